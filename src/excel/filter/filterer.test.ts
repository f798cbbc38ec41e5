import { openBench } from "../../../tests/support/open-bench";
import { must, testWorkbook } from "../testing/bench";
import type { SheetDocument } from "../../workbench/package/document";

/** 01-plat: header row 0, data rows 1 to 73, keyword in F, type in E. */
const plain = { top: 0, left: 0, bottom: 73, right: 15 };

const text = (sheet: SheetDocument, row: number, column: number): string => sheet.cell(row, column).text;
const visible = (sheet: SheetDocument, first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (row) => !sheet.row(row).hidden,
  );
const rowsWith = (sheet: SheetDocument, column: number, value: string, first = 1, last = 73): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (row) => text(sheet, row, column).toLowerCase() === value.toLowerCase(),
  );

describe("a sheet without a filter", () => {
  test("gets one at the table, showing the rows with these texts", async () => {
    const { gateway, sheet } = openBench(testWorkbook("01-plat"));
    const rows = rowsWith(sheet, 4, "Afstemming wenselijk");
    expect(rows.length).toBeGreaterThan(3);
    const { visibleRows } = must(
      await gateway.applyFilter(sheet.id, plain, [{ column: 4, values: ["Afstemming wenselijk"] }]),
    );
    expect(visible(sheet, 1, 73)).toEqual(rows);
    expect(visibleRows).toBe(rows.length);
    expect(sheet.autoFilter?.area).toMatchObject({ top: 0, left: 0, right: 15 });
  });

  test("shows blank cells, alone and beside texts", async () => {
    const { gateway, sheet } = openBench(testWorkbook("01-plat"));
    const blanks = rowsWith(sheet, 15, "");
    expect(blanks.length).toBeGreaterThan(0);
    must(await gateway.applyFilter(sheet.id, plain, [{ column: 15, values: [""] }]));
    expect(visible(sheet, 1, 73)).toEqual(blanks);
    const other = text(sheet, visible(sheet, 1, 73).length > 0 ? 1 : 2, 4);
    must(await gateway.applyFilter(sheet.id, plain, [{ column: 4, values: ["", other] }]));
    expect(visible(sheet, 1, 73)).toEqual(
      [...rowsWith(sheet, 4, other), ...rowsWith(sheet, 4, "")].sort((a, b) => a - b),
    );
  });

  test("has none again after clearing, also in another session", async () => {
    const { gateway, sheet, workbook } = openBench(testWorkbook("01-plat"));
    must(await gateway.applyFilter(sheet.id, plain, [{ column: 4, values: ["Afstemming wenselijk"] }]));
    const later = openBench(workbook.save());
    must(await later.gateway.clearFilter(later.sheet.id));
    expect(later.sheet.autoFilter).toBeNull();
    expect(visible(later.sheet, 1, 73)).toHaveLength(73);
    must(await later.gateway.clearFilter(later.sheet.id));
  });
});

describe("the user's own filter", () => {
  function withUsersFilter() {
    const bench = openBench(testWorkbook("01-plat"));
    bench.sheet.setFilter(null, { area: plain, criteria: new Map() });
    bench.host.userFilter(bench.sheet.id, 7, ["Ambtelijk"]);
    return bench;
  }

  test("keeps its criteria on other columns, before and after", async () => {
    const { gateway, sheet } = withUsersFilter();
    const before = visible(sheet, 1, 73);
    must(await gateway.applyFilter(sheet.id, plain, [{ column: 4, values: ["Afstemming wenselijk"] }]));
    const both = rowsWith(sheet, 4, "Afstemming wenselijk").filter((row) => before.includes(row));
    expect(visible(sheet, 1, 73)).toEqual(both);
    must(await gateway.clearFilter(sheet.id));
    expect(visible(sheet, 1, 73)).toEqual(before);
    expect([...(sheet.autoFilter?.criteria.keys() ?? [])]).toEqual([7]);
  });

  test("on the column that is asked for leaves the choice to hiding rows", async () => {
    const { gateway, sheet } = withUsersFilter();
    const before = visible(sheet, 1, 73);
    const outcome = await gateway.applyFilter(sheet.id, plain, [{ column: 7, values: ["Bestuurlijk"] }]);
    expect(outcome).toMatchObject({ obstacle: { code: "not-supported", params: { column: 7 } } });
    must(await gateway.showOnlyRows(sheet.id, plain, before.slice(3, 6)));
    expect(visible(sheet, 1, 73)).toEqual(before.slice(3, 6));
    must(await gateway.clearFilter(sheet.id));
    expect(visible(sheet, 1, 73)).toEqual(before);
  });

  test("is left alone where the user changed it since", async () => {
    const { gateway, sheet, host } = withUsersFilter();
    must(await gateway.applyFilter(sheet.id, plain, [{ column: 4, values: ["Afstemming wenselijk"] }]));
    host.userFilter(sheet.id, 4, ["Afstemming nodig"]);
    must(await gateway.clearFilter(sheet.id));
    expect([...(sheet.autoFilter?.criteria.keys() ?? [])].sort()).toEqual([4, 7]);
  });

  test("elsewhere on the sheet, hiding rows, stands in the way", async () => {
    const { gateway, sheet, host } = openBench(testWorkbook("01-plat"));
    sheet.setCell(100, 0, { value: "Lijst" });
    sheet.setCell(101, 0, { value: "a" });
    sheet.setCell(102, 0, { value: "b" });
    const area = { top: 100, left: 0, bottom: 102, right: 0 };
    sheet.setFilter(null, { area, criteria: new Map() });
    host.userFilter(sheet.id, 0, ["b"]);
    const outcome = await gateway.applyFilter(sheet.id, plain, [{ column: 4, values: ["x"] }]);
    expect(outcome).toMatchObject({ obstacle: { code: "filter-on" } });
    expect(sheet.autoFilter?.area).toEqual(area);
  });
});

test("with a header of two rows the filter stands at the last one", async () => {
  const { gateway, sheet } = openBench(testWorkbook("02-titelblok"));
  const table = { top: 4, left: 0, bottom: 80, right: 15 };
  sheet.setFilter(null, { area: { ...table, top: 3 }, criteria: new Map() });
  must(await gateway.applyFilter(sheet.id, table, [{ column: 4, values: ["Afstemming wenselijk"] }]));
  expect(sheet.autoFilter?.area.top).toBe(4);
  expect(sheet.row(4).hidden).toBe(false);
  expect(visible(sheet, 5, 80)).toEqual(rowsWith(sheet, 4, "Afstemming wenselijk", 5, 80));
  must(await gateway.clearFilter(sheet.id));
  expect(sheet.autoFilter?.area.top).toBe(3);
});

describe("an Excel table", () => {
  function openTable() {
    const bench = openBench(testWorkbook("04-exceltabel"));
    return { ...bench, area: bench.sheet.tables[0]?.area ?? plain };
  }

  test("is filtered by its own filter, to which the user may add", async () => {
    const { gateway, sheet, host, area } = openTable();
    sheet.setRowsHidden(3, 5, true);
    const before = visible(sheet, 1, area.bottom);
    const wanted = [{ column: 4, values: ["Afstemming wenselijk"] }];
    const { visibleRows } = must(await gateway.applyFilter(sheet.id, area, wanted));
    const rows = rowsWith(sheet, 4, "Afstemming wenselijk", 1, area.bottom);
    const shown = rows.filter((row) => before.includes(row));
    expect(visible(sheet, 1, area.bottom)).toEqual(shown);
    expect(visibleRows).toBe(shown.length);
    expect(sheet.autoFilter).toBeNull();
    host.userFilter(sheet.id, 7, ["Ambtelijk"]);
    must(await gateway.applyFilter(sheet.id, area, [{ column: 4, values: ["Afstemming nodig"] }]));
    must(await gateway.clearFilter(sheet.id));
    expect([...(sheet.tables[0]?.filter?.criteria.keys() ?? [])]).toEqual([7]);
    host.userFilter(sheet.id, 7, null);
    sheet.setRowsHidden(3, 5, true);
    expect(visible(sheet, 1, area.bottom)).toEqual(before);
  });

  test("that the user filters leaves the choice to hiding rows", async () => {
    const { gateway, sheet, host, area } = openTable();
    host.userFilter(sheet.id, 7, ["Ambtelijk"]);
    const outcome = await gateway.applyFilter(sheet.id, area, [{ column: 4, values: ["x"] }]);
    expect(outcome).toMatchObject({ obstacle: { code: "not-supported" } });
  });
});

test("a text that no filter list can hold is left to hiding rows", async () => {
  const { gateway, sheet } = openBench(testWorkbook("01-plat"));
  const outcome = await gateway.applyFilter(sheet.id, plain, [{ column: 3, values: ["a".repeat(300)] }]);
  expect(outcome).toMatchObject({ obstacle: { code: "not-supported", params: { column: 3 } } });
  expect(sheet.autoFilter).toBeNull();
});

describe("rows hidden by hand", () => {
  const wanted = [{ column: 4, values: ["Afstemming wenselijk"] }];

  test("stay hidden under our filter and after it, also in another session and after rows moved", async () => {
    const { gateway, sheet, workbook } = openBench(testWorkbook("01-plat"));
    sheet.setRowsHidden(10, 12, true);
    must(await gateway.applyFilter(sheet.id, plain, wanted));
    const shown = rowsWith(sheet, 4, "Afstemming wenselijk").filter((row) => row < 10 || row > 12);
    expect(visible(sheet, 1, 73)).toEqual(shown);
    const later = openBench(workbook.save());
    later.host.userInsertRows(later.sheet.id, 0, 2);
    must(await later.gateway.clearFilter(later.sheet.id));
    const hidden = Array.from({ length: 76 }, (_, row) => row).filter((row) => later.sheet.row(row).hidden);
    expect(hidden).toEqual([12, 13, 14]);
  });

  test("are known again in a sheet that was renamed meanwhile", async () => {
    const { gateway, sheet, workbook } = openBench(testWorkbook("01-plat"));
    must(await gateway.applyFilter(sheet.id, plain, wanted));
    workbook.renameSheet(sheet.id, "Anders");
    must(await gateway.clearFilter(sheet.id));
    expect(sheet.autoFilter).toBeNull();
  });
});

describe("hiding rows", () => {
  test("takes the place of a filter of ours, and a filter that of hidden rows", async () => {
    const { gateway, sheet } = openBench(testWorkbook("01-plat"));
    must(await gateway.applyFilter(sheet.id, plain, [{ column: 4, values: ["Afstemming wenselijk"] }]));
    must(await gateway.showOnlyRows(sheet.id, plain, [5, 6]));
    expect(visible(sheet, 1, 73)).toEqual([5, 6]);
    expect(sheet.autoFilter).toBeNull();
    must(await gateway.applyFilter(sheet.id, plain, [{ column: 4, values: ["Afstemming wenselijk"] }]));
    expect(visible(sheet, 1, 73)).toEqual(rowsWith(sheet, 4, "Afstemming wenselijk"));
    must(await gateway.clearFilter(sheet.id));
    expect(visible(sheet, 1, 73)).toHaveLength(73);
  });

  test("shows the chosen rows only, and afterwards what was shown before", async () => {
    const { gateway, sheet } = openBench(testWorkbook("01-plat"));
    sheet.setRowsHidden(10, 12, true);
    const before = visible(sheet, 1, 73);
    expect(must(await gateway.showOnlyRows(sheet.id, plain, [5, 6, 11, 40]))).toMatchObject({
      visibleRows: 3,
    });
    expect(visible(sheet, 1, 73)).toEqual([5, 6, 40]);
    expect(
      must(await gateway.showOnlyRows(sheet.id, plain, [5, 7], undefined, [{ row: 4, last: 7 }])),
    ).toEqual({
      visibleRows: 2,
      by: "rows",
      over: "rows",
    });
    expect(visible(sheet, 1, 73)).toEqual([4, 5, 7]);
    must(await gateway.clearFilter(sheet.id));
    expect(visible(sheet, 1, 73)).toEqual(before);
  });

  test("is undone after rows were inserted above", async () => {
    const { gateway, sheet, host } = openBench(testWorkbook("01-plat"));
    must(await gateway.showOnlyRows(sheet.id, plain, [5, 6, 40]));
    host.userInsertRows(sheet.id, 3, 2);
    must(await gateway.clearFilter(sheet.id));
    expect(visible(sheet, 1, 75)).toHaveLength(75);
  });
});

describe("what stands of ours", () => {
  const nodig = { column: 4, values: ["Afstemming nodig"] };
  const note = { text: "", groups: {} };

  test("is known with its note, also in another session, until the user takes it off", async () => {
    const { gateway, sheet, workbook } = openBench(testWorkbook("01-plat"));
    const outside = { out: [], maybe: [] };
    const nothing = { filtered: false, ours: null, note: null, hidden: [], others: [], lost: [], outside };
    expect(must(await gateway.readFilter(sheet.id))).toEqual(nothing);
    must(await gateway.applyFilter(sheet.id, plain, [nodig], note));
    const hidden = Array.from({ length: 74 }, (_, row) => row).filter((row) => sheet.row(row).hidden);
    const on = { filtered: true, ours: "filter", note, hidden, others: [], lost: [], outside };
    expect(must(await gateway.readFilter(sheet.id))).toEqual(on);
    const later = openBench(workbook.save());
    expect(must(await later.gateway.readFilter(later.sheet.id))).toEqual(on);
    later.host.userFilter(later.sheet.id, 4, null);
    expect(must(await later.gateway.readFilter(later.sheet.id))).toEqual(nothing);
  });

  test("is not the filter that the user put in its place", async () => {
    const { gateway, sheet, host } = openBench(testWorkbook("01-plat"));
    must(await gateway.applyFilter(sheet.id, plain, [nodig], note));
    host.userFilter(sheet.id, 4, ["Afstemming wenselijk"]);
    const standing = must(await gateway.readFilter(sheet.id));
    expect(standing).toMatchObject({ filtered: true, ours: null, note: null, lost: [] });
    expect(standing.others).toEqual(standing.hidden);
  });

  test("is hidden rows as long as any of them is hidden", async () => {
    const { gateway, sheet, workbook } = openBench(testWorkbook("01-plat"));
    must(await gateway.showOnlyRows(sheet.id, plain, [5, 6, 40], note));
    const later = openBench(workbook.save());
    const standing = async () => must(await later.gateway.readFilter(later.sheet.id));
    expect(await standing()).toMatchObject({ filtered: false, ours: "rows", note, others: [], lost: [] });
    later.sheet.setRowsHidden(1, 30, false);
    expect(await standing()).toMatchObject({ ours: "rows" });
    later.sheet.setRowsHidden(1, 73, false);
    expect(await standing()).toMatchObject({ filtered: false, ours: null, note: null, hidden: [], lost: [] });
  });

  test("is the filter of an Excel table too", async () => {
    const { gateway, sheet, host } = openBench(testWorkbook("04-exceltabel"));
    const area = sheet.tables[0]?.area ?? plain;
    must(await gateway.applyFilter(sheet.id, area, [nodig]));
    expect(must(await gateway.readFilter(sheet.id))).toMatchObject({ filtered: true, ours: "filter" });
    host.userFilter(sheet.id, 4, null);
    expect(must(await gateway.readFilter(sheet.id))).toMatchObject({ filtered: false, ours: null });
  });
});
