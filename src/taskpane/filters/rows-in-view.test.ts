import { createFacetIndex } from "../../facets/facet-index";
import { NO_CHOICE, toggleValue } from "../../facets/choice";
import { choiceAsJson } from "../commands/saved-filters";
import { locateTable } from "../../table/locate-table";
import { COLUMN, row, tableSheet } from "../testing/tables";
import { MemorySheet } from "../testing/memory-sheet";
import { fittingInView, isOutOfStep } from "./rows-in-view";

const keywords = ["water", "bodem", "water", "geluid", "water"];
const located = locateTable(
  new MemorySheet(
    tableSheet(
      "Tabel",
      keywords.map((keyword, index) =>
        row("Programma", `Partijen doen ${index}.`, { [COLUMN.keyword]: keyword }),
      ),
    ),
    0,
  ).snapshot(),
);
if (!located.ok) throw new Error("no table");
const index = createFacetIndex(located.table, [], []);
const rows = located.table.agreements.map((agreement) => agreement.row);
const water = toggleValue(NO_CHOICE, "keyword", "water");
const bodem = toggleValue(NO_CHOICE, "keyword", "bodem");
const NONE = { out: [], maybe: [] };
const on = (hidden: readonly number[], others: readonly number[] = []) => ({
  ours: "filter" as const,
  note: choiceAsJson(water),
  hidden,
  others,
  lost: [],
  outside: NONE,
});
const off = (hidden: readonly number[], lost: readonly number[] = []) => ({
  ours: null,
  note: null,
  hidden,
  others: hidden,
  lost,
  outside: NONE,
});

/** The rows and how many the user keeps away, whatever hides those. */
function partsOf(...given: Parameters<typeof fittingInView>) {
  const { shown, hidden, again } = fittingInView(...given);
  return { shown, hidden, again };
}

test("before anything was looked at every row that fits counts", () => {
  expect(partsOf(index, water, null)).toEqual({ shown: [1, 3, 5], hidden: 0, again: 0 });
});

test("what the user has hidden is not shown when the choice is applied", () => {
  expect(partsOf(index, water, off([2, 3]))).toEqual({ shown: [1, 5], hidden: 1, again: 0 });
});

test("a row that the user hid and Excel showed when our filter was cleared there is hidden again with the next one, and not before", () => {
  expect(partsOf(index, water, off([], [3]))).toEqual({ shown: [1, 5], hidden: 0, again: 1 });
});

test("under our filter a row that fits it and is hidden is the user's, and one that does not fit it is ours", () => {
  expect(partsOf(index, water, on([2, 3, 4]))).toEqual({ shown: [1, 5], hidden: 1, again: 0 });
  expect(partsOf(index, bodem, on([2, 4]))).toEqual({ shown: [2], hidden: 0, again: 0 });
  expect(partsOf(index, bodem, on([2, 4], [2]))).toEqual({ shown: [], hidden: 1, again: 0 });
});

test("the sheet is out of step when it shows a row that does not fit", () => {
  expect(isOutOfStep(index, rows, on([2, 4]))).toBe(false);
  expect(isOutOfStep(index, rows, on([2, 3, 4]))).toBe(false);
  expect(isOutOfStep(index, rows, on([4]))).toBe(true);
  expect(isOutOfStep(index, rows, off([4]))).toBe(false);
  expect(isOutOfStep(index, rows, null)).toBe(false);
});

test("what the user's own filter hides is told apart, and what of the rows in view it no longer lets through", () => {
  const view = { ...off([1, 2, 3]), outside: { out: [1, 2, 5], maybe: [] } };
  expect(fittingInView(index, water, view)).toMatchObject({
    hidden: 2,
    byFilter: 1,
    outside: 1,
    maybeOutside: 0,
  });
  const untold = { ...view, outside: { out: [5], maybe: [1] } };
  expect(fittingInView(index, water, untold)).toMatchObject({ hidden: 2, byFilter: null, outside: 1 });
});
