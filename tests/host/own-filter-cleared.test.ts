import { NO_CHOICE, toggleValue } from "../../src/facets/choice";
import { applyFilter, showAll } from "../../src/taskpane/commands/filter";
import { testWorkbook } from "../../src/excel/testing/bench";
import { openActionPane, type ActionPane } from "./testing/action-pane";
import { hiddenRows } from "./testing/filtered-files";
import { clearInRibbon, DATA, facetRows, filtered, LEVEL, OWN, VOOROVERLEG } from "./testing/own-rows";

/**
 * The user has a filter of their own and clears it in Excel's ribbon with the pane's: what it hid comes back, and what they had
 * hidden by hand is hidden again, as far as that is sure.
 */

test("a row with a space behind its level, which the user's filter may have hidden, is not hidden again", async () => {
  const pane = await openActionPane(testWorkbook("07-rommelig"));
  const { host, sheet, session } = pane;
  const [level, spaced, byHand] = [6, 27, 9];
  expect(sheet.cell(spaced, level).text).toBe("Ambtelijk ");
  host.userFilter(sheet.id, level, ["Ambtelijk"]);
  sheet.setRowsHidden(spaced, spaced, true);
  sheet.setRowsHidden(byHand, byHand, true);
  await session.refresh();
  session.store.set({ choice: toggleValue(NO_CHOICE, "type", "afstemming wenselijk") });
  await pane.perform(applyFilter, undefined);
  expect(pane.told.at(-1)?.intent).toBe("success");
  for (const [column] of sheet.autoFilter?.criteria ?? []) host.userFilter(sheet.id, column, null);
  await session.refresh();
  await pane.perform(showAll, undefined);
  expect(hiddenRows(sheet)).toEqual([byHand]);
});

/** An Excel table that the user filters on the level, with some of the rows that this shows hidden by hand, under the pane's choice. */
async function tableWithOwnFilter(hidden: readonly number[]) {
  const pane = await openActionPane(testWorkbook("04-exceltabel"));
  const { host, sheet, session } = pane;
  const [table] = sheet.tables;
  const level = session.table?.roles.level?.column ?? -1;
  if (!table) throw new Error("there is no Excel table");
  const shown = Array.from({ length: table.area.bottom }, (_, at) => at + 1).filter(
    (row) => sheet.cell(row, level).text === "Ambtelijk",
  );
  host.userFilter(sheet.id, level, ["Ambtelijk"]);
  const byHand = hidden.map((at) => shown[at] ?? -1);
  for (const row of byHand) sheet.setRowsHidden(row, row, true);
  await session.refresh();
  const before = hiddenRows(sheet);
  session.store.set({ choice: toggleValue(NO_CHOICE, "type", "afstemming wenselijk") });
  await pane.perform(applyFilter, undefined);
  expect(session.store.get().filtered).toBe("rows");
  const clear = async (): Promise<void> => {
    host.userFilter(sheet.id, level, null);
    await session.refresh();
  };
  return { pane, byHand, before, clear };
}

/** The workbook without hidden rows, under a filter of the pane. */
async function filteredBy(name: Parameters<typeof testWorkbook>[0]): Promise<ActionPane> {
  const pane = await openActionPane(testWorkbook(name));
  pane.session.store.set({ choice: VOOROVERLEG });
  await pane.perform(applyFilter, undefined);
  return pane;
}

test("nothing is said to come back when the filter was cleared in Excel before, and hid nothing any more", async () => {
  const pane = await filteredBy("01-plat");
  clearInRibbon(pane);
  await pane.session.refresh();
  await pane.perform(showAll, undefined);
  expect(pane.told.at(-1)).toMatchObject({ intent: "success", key: "filters.clearedNone" });
});

test("rows that are hidden again after that are counted, and nothing is said to come back", async () => {
  const pane = await filtered();
  clearInRibbon(pane);
  await pane.perform(showAll, undefined);
  expect(hiddenRows(pane.sheet)).toEqual(OWN);
  expect(pane.told.at(-1)).toMatchObject({ plural: "filters.clearedNoneOwnHidden", count: OWN.length });
});

test("a choice of which the user's own filter hides every row says so", async () => {
  const pane = await openActionPane(testWorkbook("01-plat"));
  const { host, sheet, session } = pane;
  sheet.setFilter(null, { area: { ...DATA, top: 0 }, criteria: new Map() });
  host.userFilter(sheet.id, LEVEL, ["Bestuurlijk"]);
  await session.refresh();
  session.store.set({ choice: VOOROVERLEG });
  const fitting = facetRows(pane, VOOROVERLEG);
  for (const row of fitting) sheet.setCell(row, LEVEL, { value: "Ambtelijk" });
  host.userFilter(sheet.id, LEVEL, ["Bestuurlijk"]);
  await session.refresh();
  await pane.perform(applyFilter, undefined);
  expect(pane.told.at(-1)).toMatchObject({ key: "filters.appliedNone", params: { hidden: fitting.length } });
});

describe("an Excel table that the user filters: rows hidden by hand are known after *Filters wissen* in Excel", () => {
  test("they are counted as lost, and are hidden again when all is shown", async () => {
    const { pane, byHand, clear } = await tableWithOwnFilter([1, 4]);
    await clear();
    expect(hiddenRows(pane.sheet)).toEqual([]);
    expect(pane.session.store.get().standing?.lost).toEqual(byHand);
    await pane.perform(showAll, undefined);
    expect(hiddenRows(pane.sheet)).toEqual(byHand);
  });

  test("they stay hidden under another choice, and after that", async () => {
    const { pane, byHand, clear } = await tableWithOwnFilter([1, 4]);
    await clear();
    pane.session.store.set({ choice: { ...NO_CHOICE, text: "gemeente" } });
    await pane.perform(applyFilter, undefined);
    expect(byHand.filter((row) => !pane.sheet.row(row).hidden)).toEqual([]);
    await pane.perform(showAll, undefined);
    expect(hiddenRows(pane.sheet)).toEqual(byHand);
  });

  test("without that everything is as it was before when all is shown", async () => {
    const { pane, before } = await tableWithOwnFilter([1, 4]);
    await pane.perform(showAll, undefined);
    expect(hiddenRows(pane.sheet)).toEqual(before);
  });
});
