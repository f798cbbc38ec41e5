import { MAIN, OFFICE_LINKS, type SheetSpec } from "../testing/build-workbook";
import { deleteCells, deleteRows, insertCells, insertManyRows, insertRows } from "./insert-delete";
import { cell, cellsOf, formulasOf, openFirst, row } from "./testing/sheets";

describe("rows that come in", () => {
  it("move cells, and take over the formats above but not the height", () => {
    const rows =
      '<row r="1" ht="30" customHeight="1" s="2" customFormat="1" hidden="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="C1" s="3"/></row>' +
      row(2, cell("A2", 5));
    const { context, first, part } = openFirst({ rows });
    insertRows(context, first, 1, 2);
    expect(cellsOf(part)).toEqual([
      "A1 s1: <v>0</v>",
      "C1 s3",
      "A2 s1",
      "C2 s3",
      "A3 s1",
      "C3 s3",
      "A4: <v>5</v>",
    ]);
    expect([...(part.rows.at(1)?.attributes() ?? [])]).toEqual([
      ["s", "2"],
      ["customFormat", "1"],
    ]);
  });

  it("are plain above the first row", () => {
    const { context, first, part } = openFirst({ rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' });
    insertRows(context, first, 0, 1);
    expect(cellsOf(part)).toEqual(["A2 s1: <v>1</v>"]);
  });

  it("are refused when content would leave the sheet, and push plain rows off", () => {
    const held = openFirst({ rows: row(1, cell("A1", 1)) + row(1048576, cell("A1048576", 1)) });
    expect(() => insertRows(held.context, held.first, 0, 1)).toThrow(
      expect.objectContaining({ code: "NonBlankCellOffSheet" }),
    );
    expect(held.part.changed).toBe(false);
    const plain = openFirst({
      rows: row(1, cell("A1", 1)) + '<row r="1048576"><c r="A1048576" s="1"/></row>',
    });
    insertRows(plain.context, plain.first, 0, 1);
    expect(cellsOf(plain.part)).toEqual(["A2: <v>1</v>"]);
  });

  it.each([
    [-1, 1],
    [0, 0],
    [0.5, 1],
    [1_048_576, 1],
  ])("are refused at %d, %d times", (at, count) => {
    const { context, first } = openFirst({});
    expect(() => insertRows(context, first, at, count)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
  });
});

describe("formulas", () => {
  const other: SheetSpec = { name: "Mijn blad", rows: row(1, cell("A1", "SUM(Blad1!A1:A3)+A2")) };

  it("follow rows on their own and on other sheets", () => {
    const { context, first, part } = openFirst(
      { rows: row(1, cell("B1", "A2*2")) + row(2, cell("B2", "A1+$A$2")) },
      {},
      [other],
    );
    insertRows(context, first, 1, 3);
    expect(formulasOf(part)).toEqual(["B1=A5*2", "B5=A1+$A$5"]);
    expect(context.sheets.map((sheet) => formulasOf(sheet.part))[1]).toEqual(["A1=SUM(Blad1!A1:A6)+A2"]);
    deleteRows(context, first, 1, 3);
    expect(formulasOf(part)).toEqual(["B1=A2*2", "B2=A1+$A$2"]);
  });

  it("that are shared stay shared when all goes the same way, and part when it does not", () => {
    const shared = (ref: string, text: string) => `<c r="${ref}"><f t="shared" ${text}</c>`;
    const rows =
      row(5, shared("B5", 'ref="B5:B7" si="0">A5+$C$1</f><v>1</v>')) +
      row(6, shared("B6", 'si="0"/><v>2</v>')) +
      row(7, shared("B7", 'si="0"/><v>3</v>'));
    const whole = openFirst({ rows });
    insertRows(whole.context, whole.first, 1, 1);
    expect(formulasOf(whole.part)).toEqual(["B6=A6+$C$1 {B6:B8}", "B7=", "B8="]);
    const parted = openFirst({ rows });
    insertRows(parted.context, parted.first, 6, 1);
    expect(formulasOf(parted.part)).toEqual(["B5=A5+$C$1", "B6=A6+$C$1", "B8=A8+$C$1"]);
    const master = openFirst({ rows });
    deleteRows(master.context, master.first, 4, 1);
    expect(formulasOf(master.part)).toEqual(["B5=A5+$C$1", "B6=A6+$C$1"]);
  });

  it("that are shared part too when the cells they refer to go different ways", () => {
    const rows =
      row(9, '<c r="B9"><f t="shared" ref="B9:B10" si="0">A1</f></c>') +
      row(10, '<c r="B10"><f t="shared" si="0"/></c>');
    const { context, first, part } = openFirst({ rows });
    insertRows(context, first, 1, 1);
    expect(formulasOf(part)).toEqual(["B10=A1", "B11=A3"]);
  });

  it("of arrays move as a whole and are never parted", () => {
    const rows =
      row(3, '<c r="A3"><f t="array" ref="A3:B4">C3:D4*2</f><v>1</v></c>', cell("B3", 2)) +
      row(4, cell("A4", 3));
    const moved = openFirst({ rows });
    insertRows(moved.context, moved.first, 2, 1);
    expect(formulasOf(moved.part)).toEqual(["A4=C4:D5*2 {A4:B5}"]);
    const within = openFirst({ rows });
    for (const refused of [
      () => insertRows(within.context, within.first, 3, 1),
      () => deleteRows(within.context, within.first, 3, 1),
      () => insertCells(within.context, within.first, { top: 0, left: 0, bottom: 0, right: 0 }),
    ]) {
      expect(refused).toThrow(expect.objectContaining({ code: "InsertDeleteConflict" }));
    }
    deleteRows(within.context, within.first, 2, 2);
    expect(cellsOf(within.part)).toEqual([]);
  });

  it("take away the calculation chain", () => {
    const { context, first } = openFirst(
      { rows: row(1, cell("A1", 1)) },
      {
        parts: { "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1"/></calcChain>` },
        workbookLinks: `<Relationship Id="rIdC" Type="${OFFICE_LINKS}/calcChain" Target="calcChain.xml"/>`,
      },
    );
    insertRows(context, first, 0, 1);
    expect(context.parts.has("xl/calcChain.xml")).toBe(false);
    expect(context.parts.relationships(context.workbookPath).some(({ id }) => id === "rIdC")).toBe(false);
  });
});

describe("part of the width", () => {
  const rows = row(1, cell("A1", 1), cell("B1", 2)) + row(2, cell("A2", 3), cell("B2", "A2*2"));

  it("moves down, with formulas and formats", () => {
    const { context, first, part } = openFirst({ rows: rows + '<row r="3"><c r="B3" s="4"/></row>' });
    insertCells(context, first, { top: 1, left: 0, bottom: 1, right: 0 });
    expect(cellsOf(part)).toEqual([
      "A1: <v>1</v>",
      "B1: <v>2</v>",
      "B2: <f>A3*2</f><v>0</v>",
      "A3: <v>3</v>",
      "B3 s4",
    ]);
  });

  it("moves up", () => {
    const { context, first, part } = openFirst({ rows });
    deleteCells(context, first, { top: 0, left: 0, bottom: 0, right: 0 });
    expect(cellsOf(part)).toEqual(["A1: <v>3</v>", "B1: <v>2</v>", "B2: <f>A1*2</f><v>0</v>"]);
  });

  it.each([
    ["a merge beside it", '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>'],
    ["a pivot table", ""],
  ])("is refused when it would part %s", (_, after) => {
    const pivot = {
      links: `<Relationship Id="rId1" Type="${OFFICE_LINKS}/pivotTable" Target="../pivotTables/pivotTable1.xml"/>`,
      parts: {
        "xl/pivotTables/pivotTable1.xml":
          '<pivotTableDefinition><location ref="A4:C9"/></pivotTableDefinition>',
      },
    };
    const { context, first } = openFirst(
      { rows, after, ...(after === "" ? { links: pivot.links } : {}) },
      after === "" ? { parts: pivot.parts } : {},
    );
    for (const change of [insertCells, deleteCells]) {
      expect(() => change(context, first, { top: 1, left: 0, bottom: 1, right: 0 })).toThrow(
        expect.objectContaining({ code: "InsertDeleteConflict" }),
      );
    }
    expect(first.part.changed).toBe(false);
  });

  it("splits the areas of formats and validation beside it", () => {
    const after =
      '<conditionalFormatting sqref="A1:C9"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>';
    const { context, first, part } = openFirst({ rows, after });
    insertCells(context, first, { top: 2, left: 1, bottom: 3, right: 1 });
    expect(part.block("conditionalFormatting")).toContain('sqref="A1:C2 A3:A9 C3:C9 B3:B11"');
  });
});

describe("many insertions at once", () => {
  it("do what they do one after the other", () => {
    const rows = Array.from({ length: 30 }, (_, at) =>
      row(at + 1, cell(`A${at + 1}`, at), cell(`B${at + 1}`, `SUM(A$1:A${at + 1})+A30`)),
    ).join("");
    const after = '<mergeCells count="1"><mergeCell ref="C2:C20"/></mergeCells>';
    const blocks = [
      { at: 5, count: 2 },
      { at: 0, count: 1 },
      { at: 20, count: 3 },
      { at: 6, count: 1 },
    ];
    const together = openFirst({ rows, after });
    insertManyRows(together.context, together.first, blocks);
    const singly = openFirst({ rows, after });
    for (const { at, count } of blocks) insertRows(singly.context, singly.first, at, count);
    expect(together.part.toXml()).toBe(singly.part.toXml());
  });

  it("keep those before one that is refused", () => {
    const rows = row(1, cell("A1", "A2")) + row(1048575, cell("A1048575", 1));
    const { context, first, part } = openFirst({ rows });
    const blocks = [
      { at: 1, count: 1 },
      { at: 1, count: 1 },
    ];
    expect(() => insertManyRows(context, first, blocks)).toThrow(
      expect.objectContaining({ code: "NonBlankCellOffSheet" }),
    );
    expect(formulasOf(part)).toEqual(["A1=A3"]);
  });
});
