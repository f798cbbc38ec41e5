import fc from "fast-check";
import type { CellInput, RawValue } from "../document";
import { openTestBook, openTestSheet } from "../testing/open-test-book";

const thrown = (code: string) => expect.objectContaining({ code });

describe("writing a cell", () => {
  it("keeps the format, and the cells beside it as they are written", () => {
    const book = openTestSheet({
      rows: '<row r="1" spans="1:3" ht="20"><c r="A1" s="0" t="s"><v>0</v></c><c r="C1"><v>1.50</v></c></row>',
    });
    book.sheet.setCell(0, 1, { value: "nieuw" });
    book.sheet.setCell(0, 0, { value: 3 });
    expect(book.data()).toBe(
      '<row r="1" ht="20"><c r="A1"><v>3</v></c><c r="B1" t="inlineStr"><is><t>nieuw</t></is></c><c r="C1"><v>1.50</v></c></row>',
    );
  });

  it("makes rows and cells in their order", () => {
    const book = openTestSheet({ rows: '<row r="5"><c r="C5"><v>1</v></c></row>' });
    for (const [row, column] of [
      [6, 0],
      [4, 3],
      [0, 1],
      [4, 0],
    ] as const) {
      book.sheet.setCell(row, column, { value: true });
    }
    const refs = [...book.data().matchAll(/ r="([A-Z]*\d+)"/g)].map((match) => match[1]);
    expect(refs).toEqual(["1", "B1", "5", "A5", "C5", "D5", "7", "A7"]);
  });

  it("gives a new cell the format of its row, else of its column", () => {
    const book = openTestSheet({
      before: '<cols><col min="2" max="3" style="4"/></cols>',
      rows: '<row r="2" s="5" customFormat="1"/><row r="3" s="6"/>',
    });
    for (const row of [0, 1, 2]) book.sheet.setCell(row, 1, { value: 1 });
    expect(book.data().match(/s="\d"/g)).toEqual(['s="4"', 's="5"', 's="5"', 's="6"', 's="4"']);
  });

  it("takes content away, and the cell too when it has no format", () => {
    const book = openTestSheet({
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><f>A1</f><v>1</v></c></row>',
    });
    book.sheet.setCell(0, 0, { value: null });
    book.sheet.setCell(0, 1, { value: null });
    book.sheet.setCell(3, 3, { value: null });
    expect(book.data()).toBe('<row r="1"><c r="B1" s="2"/></row>');
  });

  it("reads back every value that it writes", () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          "a",
          " ",
          "\n",
          "\t",
          "\r",
          "&",
          "<",
          "]]>",
          "_x000D_",
          "_x",
          '"',
          "\u0001",
          "é",
          "😀",
        ),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
      maxLength: 12,
    });
    const error = fc.constantFrom("#N/A", "#REF!", "#SPILL!").map((code) => ({ error: code }));
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((value) => !Object.is(value, -0));
    const value = fc.oneof(text, number, fc.boolean(), error, fc.constant(null)) as fc.Arbitrary<RawValue>;
    const book = openTestSheet({});
    fc.assert(
      fc.property(value, value, (plain, cached) => {
        book.sheet.setCell(1, 1, { value: plain });
        book.sheet.setCell(2, 1, { formula: 'IF(A1<"b",1,2)', cached });
        const { sheet } = book.reopened();
        expect(sheet.cell(1, 1)).toMatchObject({ value: plain, formula: null });
        expect(sheet.cell(2, 1)).toMatchObject({
          value: cached ?? '=IF(A1<"b",1,2)',
          formula: 'IF(A1<"b",1,2)',
        });
      }),
      { numRuns: 60 },
    );
  });

  it.each<[number, number, CellInput]>([
    [-1, 0, { value: 1 }],
    [0, 16_384, { value: 1 }],
    [1_048_576, 0, { value: 1 }],
    [0.5, 0, { value: 1 }],
    [0, 0, { value: NaN }],
    [0, 0, { value: Infinity }],
    [0, 0, { value: "x".repeat(32_768) }],
    [0, 0, { formula: "", cached: null }],
    [0, 0, { formula: "1".repeat(8_193), cached: null }],
  ])("refuses row %d, column %d, and content that no cell holds", (row, column, input) => {
    const book = openTestSheet({});
    expect(() => book.sheet.setCell(row, column, input)).toThrow(thrown("InvalidArgument"));
    expect(book.model.part.changed).toBe(false);
  });

  it("counts the revision up", () => {
    const book = openTestSheet({});
    const before = book.book.revision;
    book.sheet.setCell(0, 0, { value: 1 });
    expect(book.book.revision).toBeGreaterThan(before);
  });
});

describe("formulas that are written over", () => {
  const chain = {
    parts: { "xl/calcChain.xml": '<calcChain xmlns="x"><c r="A1" i="1"/></calcChain>' },
    types: {
      "xl/calcChain.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
    },
    workbookLinks:
      '<Relationship Id="rC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
  };
  const rows = '<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c></row>';

  it("take the chain of calculation with them, and the file asks for a new calculation", () => {
    const book = openTestSheet({ rows }, chain);
    book.sheet.setCell(0, 0, { value: 5 });
    const { book: saved } = book.reopened();
    expect(saved.parts.has("xl/calcChain.xml")).toBe(false);
    expect(saved.parts.text("[Content_Types].xml")).not.toContain("calcChain");
    expect(saved.parts.text("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(saved.parts.text("xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/></workbook>');
  });

  it("asks for a calculation too when a value changes that formulas may use, and keeps the chain", () => {
    const book = openTestSheet({ rows }, chain);
    book.sheet.setCell(0, 1, { value: 5 });
    const { book: saved } = book.reopened();
    expect(saved.parts.has("xl/calcChain.xml")).toBe(true);
    expect(saved.parts.text("xl/workbook.xml")).toContain("fullCalcOnLoad");
  });

  it("asks for none in a workbook without formulas", () => {
    const book = openTestSheet({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    book.sheet.setCell(0, 0, { value: 5 });
    expect(book.reopened().book.parts.text("xl/workbook.xml")).not.toContain("calcPr");
  });

  it("gives the cells of a shared formula their own when its first cell goes", () => {
    const book = openTestSheet({
      rows:
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>',
    });
    book.sheet.setCell(1, 1, { value: 1 });
    expect(book.data()).toContain('t="shared" ref="B1:B3"');
    book.sheet.setCell(0, 1, { value: 1 });
    const { sheet } = book.reopened();
    expect([0, 1, 2].map((row) => sheet.cell(row, 1).formula)).toEqual([null, null, "A3*2"]);
    expect(book.data()).not.toContain("shared");
  });

  it("refuses one cell of an array, but not an array of one cell", () => {
    const book = openTestSheet({
      rows:
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="C1"><f t="array" ref="C1">SUM(B1:B2)</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>1</v></c></row>',
    });
    expect(() => book.sheet.setCell(1, 0, { value: 1 })).toThrow(thrown("InvalidOperation"));
    expect(() => book.sheet.setCell(0, 0, { value: 1 })).toThrow(thrown("InvalidOperation"));
    book.sheet.setCell(0, 2, { value: 9 });
    expect(book.sheet.cell(0, 2)).toEqual({ value: 9, formula: null, text: "9" });
  });

  it("takes spilled values away with their formula", () => {
    const book = openTestSheet({
      rows: '<row r="1"><c r="C1" cm="1"><f t="array" ref="C1:C2">B1:B2</f><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c><c r="D2"><v>3</v></c></row>',
    });
    book.sheet.setCell(0, 2, { value: "weg" });
    expect(book.sheet.values({ top: 0, left: 2, bottom: 1, right: 3 })).toEqual([
      ["weg", null],
      [null, 3],
    ]);
    expect(book.data()).not.toContain("cm=");
  });
});

it("writes into files with prefixed names", () => {
  const xml =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const book = openTestBook({ sheets: [{ name: "Blad1", xml }] });
  book.sheet.setCell(0, 0, { value: " a " });
  book.sheet.setCell(0, 1, { formula: 'A1&"x"', cached: "x" });
  const { sheet, model } = book.reopened();
  expect([sheet.cell(0, 0).value, sheet.cell(0, 1).value, sheet.cell(0, 1).formula]).toEqual([
    " a ",
    "x",
    'A1&"x"',
  ]);
  expect(model.part.toXml()).not.toMatch(/<(?!x:|\/x:|\?)/);
});
