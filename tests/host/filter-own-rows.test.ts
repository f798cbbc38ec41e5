import { NO_CHOICE, toggleValue, withMode } from "../../src/facets/choice";
import { applyFilter, reapplyFilter, showAll } from "../../src/taskpane/commands/filter";
import { testWorkbook } from "../../src/excel/testing/bench";
import { hiddenRows } from "./testing/filtered-files";
import type { SheetDocument } from "../../src/workbench/package/document";
import { openActionPane } from "./testing/action-pane";
import {
  AGREEMENT,
  clearInRibbon,
  DATA,
  facetRows,
  filtered,
  KEYWORD,
  LEVEL,
  looked,
  opened,
  OWN,
  VOOROVERLEG,
} from "./testing/own-rows";

/** Rows that the user hid by hand are hidden again when a filter of the pane goes, whatever happened in between. */

describe("sorted while a filter of the pane is on", () => {
  test.each([0, AGREEMENT, LEVEL])("by column %s: the same rows are hidden again", async (column) => {
    const pane = await filtered({}, withMode(VOOROVERLEG, "keyword", "none"));
    const { host, sheet } = pane;
    const texts = OWN.map((row) => sheet.cell(row, AGREEMENT).text);
    expect(host.userSort(sheet.id, DATA, column, false)).toEqual({ ok: true });
    await pane.perform(showAll, undefined);
    expect(hiddenRows(sheet).map((row) => sheet.cell(row, AGREEMENT).text)).toEqual(texts);
  });
});

test.each(["01-plat", "04-exceltabel"] as const)(
  "%s: the same filter once more hides a row that no longer fits, and rows hidden by hand stay hidden",
  async (file) => {
    const pane = await openActionPane(testWorkbook(file));
    const { host, sheet, session } = pane;
    const choice = toggleValue(NO_CHOICE, "keyword", "participatie");
    for (const row of [4, 5, 6]) sheet.setCell(row, KEYWORD, { value: "participatie" });
    await session.refresh();
    const fitting = facetRows(pane, choice);
    const [first = 0, second = 0] = fitting;
    // The list of the filter stays the same, as other rows have the same text.
    for (const row of fitting) sheet.setCell(row, KEYWORD, { value: "participatie" });
    sheet.setRowsHidden(second, second, true);
    await session.refresh();
    session.store.set({ choice });
    await pane.perform(applyFilter, undefined);
    expect(session.store.get().filtered).toBe("filter");
    host.userEdit(sheet.id, first, KEYWORD, { value: "iets anders" });
    await session.refresh();
    await pane.perform(reapplyFilter, undefined);
    expect(fitting.filter((row) => !sheet.row(row).hidden)).toEqual(fitting.slice(2));
    await pane.perform(showAll, undefined);
    expect(hiddenRows(sheet)).toEqual([second]);
  },
);

describe("after the filter was cleared in Excel itself", () => {
  test("*Alles tonen* hides them again and says so", async () => {
    const pane = await filtered();
    clearInRibbon(pane);
    expect(hiddenRows(pane.sheet)).toEqual([]);
    await pane.perform(showAll, undefined);
    expect(hiddenRows(pane.sheet)).toEqual(OWN);
    expect(pane.sheet.autoFilter).toBeNull();
    expect(pane.told.at(-1)).toMatchObject({ plural: "filters.clearedNoneOwnHidden", count: 4 });
  });

  test("another filter of the pane keeps them hidden, and so does what comes after it", async () => {
    const pane = await filtered();
    clearInRibbon(pane);
    pane.session.store.set({ choice: toggleValue(NO_CHOICE, "type", "afstemming wenselijk") });
    await pane.perform(applyFilter, undefined);
    expect(OWN.filter((row) => !pane.sheet.row(row).hidden)).toEqual([]);
    await pane.perform(showAll, undefined);
    expect(hiddenRows(pane.sheet)).toEqual(OWN);
  });

  test("the pane that is open says that they are in view, and hides them again when asked", async () => {
    const pane = await filtered({ follows: true });
    clearInRibbon(pane);
    await looked();
    const notice = pane.session.store.get().notice;
    expect(notice).toMatchObject({
      intent: "warning",
      plural: "filters.lostRows",
      count: 4,
      offer: { label: "filters.hideAgain" },
    });
    await notice?.offer?.take();
    expect(hiddenRows(pane.sheet)).toEqual(OWN);
    expect(pane.session.store.get().notice).toMatchObject({ plural: "filters.hiddenAgain", count: 4 });
  });

  test("rows that the user hides after that stay hidden too", async () => {
    const pane = await filtered();
    clearInRibbon(pane);
    for (const row of [11, 12]) pane.sheet.setRowsHidden(row, row, true);
    await pane.session.refresh();
    await pane.perform(showAll, undefined);
    expect(hiddenRows(pane.sheet)).toEqual([...OWN, 11, 12].sort((a, b) => a - b));
  });

  test("with a filter of the user's own too: that one is gone, as was asked in Excel", async () => {
    const pane = await filtered({ level: true });
    clearInRibbon(pane);
    await pane.perform(showAll, undefined);
    const shownByLevel = OWN.filter((row) => pane.sheet.cell(row, LEVEL).text === "Ambtelijk");
    expect(shownByLevel.length).toBeGreaterThan(1);
    expect(hiddenRows(pane.sheet)).toEqual(shownByLevel);
    expect(pane.sheet.autoFilter?.criteria.size).toBe(0);
  });

  test("with the filter's buttons taken away as well", async () => {
    const pane = await filtered();
    clearInRibbon(pane);
    pane.sheet.setFilter(null, null);
    await pane.perform(showAll, undefined);
    expect(hiddenRows(pane.sheet)).toEqual(OWN);
  });

  test("rows that the pane hid one by one: the same", async () => {
    const pane = await opened({ level: true });
    // Free text cannot be said by a filter of Excel.
    pane.session.store.set({ choice: { ...NO_CHOICE, text: "gemeente" } });
    await pane.perform(applyFilter, undefined);
    expect(pane.session.store.get().filtered).toBe("rows");
    clearInRibbon(pane);
    expect(hiddenRows(pane.sheet)).toEqual([]);
    await pane.perform(showAll, undefined);
    const shownByLevel = OWN.filter((row) => pane.sheet.cell(row, LEVEL).text === "Ambtelijk");
    expect(hiddenRows(pane.sheet)).toEqual(shownByLevel);
  });
});

test("a filter of the user's own that changes under the pane's: rows hidden by hand stay hidden", async () => {
  const pane = await filtered({ level: true });
  pane.host.userFilter(pane.sheet.id, LEVEL, ["Ambtelijk", "Bestuurlijk"]);
  await pane.perform(showAll, undefined);
  const byHand = OWN.filter((row) => pane.sheet.cell(row, LEVEL).text === "Ambtelijk");
  const all = Array.from({ length: 73 }, (_, index) => index + 1);
  const other = all.filter((row) => !/^(?:Ambtelijk|Bestuurlijk)$/u.test(pane.sheet.cell(row, LEVEL).text));
  expect(hiddenRows(pane.sheet)).toEqual([...byHand, ...other].sort((a, b) => a - b));
});

describe("hidden by the user while the filter is being applied", () => {
  test.each([1, 2])("just before request %s: hidden under the filter and after it", async (request) => {
    const pane = await opened();
    pane.session.store.set({ choice: toggleValue(NO_CHOICE, "type", "afstemming wenselijk") });
    const row = Array.from({ length: 73 }, (_, index) => index + 1).find(
      (one) => pane.sheet.cell(one, 4).text === "Afstemming wenselijk" && !OWN.includes(one),
    );
    if (row === undefined) throw new Error("no such row");
    pane.before(request, () => pane.sheet.setRowsHidden(row, row, true));
    await pane.perform(applyFilter, undefined);
    expect(pane.told.at(-1)).toMatchObject({ intent: "success" });
    expect(pane.sheet.row(row).hidden).toBe(true);
    await pane.perform(showAll, undefined);
    expect(hiddenRows(pane.sheet)).toEqual([...OWN, row].sort((a, b) => a - b));
  });
});

test("a heading goes with the last row of its section that fits, when the user has hidden that one", async () => {
  const pane = await openActionPane(testWorkbook("05-tussenkoppen"));
  const { session, sheet } = pane;
  const { sections = [], agreements = [] } = session.table ?? {};
  const [section] = sections.filter(({ headingRow }) => headingRow !== null);
  const rows = agreements.filter(({ row }) => section && row >= section.firstRow && row <= section.lastRow);
  const type = rows[0]?.text.type ?? "";
  const fitting = rows.filter((one) => one.text.type === type).map(({ row }) => row);
  for (const row of fitting) sheet.setRowsHidden(row, row, true);
  const before = hiddenRows(sheet);
  await session.refresh();
  session.store.set({ choice: toggleValue(NO_CHOICE, "type", type.toLowerCase()) });
  await pane.perform(applyFilter, undefined);
  expect(session.store.get().filtered).toBe("rows");
  expect(pane.told.at(-1)).toMatchObject({
    plural: "filters.appliedExcept",
    params: { hidden: fitting.length },
  });
  expect(sheet.row(section?.headingRow ?? 0).hidden).toBe(true);
  await pane.perform(showAll, undefined);
  expect(hiddenRows(sheet)).toEqual(before);
  expect(pane.told.at(-1)).toMatchObject({ plural: "filters.clearedOwnHidden", count: before.length });
});

describe("a sheet that was protected while the filter is on", () => {
  const options = { allowAutoFilter: false, allowFormatRows: false };
  const protect = (sheet: SheetDocument, on: boolean): void => {
    const { protection } = sheet;
    const value = { protected: on, options: { ...protection.options, ...options } };
    Object.defineProperty(sheet, "protection", { value, configurable: true });
  };

  test.each([
    ["a filter", VOOROVERLEG, "obstacle.protectedByHand", { plural: "filters.clearedOwnHidden", count: 4 }],
    [
      "hidden rows",
      { ...NO_CHOICE, text: "gemeente" },
      "obstacle.protected",
      { plural: "filters.clearedOwnHidden", count: 4 },
    ],
  ])(
    "%s: *Alles tonen* says why not in one sentence, changes nothing, and works afterwards",
    async (_, choice, why, done) => {
      const pane = await filtered({}, choice);
      const standing = pane.picture();
      protect(pane.sheet, true);
      await pane.session.refresh();
      await pane.perform(showAll, undefined);
      expect(pane.told.at(-1)).toMatchObject({ intent: "warning", key: why });
      expect(pane.picture()).toEqual(standing);
      expect(pane.session.store.get().filtered).not.toBeNull();
      protect(pane.sheet, false);
      await pane.perform(showAll, undefined);
      expect(pane.told.at(-1)).toMatchObject({ intent: "success", ...done });
      expect(hiddenRows(pane.sheet)).toEqual(OWN);
    },
  );

  test("where filtering is allowed, a filter of ours is emptied, and its buttons stay until they may go", async () => {
    const pane = await openActionPane(testWorkbook("01-plat"));
    const { sheet, session } = pane;
    const all = hiddenRows(sheet);
    session.store.set({ choice: VOOROVERLEG });
    await pane.perform(applyFilter, undefined);
    expect(hiddenRows(sheet).length).toBeGreaterThan(all.length);
    const value = {
      protected: true,
      options: { ...sheet.protection.options, allowAutoFilter: true, allowFormatRows: false },
    };
    Object.defineProperty(sheet, "protection", { value, configurable: true });
    await session.refresh();
    await pane.perform(showAll, undefined);
    expect(pane.told.at(-1)).toMatchObject({ intent: "success" });
    expect(hiddenRows(sheet)).toEqual(all);
    expect(sheet.autoFilter?.criteria.size).toBe(0);
  });

  test("where rows went since they were read, one hidden by hand does not come into view for good", async () => {
    const pane = await openActionPane(testWorkbook("01-plat"));
    const { host, sheet, session } = pane;
    for (const [row, level] of [
      [71, "Bestuurlijk"],
      [72, "Ambtelijk"],
      [73, "Ambtelijk"],
    ] as const) {
      sheet.setCell(row, LEVEL, { value: level });
      sheet.setCell(row, KEYWORD, { value: "vooroverleg" });
    }
    sheet.setFilter(null, { area: { ...DATA, top: 0 }, criteria: new Map() });
    host.userFilter(sheet.id, LEVEL, ["Ambtelijk"]);
    await session.refresh();
    session.store.set({ choice: VOOROVERLEG });
    // In the place of a row that the filter hides comes one that it shows, which is hidden by hand.
    host.userDeleteRows(sheet.id, 71, 1, "colleague");
    sheet.setRowsHidden(71, 71, true);
    const value = {
      protected: true,
      options: { ...sheet.protection.options, allowAutoFilter: true, allowFormatRows: false },
    };
    Object.defineProperty(sheet, "protection", { value, configurable: true });
    const standing = pane.picture();
    await pane.perform(applyFilter, undefined);
    expect(pane.picture()).toEqual(standing);
    expect(pane.told.at(-1)).toMatchObject({ intent: "warning" });
  });
});
