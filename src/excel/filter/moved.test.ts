import { openBench } from "../../../tests/support/open-bench";
import type { SheetDocument } from "../../workbench/package/document";
import type { AutoFilterState } from "../../workbench/package/filters/filter-state";
import { must, testWorkbook } from "../testing/bench";

/** What is done to a sheet while a filter of ours is on it: *Alles tonen* gives back exactly what was there before. */

type Bench = ReturnType<typeof openBench>;
const plain = { top: 0, left: 0, bottom: 73, right: 15 };
const TYPE = 4;
const LEVEL = 7;
const wenselijk = [{ column: TYPE, values: ["Afstemming wenselijk"] }];

/** A row is known by its agreement, whatever its number. */
const hiddenTexts = (sheet: SheetDocument, column = 3): string[] =>
  Array.from({ length: 120 }, (_, row) => row)
    .filter((row) => sheet.row(row).hidden)
    .map((row) => sheet.cell(row, column).text);

/** What Excel does to cells and the filter when a column is put in; the workbench has no columns to insert. */
function insertColumn(sheet: SheetDocument, at: number, tableId: string | null = null): void {
  const used = sheet.usedArea(true) ?? plain;
  const heads = Array.from(
    { length: used.right - used.left + 1 },
    (_, index) => sheet.cell(used.top, used.left + index).text,
  );
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.right; column >= at; column--) {
      sheet.setCell(row, column + 1, { value: sheet.cell(row, column).value });
    }
    sheet.setCell(row, at, { value: null });
  }
  const table = sheet.tables.find(({ id }) => id === tableId);
  const filter = table ? table.filter : sheet.autoFilter;
  const moved: AutoFilterState | null = filter && {
    area: { ...filter.area, right: filter.area.right + 1 },
    criteria: new Map(
      [...filter.criteria].map(([offset, one]) => [
        filter.area.left + offset >= at ? offset + 1 : offset,
        one,
      ]),
    ),
  };
  if (table) {
    const area = { ...table.area, right: table.area.right + 1 };
    sheet.resizeTable(table.id, area);
    // No two headings of a table may be alike, not even in between.
    const wanted = [...heads.slice(0, at - area.left), "Nieuwe kolom", ...heads.slice(at - area.left)];
    for (const name of [(index: number) => `tijdelijk ${index}`, (index: number) => wanted[index] ?? ""]) {
      wanted.forEach((_, index) => sheet.setCell(area.top, area.left + index, { value: name(index) }));
    }
  }
  sheet.setFilter(tableId, moved);
}

const criteriaOf = (filter: AutoFilterState | null | undefined): number[] => [
  ...(filter?.criteria.keys() ?? []),
];

async function opened(file = "01-plat"): Promise<Bench> {
  const bench = openBench(testWorkbook(file));
  must(await bench.gateway.readSheet(bench.sheet.id));
  return bench;
}

/** The same workbook in another session. */
async function reopened({ workbook }: Bench): Promise<Bench> {
  const bench = openBench(workbook.save());
  must(await bench.gateway.readSheet(bench.sheet.id));
  return bench;
}

const clear = async ({ gateway, sheet }: Bench) => {
  must(await gateway.readSheet(sheet.id));
  must(await gateway.clearFilter(sheet.id));
};

describe("a column put in", () => {
  test.each([0, 2, TYPE, 9])("at %s: the sheet's filter goes", async (at) => {
    const bench = await opened();
    const { gateway, sheet } = bench;
    must(await gateway.applyFilter(sheet.id, plain, wenselijk));
    insertColumn(sheet, at);
    must(await gateway.readSheet(sheet.id));
    expect(must(await gateway.readFilter(sheet.id))).toMatchObject({ ours: "filter" });
    await clear(bench);
    expect(sheet.autoFilter).toBeNull();
    expect(hiddenTexts(sheet)).toEqual([]);
  });

  test("a filter of the user's own comes back over the columns that it had", async () => {
    const bench = await opened();
    const { gateway, sheet, host } = bench;
    sheet.setFilter(null, { area: { ...plain, left: 3, right: LEVEL }, criteria: new Map() });
    host.userFilter(sheet.id, LEVEL, ["Ambtelijk"]);
    const before = hiddenTexts(sheet);
    must(await gateway.applyFilter(sheet.id, plain, wenselijk));
    insertColumn(sheet, 5);
    await clear(bench);
    expect(sheet.autoFilter?.area).toEqual({ ...plain, left: 3, right: LEVEL + 1 });
    expect(criteriaOf(sheet.autoFilter)).toEqual([LEVEL + 1 - 3]);
    expect(hiddenTexts(sheet)).toEqual(before);
  });

  test("an Excel table's filter goes, also in another session", async () => {
    const bench = await opened("04-exceltabel");
    const [table] = bench.sheet.tables;
    const area = table?.area ?? plain;
    must(await bench.gateway.applyFilter(bench.sheet.id, area, wenselijk));
    insertColumn(bench.sheet, 2, table?.id ?? null);
    const later = await reopened(bench);
    expect(criteriaOf(later.sheet.tables[0]?.filter)).toEqual([TYPE + 1]);
    await clear(later);
    expect(criteriaOf(later.sheet.tables[0]?.filter)).toEqual([]);
    expect(hiddenTexts(later.sheet)).toEqual([]);
  });
});

describe("rows put in, taken out and sorted", () => {
  const edits: readonly (readonly [string, (bench: Bench) => void])[] = [
    ["put in above", ({ host, sheet }) => void host.userInsertRows(sheet.id, 0, 3)],
    ["put in between", ({ host, sheet }) => void host.userInsertRows(sheet.id, 6, 2)],
    [
      "put in between those that the user hid",
      ({ host, sheet }) => void host.userInsertRows(sheet.id, 21, 1),
    ],
    ["taken out in view", ({ host, sheet }) => void host.userDeleteRows(sheet.id, 40, 1)],
    ["taken out where rows are hidden", ({ host, sheet }) => void host.userDeleteRows(sheet.id, 10, 2)],
    [
      "put in and taken out",
      ({ host, sheet }) => {
        host.userInsertRows(sheet.id, 8, 1);
        host.userDeleteRows(sheet.id, 50, 1);
        host.userInsertRows(sheet.id, 2, 1);
      },
    ],
    [
      "changed in a keyword and a mark",
      ({ sheet }) => {
        for (let row = 1; row <= 73; row++) sheet.setCell(row, 5, { value: `trefwoord ${row}` });
      },
    ],
  ];
  const ways: readonly (readonly [string, (bench: Bench) => Promise<unknown>])[] = [
    ["the filter", async ({ gateway, sheet }) => must(await gateway.applyFilter(sheet.id, plain, wenselijk))],
    [
      "hidden rows",
      async ({ gateway, sheet }) => must(await gateway.showOnlyRows(sheet.id, plain, [5, 7, 40, 60])),
    ],
  ];
  for (const [way, filter] of ways) {
    test.each(edits)(`%s, by ${way}: what the user hid stays hidden, nothing else`, async (_, edit) => {
      const bench = await opened();
      bench.sheet.setRowsHidden(20, 22, true);
      const hidden = hiddenTexts(bench.sheet);
      await filter(bench);
      edit(bench);
      const later = await reopened(bench);
      await clear(later);
      expect(hiddenTexts(later.sheet)).toEqual(hidden);
      expect(later.sheet.autoFilter).toBeNull();
    });

    test(`sorted, by ${way}: rows are shown and hidden where they were`, async () => {
      const bench = await opened();
      await filter(bench);
      bench.host.userSort(bench.sheet.id, { ...plain, top: 1 }, 3, false);
      await clear(bench);
      expect(hiddenTexts(bench.sheet)).toEqual([]);
    });
  }

  test("a row that the user hid meanwhile stays hidden", async () => {
    const bench = await opened();
    const { gateway, sheet, host } = bench;
    must(await gateway.showOnlyRows(sheet.id, plain, [5, 7, 40, 60]));
    sheet.setRowsHidden(40, 40, true);
    const hidden = [sheet.cell(40, 3).text];
    host.userInsertRows(sheet.id, 6, 1);
    await clear(bench);
    expect(hiddenTexts(sheet)).toEqual(hidden);
  });

  test("when the sheet was not read since, nothing is done, and it is done after reading", async () => {
    const bench = await opened();
    const { gateway, sheet, host } = bench;
    sheet.setRowsHidden(20, 22, true);
    const hidden = hiddenTexts(sheet);
    must(await gateway.applyFilter(sheet.id, plain, wenselijk));
    host.userInsertRows(sheet.id, 6, 2);
    const before = hiddenTexts(sheet);
    expect(await gateway.clearFilter(sheet.id)).toMatchObject({ obstacle: { code: "changed-meanwhile" } });
    expect(hiddenTexts(sheet)).toEqual(before);
    await clear(bench);
    expect(hiddenTexts(sheet)).toEqual(hidden);
  });
});

describe("another name or size", () => {
  test.each([
    ["the filter", (bench: Bench) => bench.gateway.applyFilter(bench.sheet.id, plain, wenselijk)],
    ["hidden rows", (bench: Bench) => bench.gateway.showOnlyRows(bench.sheet.id, plain, [5, 7, 40])],
  ])("of the sheet, in another session, by %s", async (_, filter) => {
    const bench = await opened();
    must(await filter(bench));
    bench.workbook.renameSheet(bench.sheet.id, "Anders");
    const later = await reopened(bench);
    expect(must(await later.gateway.readFilter(later.sheet.id)).ours).not.toBeNull();
    await clear(later);
    expect(hiddenTexts(later.sheet)).toEqual([]);
    expect(later.sheet.autoFilter).toBeNull();
    // Nothing is left to remember.
    expect(later.workbook.customXmlParts.some(({ xml }) => xml.includes("sheetName"))).toBe(false);
  });

  test.each([3, -20])("of an Excel table, by %s rows", async (more) => {
    const bench = await opened("04-exceltabel");
    const { sheet, gateway, host } = bench;
    const [table] = sheet.tables;
    if (!table) throw new Error("there is no table");
    sheet.setRowsHidden(3, 5, true);
    const hidden = hiddenTexts(sheet);
    must(await gateway.applyFilter(sheet.id, table.area, wenselijk));
    host.userInsertRows(sheet.id, 2, 1);
    const [now = table] = sheet.tables;
    const bottom = now.area.bottom + more;
    sheet.resizeTable(now.id, { ...now.area, bottom });
    await clear(bench);
    expect(criteriaOf(sheet.tables[0]?.filter)).toEqual([]);
    expect(hiddenTexts(sheet).slice(0, 3)).toEqual(hidden);
  });
});
