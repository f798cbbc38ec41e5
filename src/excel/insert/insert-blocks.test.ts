import { everything, newRow, texts } from "../../../tests/support/inserted-rows";
import { openRead } from "../../../tests/support/open-bench";
import { excelSupports, must } from "../testing/bench";

describe("in a plain range", () => {
  test("pushes the rows below down and looks like its neighbour", async () => {
    const { gateway, sheet } = await openRead("01-plat");
    const below = texts(sheet, 13);
    const report = must(await gateway.write(sheet.id, "voorbeeld", [newRow(13)], { selectColumn: 3 }));
    expect(report).toMatchObject({ applied: 1, insertedRows: [13] });
    expect(texts(sheet, 13)).toEqual(["Omgevingsplan", null, "De gemeente vraagt advies", "x"]);
    expect(texts(sheet, 14)).toEqual(below);
    for (let column = 0; column < 16; column++) {
      expect(sheet.style(13, column)).toEqual(sheet.style(12, column));
    }
  });

  test("looks like the row that it is told to take after, also when that stands below", async () => {
    const { gateway, sheet } = await openRead("01-plat");
    sheet.patchStyle({ top: 30, left: 3, bottom: 30, right: 3 }, { fill: "#00FF00" });
    must(await gateway.write(sheet.id, "voorbeeld", [newRow(13, 30)]));
    expect(sheet.style(13, 3).fill).toBe("#00FF00");
    expect(sheet.style(12, 3).fill).not.toBe("#00FF00");
  });

  test("selects the new row's agreement", async () => {
    const { gateway, sheet, host } = await openRead("01-plat");
    must(await gateway.write(sheet.id, "voorbeeld", [newRow(13)], { selectColumn: 3 }));
    expect(host.selection).toMatchObject({ area: { top: 13, left: 3, bottom: 13, right: 3 } });
  });

  test("is taken away again, and comes back, by undo and redo", async () => {
    const { gateway, sheet } = await openRead("01-plat");
    const before = everything(sheet);
    const { recoveryId } = must(await gateway.write(sheet.id, "voorbeeld", [newRow(13)]));
    const after = everything(sheet);
    must(await gateway.undo(recoveryId));
    expect(everything(sheet)).toEqual(before);
    must(await gateway.redo(recoveryId));
    expect(everything(sheet)).toEqual(after);
  });

  test("stays when the user worked on in it", async () => {
    const { gateway, sheet, host } = await openRead("01-plat");
    const { recoveryId } = must(await gateway.write(sheet.id, "voorbeeld", [newRow(13)]));
    host.userEdit(sheet.id, 13, 5, { value: "eigen trefwoord" });
    expect(await gateway.undo(recoveryId)).toMatchObject({ obstacle: { code: "changed-meanwhile" } });
    expect(sheet.cell(13, 5).value).toBe("eigen trefwoord");
  });

  test("is taken away where it stands by now", async () => {
    const { gateway, sheet, host } = await openRead("01-plat");
    const { recoveryId } = must(await gateway.write(sheet.id, "voorbeeld", [newRow(13)]));
    host.userInsertRows(sheet.id, 4, 1, "colleague");
    must(await gateway.undo(recoveryId));
    const agreements = Array.from({ length: 80 }, (_, at) => sheet.cell(at, 3).value);
    expect(agreements).not.toContain("De gemeente vraagt advies");
    expect(sheet.usedArea(true)?.bottom).toBe(74);
  });

  test("several rows above one row keep their order, together with changes of cells", async () => {
    const { gateway, sheet } = await openRead("01-plat");
    const before = everything(sheet);
    const second = { ...newRow(13), cells: [{ column: 3, value: "tweede" }] };
    const old = sheet.cell(20, 15).value;
    const cell = {
      kind: "cell",
      row: 20,
      column: 15,
      old: typeof old === "string" ? old : "",
      new: "p",
    } as const;
    const report = must(await gateway.write(sheet.id, "twee", [newRow(13), second, newRow(30), cell]));
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

  test("one of several that was edited since stays, the others go", async () => {
    const { gateway, sheet, host } = await openRead("01-plat");
    const { recoveryId } = must(await gateway.write(sheet.id, "drie", [newRow(13), newRow(13), newRow(13)]));
    host.userEdit(sheet.id, 14, 5, { value: "eigen trefwoord" });
    const undone = must(await gateway.undo(recoveryId));
    expect(undone.conflicts).toHaveLength(1);
    expect(sheet.cell(13, 5).value).toBe("eigen trefwoord");
    expect(sheet.usedArea(true)?.bottom).toBe(74);
  });

  test("goes below the last row too", async () => {
    const { gateway, sheet } = await openRead("01-plat");
    must(await gateway.write(sheet.id, "onderaan", [newRow(74)]));
    expect(texts(sheet, 74)[2]).toBe("De gemeente vraagt advies");
  });

  test("keeps the height that all rows were given", async () => {
    const { gateway, sheet } = await openRead("01-plat");
    for (let row = 1; row <= 73; row++) sheet.setRowHeight(row, 48);
    must(await gateway.write(sheet.id, "hoog", [newRow(13), newRow(74)]));
    expect([13, 75].map((row) => sheet.row(row).height)).toEqual([48, 48]);
  });

  test("fits the height to the texts where rows of one height happen to stand beside each other", async () => {
    const { gateway, sheet } = await openRead("01-plat");
    sheet.setRowHeight(11, 92);
    sheet.setRowHeight(12, 92);
    must(await gateway.write(sheet.id, "passend", [newRow(13)]));
    expect(sheet.row(13).height).toBeNull();
  });
});

describe("beside other content", () => {
  const tableArea = { top: 0, left: 0, bottom: 73, right: 15 };
  const insertBeside = async (beside: Readonly<Record<number, string>>) => {
    const { gateway, sheet } = await openRead("01-plat");
    for (const [row, value] of Object.entries(beside)) sheet.setCell(Number(row), 20, { value });
    must(await gateway.readSheet(sheet.id));
    const below = texts(sheet, 13);
    const { recoveryId } = must(await gateway.write(sheet.id, "naast", [newRow(13)], { tableArea }));
    expect(texts(sheet, 14)).toEqual(below);
    const at = (row: number) => sheet.cell(row, 20).value;
    const back = async () => {
      must(await gateway.undo(recoveryId));
      expect(texts(sheet, 13)).toEqual(below);
    };
    return { at, back };
  };

  test("moves the table's own cells only, where that is a list", async () => {
    const { at, back } = await insertBeside({ 12: "Legenda", 13: "x = ja", 14: "- = nee" });
    expect([12, 13, 14].map(at)).toEqual(["Legenda", "x = ja", "- = nee"]);
    await back();
    expect([12, 13, 14].map(at)).toEqual(["Legenda", "x = ja", "- = nee"]);
  });

  test("takes a note along with its row, and back", async () => {
    const { at, back } = await insertBeside({ 5: "eerder", 20: "navragen bij de provincie" });
    expect([5, 20, 21].map(at)).toEqual(["eerder", null, "navragen bij de provincie"]);
    await back();
    expect([5, 20, 21].map(at)).toEqual(["eerder", "navragen bij de provincie", null]);
  });
});

describe("in an Excel table", () => {
  test("makes the table one row longer", async () => {
    const { gateway, sheet } = await openRead("04-exceltabel");
    const area = sheet.tables[0]?.area;
    must(await gateway.write(sheet.id, "midden", [newRow(20)]));
    expect(sheet.tables[0]?.area).toEqual({ ...area, bottom: (area?.bottom ?? 0) + 1 });
    expect(texts(sheet, 20)[2]).toBe("De gemeente vraagt advies");
  });

  test("belongs to the table when it comes below its last row, and leaves it again", async () => {
    const { gateway, sheet } = await openRead("04-exceltabel");
    excelSupports(13);
    const area = sheet.tables[0]?.area;
    const bottom = area?.bottom ?? 0;
    const { recoveryId } = must(await gateway.write(sheet.id, "onderaan", [newRow(bottom + 1)]));
    expect(sheet.tables[0]?.area).toEqual({ ...area, bottom: bottom + 1 });
    must(await gateway.undo(recoveryId));
    expect(sheet.tables[0]?.area).toEqual(area);
    expect(texts(sheet, bottom + 1)).toEqual([null, null, null, null]);
  });
});

describe("under a filter", () => {
  test("a whole row goes in", async () => {
    const { gateway, sheet } = await openRead("07-rommelig");
    const below = sheet.cell(20, 3).value;
    must(await gateway.write(sheet.id, "gefilterd", [newRow(20)]));
    expect(sheet.cell(20, 3).value).toBe("De gemeente vraagt advies");
    expect(sheet.cell(21, 3).value).toBe(below);
  });

  test("it goes again where it is shown", async () => {
    const { gateway, sheet } = await openRead("07-rommelig");
    const before = everything(sheet);
    const { recoveryId } = must(await gateway.write(sheet.id, "gefilterd", [newRow(20)]));
    must(await gateway.undo(recoveryId));
    expect(everything(sheet)).toEqual(before);
    must(await gateway.redo(recoveryId));
    expect(sheet.cell(20, 3).value).toBe("De gemeente vraagt advies");
  });

  test("a row that the filter has hidden since waits for all rows to be shown", async () => {
    const { gateway, sheet } = await openRead("07-rommelig");
    const before = everything(sheet);
    const { recoveryId } = must(await gateway.write(sheet.id, "gefilterd", [newRow(20)]));
    sheet.setRowsHidden(20, 20, true);
    expect(await gateway.undo(recoveryId)).toMatchObject({
      obstacle: { code: "filter-on", params: { sheetId: sheet.id } },
    });
    expect(sheet.cell(20, 3).value).toBe("De gemeente vraagt advies");
    must(await gateway.liftFilters(sheet.id));
    expect(sheet.autoFilter?.criteria.size).toBe(0);
    must(await gateway.undo(recoveryId));
    expect(everything(sheet)).toEqual(before);
  });
});
