import { NO_CHOICE, toggleValue } from "../../src/facets/choice";
import { testWorkbook } from "../../src/excel/testing/bench";
import { applyFilter, showAll } from "../../src/taskpane/commands/filter";
import { openActionPane, type ActionPane } from "./testing/action-pane";
import { hiddenRows } from "./testing/filtered-files";
import {
  AGREEMENT,
  clearInRibbon,
  facetRows,
  filtered,
  KEYWORD,
  looked,
  OWN,
  VOOROVERLEG,
} from "./testing/own-rows";

/** Rows that the user hides by hand while a filter of the pane is on stay hidden when that goes. */

const hideOne = (pane: ActionPane, choice = VOOROVERLEG): number => {
  const row = facetRows(pane, choice).find((one) => !OWN.includes(one)) ?? 0;
  pane.sheet.setRowsHidden(row, row, true);
  return row;
};
const also = (row: number): number[] => [...OWN, row].sort((a, b) => a - b);

test("stays hidden when all is shown, and the message counts it", async () => {
  const pane = await filtered();
  const row = hideOne(pane);
  await pane.session.refresh();
  await pane.perform(showAll, undefined);
  expect(hiddenRows(pane.sheet)).toEqual(also(row));
  expect(pane.told.at(-1)).toMatchObject({ plural: "filters.clearedOwnHidden", count: OWN.length + 1 });
});

test.each([
  ["a filter that it fits", "fits", "filter"],
  ["a filter that it does not fit", "other", "filter"],
  ["hidden rows", "text", "rows"],
] as const)("stays hidden under %s, and when all is shown after that", async (_, next, by) => {
  const pane = await filtered();
  const row = hideOne(pane);
  await pane.session.refresh();
  const types = ["Afstemming nodig", "Afstemming wenselijk"];
  const own = pane.sheet.cell(row, 4).text;
  const type = next === "fits" ? own : (types.find((one) => one !== own) ?? "");
  const choice =
    next === "text" ? { ...NO_CHOICE, text: "gemeente" } : toggleValue(NO_CHOICE, "type", type.toLowerCase());
  pane.session.store.set({ choice });
  await pane.perform(applyFilter, undefined);
  expect(pane.session.store.get().filtered).toBe(by);
  expect(pane.sheet.row(row).hidden).toBe(true);
  await pane.perform(showAll, undefined);
  expect(hiddenRows(pane.sheet)).toEqual(also(row));
});

test("is known again after the file was closed and a row was inserted", async () => {
  const pane = await filtered();
  const row = hideOne(pane);
  const text = pane.sheet.cell(row, AGREEMENT).text;
  await pane.session.stop();
  const later = await openActionPane(pane.workbook.save());
  later.host.userInsertRows(later.sheet.id, 1, 1);
  await later.session.refresh();
  await later.perform(showAll, undefined);
  expect(hiddenRows(later.sheet)).toEqual(also(row).map((one) => one + 1));
  expect(later.sheet.cell(row + 1, AGREEMENT).text).toBe(text);
});

test("in an Excel table too", async () => {
  const pane = await openActionPane(testWorkbook("04-exceltabel"));
  const choice = toggleValue(NO_CHOICE, "keyword", "participatie");
  for (const row of [6, 7, 8]) pane.sheet.setCell(row, KEYWORD, { value: "participatie" });
  await pane.session.refresh();
  pane.session.store.set({ choice });
  await pane.perform(applyFilter, undefined);
  expect(pane.session.store.get().filtered).toBe("filter");
  const row = hideOne(pane, choice);
  await pane.session.refresh();
  await pane.perform(showAll, undefined);
  expect(hiddenRows(pane.sheet)).toEqual([row]);
});

test("a row that the filter hid comes back, also when it was changed so that it fits", async () => {
  const pane = await filtered();
  const fitting = new Set(facetRows(pane, VOOROVERLEG));
  const row = Array.from({ length: 73 }, (_, index) => index + 1).find(
    (one) => !fitting.has(one) && !OWN.includes(one),
  );
  if (row === undefined) throw new Error("no such row");
  pane.host.userEdit(pane.sheet.id, row, KEYWORD, { value: "vooroverleg" });
  await pane.session.refresh();
  expect(pane.sheet.row(row).hidden).toBe(true);
  await pane.perform(showAll, undefined);
  expect(hiddenRows(pane.sheet)).toEqual(OWN);
});

test("where rows went unseen since the sheet was read, no other row is hidden in its place", async () => {
  const pane = await filtered();
  const row = hideOne(pane);
  await pane.session.refresh();
  pane.host.userInsertRows(pane.sheet.id, 1, 1, "colleague");
  await pane.perform(showAll, undefined);
  expect(hiddenRows(pane.sheet)).toEqual(also(row).map((one) => one + 1));
});

describe("when the filter is cleared in Excel itself", () => {
  test("the pane that saw it counts it with the rows to hide again", async () => {
    const pane = await filtered({ follows: true });
    const row = hideOne(pane);
    await looked();
    clearInRibbon(pane);
    await looked();
    expect(hiddenRows(pane.sheet)).toEqual([]);
    const { notice } = pane.session.store.get();
    expect(notice).toMatchObject({ plural: "filters.lostRows", count: OWN.length + 1 });
    await notice?.offer?.take();
    expect(hiddenRows(pane.sheet)).toEqual(also(row));
    expect(pane.session.store.get().notice).toMatchObject({
      plural: "filters.hiddenAgain",
      count: OWN.length + 1,
    });
  });

  test("rows 10, 32, 33 and 46: the one that was hidden before, and those that were hidden under the filter", async () => {
    const pane = await openActionPane(testWorkbook("01-plat"));
    const { sheet, session } = pane;
    sheet.setRowsHidden(9, 9, true);
    await session.refresh();
    session.store.set({ choice: VOOROVERLEG });
    await pane.perform(applyFilter, undefined);
    for (const row of [31, 32, 45]) sheet.setRowsHidden(row, row, true);
    await session.refresh();
    clearInRibbon(pane);
    await session.refresh();
    expect(hiddenRows(sheet)).toEqual([]);
    expect(session.store.get().standing?.lost).toEqual([9, 31, 32, 45]);
    await pane.perform(showAll, undefined);
    expect(hiddenRows(sheet)).toEqual([9, 31, 32, 45]);
  });

  test("it follows a row that was inserted above, and another filter of the pane keeps it hidden", async () => {
    const pane = await filtered();
    const row = hideOne(pane);
    await pane.session.refresh();
    clearInRibbon(pane);
    pane.host.userInsertRows(pane.sheet.id, 1, 1);
    await pane.session.refresh();
    pane.session.store.set({ choice: VOOROVERLEG });
    await pane.perform(applyFilter, undefined);
    expect(pane.sheet.row(row + 1).hidden).toBe(true);
    await pane.perform(showAll, undefined);
    expect(hiddenRows(pane.sheet)).toEqual(also(row).map((one) => one + 1));
  });

  test("a row that the user showed again before that is not hidden", async () => {
    const pane = await filtered();
    const row = hideOne(pane);
    await pane.session.refresh();
    pane.sheet.setRowsHidden(row, row, false);
    await pane.session.refresh();
    clearInRibbon(pane);
    await pane.perform(showAll, undefined);
    expect(hiddenRows(pane.sheet)).toEqual(OWN);
  });
});
