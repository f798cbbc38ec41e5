import { NO_CHOICE } from "../../src/facets/choice";
import { applyFilter, reapplyFilter, showAll } from "../../src/taskpane/commands/filter";
import { deleteFilter, saveFilter } from "../../src/taskpane/commands/saved-filters";
import { redo, undo } from "../../src/taskpane/commands/undo";
import { facetIndexOf } from "../../src/taskpane/filters/facet-index-of";
import { isOutOfStep } from "../../src/taskpane/filters/rows-in-view";
import { testWorkbook } from "../../src/excel/testing/bench";
import { openActionPane, type ActionPane } from "./testing/action-pane";
import { hiddenRows } from "./testing/filtered-files";
import { filtered, KEYWORD, LEVEL, looked, opened, VOOROVERLEG } from "./testing/own-rows";

/** What the pane says of its filter stays true when something else is done meanwhile. */

const isStale = ({ session }: ActionPane): boolean => {
  const { located, standing } = session.store.get();
  if (located.kind !== "table") throw new Error("there is no table");
  const rows = located.table.agreements.map(({ row }) => row);
  return isOutOfStep(facetIndexOf(located), rows, standing);
};

test("a set that is kept or deleted does not make the pane forget its filter, or the user's", async () => {
  const pane = await opened({ follows: true });
  const { store } = pane.session;
  store.set({ choice: VOOROVERLEG });
  await pane.perform(applyFilter, undefined);
  await looked();
  const stands = () => [store.get().filtered, store.get().sheetState?.filtered];
  expect(stands()).toEqual(["filter", true]);
  await pane.perform(saveFilter, "Vooroverleg");
  expect(stands()).toEqual(["filter", true]);
  await pane.perform(deleteFilter, "Vooroverleg");
  expect(stands()).toEqual(["filter", true]);
});

test("a filter that is put on again with another choice and shows the same rows is in step", async () => {
  const pane = await openActionPane(testWorkbook("01-plat"), { follows: true });
  pane.session.store.set({ choice: VOOROVERLEG });
  await pane.perform(applyFilter, undefined);
  await looked();
  const { session, sheet, host } = pane;
  expect(isStale(pane)).toBe(false);
  for (let row = 1; row <= 73; row++) {
    const { text } = sheet.cell(row, KEYWORD);
    if (text.includes("vooroverleg"))
      host.userEdit(sheet.id, row, KEYWORD, { value: text.replace("vooroverleg", "vooraf") });
  }
  await looked();
  const choice = { ...NO_CHOICE, groups: { keyword: { mode: "any" as const, values: ["vooraf"] } } };
  session.store.set({ choice });
  await pane.perform(reapplyFilter, undefined);
  await looked();
  expect(isStale(pane)).toBe(false);
});

test("what is left hidden is counted when a filter of the user's own stays on", async () => {
  const pane = await filtered({ level: true });
  await pane.perform(showAll, undefined);
  const hidden = hiddenRows(pane.sheet);
  const hand = hidden.filter((row) => pane.sheet.cell(row, LEVEL).text === "Ambtelijk").length;
  expect(pane.told.at(-1)).toMatchObject({
    key: "filters.clearedButOwn",
    besides: [{ key: "filters.hiddenByBoth", params: { filter: hidden.length - hand, hand } }],
  });
});

test("showing all once more offers nothing to take back, and doing it again empties the choice too", async () => {
  const pane = await filtered();
  await pane.perform(showAll, undefined);
  const { recoveryId = "" } = pane.told.at(-1) ?? {};
  await pane.perform(undo, recoveryId);
  expect(pane.session.store.get().choice).toEqual(VOOROVERLEG);
  await pane.perform(redo, recoveryId);
  expect(pane.session.store.get().choice).toEqual(NO_CHOICE);
  await pane.perform(showAll, undefined);
  expect(pane.told.at(-1)).toMatchObject({ key: "filters.nothingOfOurs" });
  expect(pane.told.at(-1)?.recoveryId).toBeUndefined();
});

test("showing all where a protected sheet lets no row be shown says that, not that something else can be chosen", async () => {
  const pane = await filtered({}, { ...NO_CHOICE, text: "gemeente" });
  const options = { ...pane.sheet.protection.options, allowAutoFilter: true, allowFormatRows: false };
  const value = { protected: true, options };
  Object.defineProperty(pane.sheet, "protection", { value, configurable: true });
  await pane.session.refresh();
  await pane.perform(showAll, undefined);
  expect(pane.told.at(-1)).toMatchObject({ intent: "warning", key: "obstacle.protectedShow" });
});
