import { createHost } from "../../workbench/host/create-host";
import { loadOffice } from "../../workbench/host/node/load-office";
import { openWorkbook } from "../../workbench/package/open";
import { createGateway } from "../office-gateway";
import { excelSupports, must, prepareNode, testWorkbook } from "../testing/bench";
import type { RowInsertion } from "../../table/change";
import type { SheetDocument } from "../../workbench/package/document";

/** The gateway over Microsoft's own library, with the workbench in the place of Excel. */
function openBench(bytes: Uint8Array) {
  prepareNode();
  const opened = openWorkbook(bytes);
  const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
  if (!opened.ok || !sheet) {
    throw new Error("the workbook does not open");
  }
  const host = createHost(opened.workbook);
  loadOffice().attachHost(host);
  excelSupports(9);
  return { host, sheet, workbook: opened.workbook, gateway: createGateway() };
}

async function open(name: string) {
  const bench = openBench(testWorkbook(name));
  must(await bench.gateway.readSheet(bench.sheet.id));
  return bench;
}

const row = (at: number, formatFrom: number | null = at - 1): RowInsertion => ({
  kind: "insert-row",
  row: at,
  formatFrom,
  cells: [
    { column: 0, value: "Omgevingsplan" },
    { column: 3, value: "De gemeente vraagt advies" },
    { column: 8, value: "x" },
  ],
});
const everything = (sheet: SheetDocument): unknown =>
  sheet.values({ top: 0, left: 0, bottom: 120, right: 25 });
const texts = (sheet: SheetDocument, at: number): unknown[] =>
  [0, 1, 3, 8].map((column) => sheet.cell(at, column).value);

describe("in a plain range", () => {
  test("pushes the rows below down and looks like its neighbour", async () => {
    const { gateway, sheet } = await open("01-plat");
    const below = texts(sheet, 13);
    const report = must(await gateway.write(sheet.id, "voorbeeld", [row(13)], { selectColumn: 3 }));
    expect(report).toMatchObject({ applied: 1, insertedRows: [13] });
    expect(texts(sheet, 13)).toEqual(["Omgevingsplan", null, "De gemeente vraagt advies", "x"]);
    expect(texts(sheet, 14)).toEqual(below);
    for (let column = 0; column < 16; column++) {
      expect(sheet.style(13, column)).toEqual(sheet.style(12, column));
    }
  });

  test("looks like the row that it is told to take after, also when that stands below", async () => {
    const { gateway, sheet } = await open("01-plat");
    sheet.patchStyle({ top: 30, left: 3, bottom: 30, right: 3 }, { fill: "#00FF00" });
    must(await gateway.write(sheet.id, "voorbeeld", [row(13, 30)]));
    expect(sheet.style(13, 3).fill).toBe("#00FF00");
    expect(sheet.style(12, 3).fill).not.toBe("#00FF00");
  });

  test("selects the new row's agreement", async () => {
    const { gateway, sheet, host } = await open("01-plat");
    must(await gateway.write(sheet.id, "voorbeeld", [row(13)], { selectColumn: 3 }));
    expect(host.selection).toMatchObject({ area: { top: 13, left: 3, bottom: 13, right: 3 } });
  });

  test("is taken away again, and comes back, by undo and redo", async () => {
    const { gateway, sheet } = await open("01-plat");
    const before = everything(sheet);
    const { recoveryId } = must(await gateway.write(sheet.id, "voorbeeld", [row(13)]));
    const after = everything(sheet);
    must(await gateway.undo(recoveryId));
    expect(everything(sheet)).toEqual(before);
    must(await gateway.redo(recoveryId));
    expect(everything(sheet)).toEqual(after);
  });

  test("stays when the user worked on in it", async () => {
    const { gateway, sheet, host } = await open("01-plat");
    const { recoveryId } = must(await gateway.write(sheet.id, "voorbeeld", [row(13)]));
    host.userEdit(sheet.id, 13, 5, { value: "eigen trefwoord" });
    expect(await gateway.undo(recoveryId)).toMatchObject({ obstacle: { code: "changed-meanwhile" } });
    expect(sheet.cell(13, 5).value).toBe("eigen trefwoord");
  });

  test("is taken away where it stands by now", async () => {
    const { gateway, sheet, host } = await open("01-plat");
    const { recoveryId } = must(await gateway.write(sheet.id, "voorbeeld", [row(13)]));
    host.userInsertRows(sheet.id, 4, 1, "colleague");
    must(await gateway.undo(recoveryId));
    const agreements = Array.from({ length: 80 }, (_, at) => sheet.cell(at, 3).value);
    expect(agreements).not.toContain("De gemeente vraagt advies");
    expect(sheet.usedArea(true)?.bottom).toBe(74);
  });

  test("several rows above one row keep their order, together with changes of cells", async () => {
    const { gateway, sheet } = await open("01-plat");
    const before = everything(sheet);
    const second = { ...row(13), cells: [{ column: 3, value: "tweede" }] };
    const old = sheet.cell(20, 15).value;
    const cell = {
      kind: "cell",
      row: 20,
      column: 15,
      old: typeof old === "string" ? old : "",
      new: "p",
    } as const;
    const report = must(await gateway.write(sheet.id, "twee", [row(13), second, row(30), cell]));
    expect(report).toMatchObject({ applied: 4, insertedRows: [13, 14, 32] });
    expect([13, 14, 32].map((at) => sheet.cell(at, 3).value)).toEqual([
      "De gemeente vraagt advies",
      "tweede",
      "De gemeente vraagt advies",
    ]);
    expect(sheet.cell(22, 15).value).toBe("p");
    must(await gateway.undo(report.recoveryId));
    expect(everything(sheet)).toEqual(before);
  });

  test("five hundred rows in two places take no more requests than one", async () => {
    const { gateway, sheet, host } = await open("01-plat");
    const before = everything(sheet);
    const used = sheet.usedArea(true)?.bottom ?? 0;
    const rows = Array.from({ length: 500 }, (_, index) => ({
      ...row(index % 2 === 0 ? 13 : 30),
      cells: [
        { column: 0, value: "Omgevingsplan" },
        { column: 3, value: `voorbeeld ${index}` },
      ],
    }));
    host.log.reset();
    const report = must(await gateway.write(sheet.id, "veel", rows));
    expect(host.log.requests).toBeLessThanOrEqual(6);
    expect(report).toMatchObject({ applied: 500, conflicts: [] });
    expect(report.insertedRows.slice(248, 252)).toEqual([261, 262, 280, 281]);
    expect([13, 14, 262, 280, 281].map((at) => sheet.cell(at, 3).value)).toEqual([
      "voorbeeld 0",
      "voorbeeld 2",
      "voorbeeld 498",
      "voorbeeld 1",
      "voorbeeld 3",
    ]);
    expect(sheet.style(262, 3)).toEqual(sheet.style(12, 3));
    host.log.reset();
    must(await gateway.undo(report.recoveryId));
    expect(host.log.requests).toBeLessThanOrEqual(8);
    expect(everything(sheet)).toEqual(before);
    expect(sheet.usedArea(true)?.bottom).toBe(used);
    const again = must(await gateway.redo(report.recoveryId));
    expect(again.insertedRows).toEqual(report.insertedRows);
    expect(sheet.cell(14, 3).value).toBe("voorbeeld 2");
    expect(sheet.style(262, 3)).toEqual(sheet.style(12, 3));
  });

  test("one of several that was edited since stays, the others go", async () => {
    const { gateway, sheet, host } = await open("01-plat");
    const { recoveryId } = must(await gateway.write(sheet.id, "drie", [row(13), row(13), row(13)]));
    host.userEdit(sheet.id, 14, 5, { value: "eigen trefwoord" });
    const undone = must(await gateway.undo(recoveryId));
    expect(undone.conflicts).toHaveLength(1);
    expect(sheet.cell(13, 5).value).toBe("eigen trefwoord");
    expect(sheet.usedArea(true)?.bottom).toBe(74);
  });

  test("goes below the last row too", async () => {
    const { gateway, sheet } = await open("01-plat");
    must(await gateway.write(sheet.id, "onderaan", [row(74)]));
    expect(texts(sheet, 74)[2]).toBe("De gemeente vraagt advies");
  });

  test("keeps the height that all rows were given", async () => {
    const { gateway, sheet } = await open("01-plat");
    sheet.setRowHeight(11, 48);
    sheet.setRowHeight(12, 48);
    must(await gateway.write(sheet.id, "hoog", [row(13)]));
    expect(sheet.row(13).height).toBe(48);
  });
});

describe("through merged cells", () => {
  /** 05-tussenkoppen: B4:B7 and C4:C7 are merged over four agreements. */
  const through = (legalBasis: string): RowInsertion => ({
    ...row(5),
    cells: [
      { column: 1, value: legalBasis },
      { column: 3, value: "De gemeente vraagt advies" },
    ],
  });

  test("stretches the merged area and leaves its content alone", async () => {
    const { gateway, sheet } = await open("05-tussenkoppen");
    excelSupports(13);
    const before = everything(sheet);
    const merges = sheet.merges;
    const shared = String(sheet.cell(3, 1).value);
    const { recoveryId } = must(await gateway.write(sheet.id, "ertussen", [through(shared)]));
    expect(sheet.merges).toContainEqual({ top: 3, left: 1, bottom: 7, right: 1 });
    expect(sheet.cell(3, 1).value).toBe(shared);
    expect(sheet.cell(5, 3).value).toBe("De gemeente vraagt advies");
    must(await gateway.undo(recoveryId));
    expect(everything(sheet)).toEqual(before);
    expect(sheet.merges).toEqual(merges);
  });

  test("is refused when its own content would be lost in the merged area", async () => {
    const { gateway, sheet } = await open("05-tussenkoppen");
    excelSupports(13);
    const before = everything(sheet);
    const outcome = await gateway.write(sheet.id, "ertussen", [through("art. 1.1 Ow")]);
    expect(outcome).toMatchObject({ obstacle: { code: "no-room", params: { address: "B4:B7" } } });
    expect(everything(sheet)).toEqual(before);
  });

  test("below the merged area the row has cells of its own", async () => {
    const { gateway, sheet } = await open("05-tussenkoppen");
    excelSupports(13);
    must(await gateway.write(sheet.id, "eronder", [{ ...through("art. 1.1 Ow"), row: 7, formatFrom: 6 }]));
    expect(sheet.cell(7, 1).value).toBe("art. 1.1 Ow");
    expect(sheet.merges).toContainEqual({ top: 3, left: 1, bottom: 6, right: 1 });
  });
});

describe("beside other content", () => {
  test("moves the table's own cells only", async () => {
    const { gateway, sheet } = await open("01-plat");
    sheet.setCell(20, 20, { value: "Legenda" });
    must(await gateway.readSheet(sheet.id));
    const below = texts(sheet, 13);
    const tableArea = { top: 0, left: 0, bottom: 73, right: 15 };
    const { recoveryId } = must(await gateway.write(sheet.id, "naast", [row(13)], { tableArea }));
    expect(texts(sheet, 14)).toEqual(below);
    expect(sheet.cell(20, 20).value).toBe("Legenda");
    must(await gateway.undo(recoveryId));
    expect(texts(sheet, 13)).toEqual(below);
    expect(sheet.cell(20, 20).value).toBe("Legenda");
  });
});

describe("in an Excel table", () => {
  test("makes the table one row longer", async () => {
    const { gateway, sheet } = await open("04-exceltabel");
    const area = sheet.tables[0]?.area;
    must(await gateway.write(sheet.id, "midden", [row(20)]));
    expect(sheet.tables[0]?.area).toEqual({ ...area, bottom: (area?.bottom ?? 0) + 1 });
    expect(texts(sheet, 20)[2]).toBe("De gemeente vraagt advies");
  });

  test("belongs to the table when it comes below its last row, and leaves it again", async () => {
    const { gateway, sheet } = await open("04-exceltabel");
    excelSupports(13);
    const area = sheet.tables[0]?.area;
    const bottom = area?.bottom ?? 0;
    const { recoveryId } = must(await gateway.write(sheet.id, "onderaan", [row(bottom + 1)]));
    expect(sheet.tables[0]?.area).toEqual({ ...area, bottom: bottom + 1 });
    must(await gateway.undo(recoveryId));
    expect(sheet.tables[0]?.area).toEqual(area);
    expect(texts(sheet, bottom + 1)).toEqual([null, null, null, null]);
  });
});

describe("five hundred rows at once in an Excel table", () => {
  /** Rows at three places, one above the table and one below its last row, with marks in other columns each. */
  const many = (bottom: number): RowInsertion[] =>
    Array.from({ length: 500 }, (_, index) => ({
      ...row([17, 40, bottom + 1][index % 3] ?? 17),
      cells: [
        { column: 0, value: "Omgevingsplan" },
        { column: 3, value: `voorbeeld ${index}` },
        { column: 7 + (index % 4), value: "x" },
      ],
    }));

  test.each([9, 13])(
    "takes at most six requests and all are in the table (ExcelApi 1.%i)",
    async (version) => {
      const { gateway, sheet, host } = await open("04-exceltabel");
      excelSupports(version);
      const area = sheet.tables[0]?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
      const before = everything(sheet);
      const above: RowInsertion = { ...row(0, null), cells: [{ column: 0, value: "Boven de tabel" }] };
      const rows = version === 9 ? many(area.bottom - 1) : [above, ...many(area.bottom)];
      host.log.reset();
      const report = must(await gateway.write(sheet.id, "veel", rows));
      expect(host.log.requests).toBeLessThanOrEqual(6);
      const shift = rows.length - 500;
      const top = area.top + shift;
      expect(sheet.tables[0]?.area).toEqual({ ...area, top, bottom: area.bottom + rows.length });
      expect(report.insertedRows).toHaveLength(rows.length);
      expect(texts(sheet, 17 + shift)).toEqual(["Omgevingsplan", null, "voorbeeld 0", null]);
      expect(sheet.cell(18 + shift, 10).value).toBe("x");
      must(await gateway.undo(report.recoveryId));
      expect(everything(sheet)).toEqual(before);
      expect(sheet.tables[0]?.area).toEqual(area);
    },
  );
});

describe("under a filter", () => {
  test("a whole row goes in", async () => {
    const { gateway, sheet } = await open("07-rommelig");
    const below = sheet.cell(20, 3).value;
    must(await gateway.write(sheet.id, "gefilterd", [row(20)]));
    expect(sheet.cell(20, 3).value).toBe("De gemeente vraagt advies");
    expect(sheet.cell(21, 3).value).toBe(below);
  });

  test("taking it away waits for the filter", async () => {
    const { gateway, sheet } = await open("07-rommelig");
    const { recoveryId } = must(await gateway.write(sheet.id, "gefilterd", [row(20)]));
    expect(await gateway.undo(recoveryId)).toMatchObject({ obstacle: { code: "filter-on" } });
    sheet.setFilter(null, null);
    must(await gateway.undo(recoveryId));
    expect(sheet.cell(20, 3).value).not.toBe("De gemeente vraagt advies");
  });
});

describe("removing an empty row", () => {
  test("removes it, and undo puts an empty row back", async () => {
    const { gateway, sheet, host } = await open("01-plat");
    host.userInsertRows(sheet.id, 10, 1);
    must(await gateway.readSheet(sheet.id));
    const before = everything(sheet);
    const { recoveryId } = must(await gateway.write(sheet.id, "leeg", [{ kind: "remove-row", row: 10 }]));
    expect(sheet.cell(10, 3).value).not.toBeNull();
    must(await gateway.undo(recoveryId));
    expect(everything(sheet)).toEqual(before);
  });

  test("does not remove a row that holds anything, also outside the table", async () => {
    const { gateway, sheet, host } = await open("01-plat");
    host.userInsertRows(sheet.id, 10, 1);
    must(await gateway.readSheet(sheet.id));
    host.userEdit(sheet.id, 10, 22, { value: "aantekening" }, "colleague");
    const before = everything(sheet);
    const outcome = await gateway.write(sheet.id, "leeg", [{ kind: "remove-row", row: 10 }]);
    expect(outcome).toMatchObject({ obstacle: { code: "changed-meanwhile" } });
    expect(everything(sheet)).toEqual(before);
  });
});
