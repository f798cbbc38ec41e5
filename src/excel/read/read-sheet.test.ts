import { openBench, openRead } from "../../../tests/support/open-bench";
import { excelSupports, must, testWorkbook } from "../testing/bench";
import { buildWorkbook } from "../../workbench/package/testing/build-workbook";

describe("a table of ordinary size", () => {
  test("comes whole, in three requests at most", async () => {
    const { host, sheet, gateway } = openBench(testWorkbook("01-plat"));
    const { snapshot, state } = must(await gateway.readSheet(sheet.id));
    expect(host.log.requests).toBeLessThanOrEqual(3);
    expect(snapshot).toMatchObject({
      sheetId: sheet.id,
      sheetName: "Samenwerkingsafspraken",
      top: 0,
      left: 0,
    });
    expect(snapshot.values).toHaveLength(74);
    expect(snapshot.values[0]?.[8]).toBe("Gemeente");
    const cells = snapshot.values.map((row, index) =>
      row.map((_, column) => {
        const { value } = sheet.cell(index, column);
        return typeof value === "object" ? (value?.error ?? "") : value;
      }),
    );
    expect(snapshot.values).toEqual(cells);
    expect(state).toEqual({
      protected: false,
      allowAutoFilter: true,
      allowFormatCells: true,
      viewOnly: false,
      filtered: false,
    });
    expect([...host.log.unknownMembers.keys()]).toEqual([]);
  });

  test("tells where an Excel table stands", async () => {
    const { sheet, gateway } = openBench(testWorkbook("04-exceltabel"));
    const { listObjects } = must(await gateway.readSheet(sheet.id)).snapshot;
    expect(listObjects).toMatchObject([
      { name: "tblAfspraken", area: sheet.tables[0]?.area, hasHeader: true, hasTotals: false },
    ]);
  });

  test("tells that a filter is on, and gives errors and formulas as they show", async () => {
    const { sheet, gateway } = openBench(testWorkbook("07-rommelig"));
    const { snapshot, state } = must(await gateway.readSheet(sheet.id));
    expect(state.filtered).toBe(true);
    expect(snapshot.values.flat().filter((cell) => /^#(REF|N\/A|VALUE)/u.test(String(cell)))).not.toEqual([]);
    expect(snapshot.values.flat().filter((cell) => String(cell).startsWith("="))).toEqual([]);
  });

  test("tells that the file is for reading only", async () => {
    const { sheet, gateway } = openBench(testWorkbook("01-plat"), { viewOnly: true });
    expect(must(await gateway.readSheet(sheet.id)).state.viewOnly).toBe(true);
  });
});

describe("a large table", () => {
  test("comes in blocks that stay far below the limit of a response", async () => {
    const { host, sheet, gateway } = openBench(testWorkbook("11-vijfduizend"));
    const { values } = must(await gateway.readSheet(sheet.id)).snapshot;
    expect(values).toHaveLength((sheet.usedArea(true)?.bottom ?? 0) + 1);
    expect(host.log.largestResponseBytes).toBeLessThan(2_000_000);
    expect(host.log.requests).toBeLessThan(20);
    expect(values[5_000]?.[3]).toBe(sheet.cell(5_000, 3).value);
  });

  test.each(["response-too-large", "null-values"] as const)(
    "is asked for again in smaller blocks after %s",
    async (fault) => {
      const { host, sheet, gateway } = openBench(testWorkbook("01-plat"));
      host.faults.failAt(2, fault);
      host.faults.failAt(4, fault);
      expect(must(await gateway.readSheet(sheet.id)).snapshot.values).toHaveLength(74);
    },
  );

  test("comes whole when its first rows alone are more than a response may hold", async () => {
    const { host, sheet, gateway } = openBench(buildWorkbook({ sheets: [{ name: "Lang" }] }));
    for (let row = 0; row < 60; row++) {
      for (let column = 0; column < 6; column++) {
        sheet.setCell(row, column, { value: `${row} ${column} ${"wettekst ".repeat(3_000)}` });
      }
    }
    const { values } = must(await gateway.readSheet(sheet.id)).snapshot;
    expect(values.map((row) => String(row[5]).slice(0, 4).trim())).toEqual(
      Array.from({ length: 60 }, (_, row) => `${row} 5`),
    );
    expect(host.log.requests).toBeLessThan(12);
  });

  test("is too large when not even one row comes through", async () => {
    const { host, sheet, gateway } = openBench(testWorkbook("01-plat"));
    host.faults.always = "null-values";
    expect(await gateway.readSheet(sheet.id)).toMatchObject({ ok: false, obstacle: { code: "too-large" } });
    host.faults.clear();
    expect((await gateway.readSheet(sheet.id)).ok).toBe(true);
  });

  test("ends where nothing follows for long, whatever stands far below", async () => {
    const { sheet, gateway } = openBench(testWorkbook("01-plat"));
    sheet.setCell(900_000, 2, { value: "verdwaald" });
    expect(must(await gateway.readSheet(sheet.id)).snapshot.values).toHaveLength(74);
  });
});

test("an empty sheet has no values", async () => {
  const { sheet, gateway } = openBench(buildWorkbook({ sheets: [{ name: "Leeg" }] }));
  expect(must(await gateway.readSheet(sheet.id)).snapshot).toMatchObject({ values: [], sheetName: "Leeg" });
});

describe("a sheet whose id changed", () => {
  function replaced(headings: (heading: string) => string) {
    const bench = openBench(testWorkbook("01-plat"));
    const replace = (): void => {
      const { workbook, sheet } = bench;
      const copy = workbook.addSheet("kopie");
      sheet.values({ top: 0, left: 0, bottom: 3, right: 15 }).forEach((row, top) =>
        row.forEach((value, column) =>
          copy.setCell(top, column, {
            value: top === 0 && typeof value === "string" ? headings(value) : value,
          }),
        ),
      );
      const { name } = sheet;
      workbook.deleteSheet(sheet.id);
      workbook.renameSheet(copy.id, name);
    };
    return { ...bench, replace };
  }

  test("is found again by its name and header", async () => {
    const { sheet, gateway, replace, workbook } = replaced((heading) => heading);
    must(await gateway.readSheet(sheet.id));
    replace();
    const { snapshot } = must(await gateway.readSheet(sheet.id));
    expect(snapshot.sheetId).toBe(workbook.sheets[0]?.id);
    expect(snapshot.sheetId).not.toBe(sheet.id);
    expect(snapshot.values).toHaveLength(4);
    expect((await gateway.selectCell(sheet.id, 1, 1)).ok).toBe(true);
  });

  test("is gone when the sheet of that name is another one", async () => {
    const { sheet, gateway, replace } = replaced((heading) => `${heading} (oud)`);
    must(await gateway.readSheet(sheet.id));
    replace();
    expect(await gateway.readSheet(sheet.id)).toMatchObject({
      obstacle: { code: "sheet-gone", params: { sheet: "Samenwerkingsafspraken" } },
    });
  });

  test("is gone when nothing is known of it", async () => {
    const { gateway } = openBench(testWorkbook("01-plat"));
    expect(await gateway.readSheet("{onbekend}")).toMatchObject({ obstacle: { code: "sheet-gone" } });
  });
});

test("lists the sheets and knows the one in front", async () => {
  const { gateway, workbook, sheet } = openBench(
    buildWorkbook({ sheets: [{ name: "Een" }, { name: "Twee", state: "hidden" }, { name: "Drie" }] }),
  );
  workbook.setActiveSheet(workbook.sheets[2]?.id ?? "");
  const sheets = must(await gateway.sheets());
  expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
    ["Een", true],
    ["Twee", false],
    ["Drie", true],
  ]);
  expect(sheets[0]?.id).toBe(sheet.id);
  expect(must(await gateway.activeSheet()).name).toBe("Drie");
  expect(must(await gateway.selectedCell())).toMatchObject({ row: expect.any(Number) });
});

test("selects a cell on the sheet that was meant, wherever the user is", async () => {
  const { gateway, host, workbook, sheet } = openBench(
    buildWorkbook({ sheets: [{ name: "Een" }, { name: "Twee" }] }),
  );
  workbook.setActiveSheet(workbook.sheets[1]?.id ?? "");
  must(await gateway.selectCell(sheet.id, 4, 2));
  expect(host.selection).toEqual({ sheetId: sheet.id, area: { top: 4, left: 2, bottom: 4, right: 2 } });
});

describe("a cell that is hidden", () => {
  test("is told when it is gone to, and shown with its row and column alone", async () => {
    const { gateway, sheet } = openBench(testWorkbook("01-plat"));
    expect(must(await gateway.selectCell(sheet.id, 4, 2))).toEqual({ rowHidden: false, columnHidden: false });
    sheet.setRowsHidden(3, 6, true);
    sheet.setColumnHidden(2, true);
    expect(must(await gateway.selectCell(sheet.id, 4, 2))).toEqual({ rowHidden: true, columnHidden: true });
    const area = { top: 2, left: 1, bottom: 5, right: 3 };
    expect(must(await gateway.readShown(sheet.id, area, []))).toMatchObject({
      hidden: [3, 4, 5],
      hiddenColumns: [2],
    });
    const shown = must(await gateway.showCell(sheet.id, 4, 2));
    expect(must(await gateway.selectCell(sheet.id, 4, 2))).toEqual({ rowHidden: false, columnHidden: false });
    expect([3, 5, 6].map((row) => sheet.row(row).hidden)).toEqual([true, true, true]);
    must(await gateway.hideCell(sheet.id, shown));
    expect(must(await gateway.selectCell(sheet.id, 4, 2))).toEqual({ rowHidden: true, columnHidden: true });
  });

  test("is hidden again where it is by then, and not once the filter that hid it is gone", async () => {
    const { gateway, sheet, host } = await openRead("01-plat");
    sheet.setRowsHidden(4, 4, true);
    const shown = must(await gateway.showCell(sheet.id, 4, 2));
    host.userInsertRows(sheet.id, 2, 3, "colleague");
    const now = must(await gateway.hideCell(sheet.id, shown));
    expect([now.row, [4, 7].map((row) => sheet.row(row).hidden)]).toEqual([7, [false, true]]);
    host.userDeleteRows(sheet.id, 7, 1, "colleague");
    expect(await gateway.showCell(sheet.id, now.row, now.column, now.basis ?? undefined)).toMatchObject({
      obstacle: { code: "changed-meanwhile", params: { what: "lost" } },
    });
    const filtered = { ...shown, row: 3, filtered: true, basis: null };
    expect(await gateway.hideCell(sheet.id, filtered)).toMatchObject({
      obstacle: { code: "changed-meanwhile", params: { what: "filter" } },
    });
    expect(sheet.row(3).hidden).toBe(false);
  });

  test("stays as it is for whoever moved its row just before", async () => {
    const { gateway, sheet, host } = await openRead("01-plat");
    sheet.setRowsHidden(4, 4, true);
    host.log.reset();
    const process = host.process.bind(host);
    let isDone = false;
    host.process = (body, flags) => {
      if (!isDone && host.log.requests === 1) {
        isDone = true;
        host.userInsertRows(sheet.id, 4, 1, "colleague");
        sheet.setRowsHidden(4, 4, true);
      }
      return process(body, flags);
    };
    expect(must(await gateway.showCell(sheet.id, 4, 2)).row).toBe(5);
    expect([4, 5].map((row) => sheet.row(row).hidden)).toEqual([true, false]);
  });

  test("stays hidden where rows are protected", async () => {
    const { gateway, sheet } = openBench(
      buildWorkbook({
        sheets: [{ name: "Tabel", rows: '<row r="5" hidden="1"/>', after: '<sheetProtection sheet="1"/>' }],
      }),
    );
    expect(await gateway.showCell(sheet.id, 4, 2)).toMatchObject({ obstacle: { code: "protected" } });
  });
});

describe("merged areas", () => {
  const area = { top: 0, left: 0, bottom: 90, right: 15 };

  test("are told where Excel can tell them", async () => {
    const { gateway, sheet } = openBench(testWorkbook("05-tussenkoppen"));
    excelSupports(13);
    const merges = must(await gateway.readMerges(sheet.id, area));
    expect(merges.length).toBeGreaterThan(0);
    expect(new Set(merges.map((merge) => JSON.stringify(merge)))).toEqual(
      new Set(sheet.merges.map((merge) => JSON.stringify(merge))),
    );
  });

  test("are refused below ExcelApi 1.13", async () => {
    const { gateway, sheet } = openBench(testWorkbook("05-tussenkoppen"));
    expect(await gateway.readMerges(sheet.id, area)).toMatchObject({ obstacle: { code: "not-supported" } });
  });
});
