import { sheetXml } from "../testing/build-workbook";
import { XmlProblem } from "../xml/element";
import { SheetPart } from "./sheet-part";

const ROWS =
  '<row r="1" spans="1:2" ht="20"><c r="A1" t="s"><v>0</v></c><c r="B1" s="3"/></row>\n' +
  '<row r="3"><c r="A3"><f>B3+1</f><v>2</v></c></row><row r="4" hidden="1"/>';
const part = (rows = ROWS, after = "") => SheetPart.parse(sheetXml({ rows, after, before: "<sheetPr/>" }));
const data = (sheet: SheetPart) => /<sheetData>([^]*)<\/sheetData>/.exec(sheet.toXml())?.[1];

describe("a worksheet in slices", () => {
  it("gives back its text when nothing changed", () => {
    const xml = sheetXml({
      rows: ROWS,
      after: "\n<!-- < --><mergeCells><mergeCell ref='A1:B1'/></mergeCells> ",
    });
    const sheet = SheetPart.parse(xml);
    expect(sheet.changed).toBe(false);
    expect(sheet.toXml()).toBe(xml);
    expect(sheet.block("mergeCells")).toBe("<mergeCells><mergeCell ref='A1:B1'/></mergeCells>");
    expect(sheet.block("cols")).toBeNull();
  });

  it("puts a new kind of child where the schema wants it", () => {
    const sheet = part(ROWS, '<pageMargins left="1"/><extLst/>');
    sheet.setBlocks("conditionalFormatting", [
      '<conditionalFormatting sqref="A1"/>',
      "<conditionalFormatting/>",
    ]);
    sheet.setBlocks("tableParts", ["<tableParts/>"]);
    sheet.setBlocks("cols", ["<cols/>"]);
    const order = [
      ...sheet.toXml().matchAll(/<(sheetPr|cols|sheetData|cond\w+|pageMargins|tableParts|extLst)\b/g),
    ];
    expect(order.map((match) => match[1])).toEqual([
      "sheetPr",
      "cols",
      "sheetData",
      "conditionalFormatting",
      "conditionalFormatting",
      "pageMargins",
      "tableParts",
      "extLst",
    ]);
    expect(sheet.blocks("conditionalFormatting")).toHaveLength(2);
  });

  it("takes alternative content for what it holds", () => {
    const controls = "<mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent>";
    const sheet = part(ROWS, `<drawing/>${controls}`);
    sheet.setBlocks("legacyDrawing", ["<legacyDrawing/>"]);
    expect(sheet.toXml()).toContain(`<drawing/><legacyDrawing/>${controls}`);
  });

  it("replaces in place, and removes", () => {
    const sheet = part(ROWS, "<a:odd/><mergeCells count='1'/><a:odd/>");
    sheet.setBlocks("mergeCells", ["<mergeCells count='2'/>"]);
    expect(sheet.toXml()).toContain("<a:odd/><mergeCells count='2'/><a:odd/>");
    sheet.setBlocks("mergeCells", []);
    expect(sheet.toXml()).toContain("</sheetData><a:odd/><a:odd/>");
  });

  it("speaks with the prefix of the file", () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="C2" t="str"><x:f>A1</x:f><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const sheet = SheetPart.parse(xml);
    expect(sheet.rows.at(1)?.cell(2)?.inner).toBe("<x:f>A1</x:f><x:v>a</x:v>");
    sheet.setBlocks("mergeCells", ['<mergeCells><mergeCell ref="A1"/></mergeCells>']);
    sheet.rows.at(1)?.setCell({ column: 0, style: 1, type: "n", extra: "", inner: "" });
    expect(sheet.toXml()).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="A2" s="1"/><x:c r="C2" t="str"><x:f>A1</x:f><x:v>a</x:v></x:c></x:row>' +
        '</x:sheetData><x:mergeCells><x:mergeCell ref="A1"/></x:mergeCells></x:worksheet>',
    );
  });

  it("declares a namespace once, and finds one under another prefix", () => {
    const sheet = SheetPart.parse('<worksheet xmlns:q="urn:a" xmlns:b="urn:z"><sheetData/></worksheet>');
    expect(sheet.declareNamespace("urn:a", "a")).toBe("q");
    expect(sheet.declareNamespace("urn:b", "b")).toBe("b1");
    expect(sheet.declareNamespace("urn:b", "b")).toBe("b1");
    expect(sheet.toXml()).toContain('xmlns:b1="urn:b">');
  });

  it("takes a worksheet without anything in it", () => {
    const sheet = SheetPart.parse("<worksheet/>");
    sheet.rows.ensure(0).setCell({ column: 0, style: 0, type: "n", extra: "", inner: "<v>1</v>" });
    expect(sheet.toXml()).toBe(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    );
  });

  it.each([
    "<chartsheet/>",
    "<worksheet><sheetData><row r='1'></sheetData></worksheet>",
    "<worksheet><sheetData>",
    "<worksheet><sheetData/></other>",
    "<worksheet><cols></worksheet>",
    "",
  ])("refuses %j", (xml) => {
    expect(() => SheetPart.parse(xml)).toThrow(XmlProblem);
  });
});

describe("rows", () => {
  it("reads rows and cells without numbers, in the order of the file", () => {
    const sheet = part('<row><c><v>1</v></c><c r="D1"/><c><v>2</v></c></row><row r="5"/><row><c/></row>');
    expect(sheet.rows.all.map((row) => row.index)).toEqual([0, 4, 5]);
    expect(sheet.rows.at(0)?.cells.map((cell) => cell.column)).toEqual([0, 3, 4]);
  });

  it("puts rows and cells in order, and joins two rows of one number", () => {
    const sheet = part('<row r="2"><c r="B2"/><c r="A2"/></row><row r="1"/><row r="2"><c r="C2"/></row>');
    expect(sheet.rows.all.map((row) => row.index)).toEqual([0, 1]);
    expect(sheet.rows.at(1)?.cells.map((cell) => cell.column)).toEqual([0, 1, 2]);
  });

  it("keeps other attributes and the extension of a row when a cell changes", () => {
    const sheet = part(
      '<row r="1" ht="20" spans="1:1"><c r="A1" cm="1" s="2"><v>1</v></c><extLst><c/></extLst></row>',
    );
    sheet.rows.at(0)?.setCell({ column: 1, style: 0, type: "b", extra: "", inner: "<v>1</v>" });
    expect(data(sheet)).toBe(
      '<row r="1" ht="20"><c r="A1" s="2" cm="1"><v>1</v></c><c r="B1" t="b"><v>1</v></c><extLst><c/></extLst></row>',
    );
  });

  it("moves rows with the numbers of their cells", () => {
    const sheet = part();
    sheet.rows.shiftRows(2, 2);
    expect(data(sheet)).toContain(
      '<row r="5"><c r="A5"><f>B3+1</f><v>2</v></c></row><row r="6" hidden="1"/>',
    );
    sheet.rows.removeRows(0, 4);
    expect(data(sheet)).toBe('<row r="6" hidden="1"/>');
  });

  it("is unchanged again when rows have moved back", () => {
    const sheet = part();
    sheet.rows.shiftRows(0, 5);
    sheet.rows.shiftRows(0, -5);
    expect(sheet.changed).toBe(false);
  });

  it("moves and removes cells of a part of the width", () => {
    const sheet = part(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>',
    );
    sheet.rows.shiftCells(1, 1, 0, 1);
    expect(data(sheet)).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>',
    );
    sheet.rows.removeCells({ top: 0, bottom: 1, left: 0, right: 9 });
    expect(data(sheet)).toBe('<row r="1"/><row r="2"/><row r="3"><c r="B3"><v>3</v></c></row>');
  });

  it("copies the look of a row", () => {
    const sheet = part();
    sheet.rows.copyRowFormat(0, 1);
    expect(data(sheet)).toContain('<row r="2" ht="20"><c r="A2"/><c r="B2" s="3"/></row>');
    sheet.rows.copyRowFormat(0, 6, 1, 1);
    expect(data(sheet)).toContain('<row r="7"><c r="B7" s="3"/></row>');
  });

  it("knows which columns hold values", () => {
    const sheet = part(
      '<row r="1"><c r="A1" s="1"/><c r="C1"><v>1</v></c><c r="E1"><v></v></c></row><row r="2"/>',
    );
    expect(sheet.rows.at(0)?.extent()).toEqual({ first: 0, last: 2, valueFirst: 2, valueLast: 2 });
    expect(sheet.rows.at(1)?.extent()).toBeNull();
  });
});

describe("formulas", () => {
  it("visits every formula with its place, and rewrites what the visitor changes", () => {
    const sheet = part(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1&amp;"&lt;"</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="B2"><f>1</f><v>1</v></c></row><row r="3"><c r="A3"/></row>',
    );
    const seen: string[] = [];
    sheet.rows.mapFormulas((found) => {
      seen.push(`${String(found.row)},${String(found.column)} ${found.formula.text}`);
      if (found.formula.text === "1") return null;
      if (found.formula.attributes.get("ref") === undefined) return found.formula;
      return { text: "C1<2", attributes: new Map([["ref", "A1:A3"]]) };
    });
    expect(seen).toEqual(['0,0 B1&"<"', "1,0 ", "1,1 1"]);
    expect(data(sheet)).toBe(
      '<row r="1"><c r="A1"><f ref="A1:A3">C1&lt;2</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3"/></row>',
    );
  });
});
