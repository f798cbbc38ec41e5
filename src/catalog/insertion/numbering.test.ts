import { HEADINGS, insert, located, row, sheetOf } from "../../table/testing/sheet-of";
import { EXAMPLES } from "../catalog";
import { planInsertions, type InsertionPlace } from "./plan-insertion";

const COLUMN = 2;
const END: InsertionPlace = { kind: "section-end", instrument: "programma" };
const INSTRUMENTS = ["Omgevingsvisie", "Omgevingsvisie", "Programma", "Programma"];

/** What the column gets in new rows at these places, in a table of two sections with this heading and these cells in it. */
function numbered(
  heading: string,
  cells: readonly (string | number)[],
  places: readonly InsertionPlace[] = [END],
  column = COLUMN,
) {
  const sheet = sheetOf([
    insert(HEADINGS, column, heading),
    ...cells.map((_, index) => insert(row(INSTRUMENTS[index] ?? "", `Afspraak ${index}.`), column, "")),
  ]);
  const values = sheet.values.map((line, index) =>
    index === 0 ? line : line.map((cell, at) => (at === column ? (cells[index - 1] ?? "") : cell)),
  );
  const filled = { ...sheet, values };
  const [example] = EXAMPLES;
  if (!example) throw new Error("no examples");
  const options = { legalText: "", instrumentName: "Programma" };
  const plans = planInsertions(
    located(filled),
    places.map((place) => ({ example, place, options })),
    filled,
  );
  return plans.map(({ insertion }) => insertion.cells.find((cell) => cell.column === column)?.value);
}

test.each(["Nr.", "Nr", "No.", "#", "Nummer", "Volgnr", "Volgnr.", "Volgnummer", "VOLG-\nNR", "Rijnummer"])(
  "a running number under %j goes on",
  (heading) => {
    expect(numbered(heading, [1, 2, 3, 4])).toEqual([5]);
  },
);

test("wherever the column stands, before the core instrument or behind the partners", () => {
  expect(numbered("Nr.", [1, 2, 3, 4], [END], 0)).toEqual([5]);
  expect(numbered("Volgnr", [1, 2, 3, 4], [END], 16)).toEqual([5]);
});

test("between rows, several at once, as texts, with gaps and from section to section", () => {
  const first: InsertionPlace = { kind: "section-end", instrument: "omgevingsvisie" };
  expect(numbered("Nr.", [1, 2, 3, 4], [first, END, END])).toEqual(["2a", 5, 6]);
  expect(numbered("Nr.", ["1", "2", "2a", "3"])).toEqual([4]);
  expect(numbered("Nr.", [10, 20, 30, 40], [first])).toEqual([21]);
  expect(numbered("Nr.", [1, 2, 1, 2], [first, END])).toEqual([3, 3]);
});

test("at the top of the table the number is one behind all others, for none comes before the first", () => {
  expect(numbered("Nr.", [1, 2, 3, 4], [{ kind: "after-row", row: 0 }])).toEqual([5]);
});

test("a sorted table gets the number behind all others", () => {
  expect(numbered("Nr.", [3, 1, 4, 2])).toEqual([5]);
});

test.each<[string, string, readonly (string | number)[]]>([
  ["a row without a number", "Nr.", [1, "", 3, 4]],
  ["a number that two rows have", "Nr.", [1, 2, 2, 3]],
  ["something else than a number", "Nr.", [1, 2, "n.v.t.", 4]],
  ["one row only", "Nr.", [1]],
  ["numbers of something else", "Zaaknummer", [1, 2, 3, 4]],
  ["years", "Jaar", [2021, 2022, 2023, 2024]],
  ["another heading", "Status", [1, 2, 3, 4]],
])("nothing is filled in for %s", (_, heading, cells) => {
  expect(numbered(heading, cells)).toEqual([undefined]);
});
