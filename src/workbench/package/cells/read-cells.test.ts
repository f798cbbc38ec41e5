import { openTestSheet } from "../testing/open-test-book";

const all = { top: 0, left: 0, bottom: 0, right: 20 };
const valuesOf = (cells: string, strings: string[] = [], more = {}) =>
  openTestSheet({ rows: `<row r="1">${cells}</row>` }, { strings, ...more })
    .sheet.values(all)[0]
    ?.filter((value) => value !== null);

describe("values", () => {
  it("reads every kind of cell", () => {
    const cells =
      '<c t="s"><v>1</v></c><c><v>-1.5E3</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>' +
      '<c t="str"><f>"a"</f><v>a &amp; b</v></c><c t="inlineStr"><is><t>in</t></is></c><c t="d"><v>2026-01-31</v></c><c t="n"><v>7</v></c>';
    expect(valuesOf(cells, ["<si><t>nul</t></si>", "<si><t>één</t></si>"])).toEqual([
      "één",
      -1500,
      true,
      false,
      { error: "#N/A" },
      "a & b",
      "in",
      46053,
      7,
    ]);
  });

  it("gives a formula that was not calculated as its own text, since empty it is not", () => {
    expect(valuesOf('<c r="A1"><f>A1&amp;"x"</f></c><c r="B1" t="str"><f>A1</f><v></v></c>')).toEqual([
      '=A1&"x"',
      "",
    ]);
  });

  it("takes cells that make no sense for empty ones", () => {
    const cells =
      '<c><v></v></c><c><v>x</v></c><c t="s"><v>9</v></c><c t="s"/><c><v>1</c><c t="odd"><v>1</v></c>';
    expect(valuesOf(cells)).toEqual([1]);
    expect(
      valuesOf('<c t="str"><f>A1</f><v/></c><c t="str"><f>A1</f><v xml:space="preserve"> </v></c>'),
    ).toEqual(["", " "]);
  });

  it("does without formulas and strings that cannot be read", () => {
    const book = openTestSheet(
      { rows: '<row r="1"><c t="s"><v>0</v></c><c><f t=array>A1</f><v>3</v></c><c t="s"><v>1</v></c></row>' },
      { strings: ["<si><t>goed</t></si>", "<si><t x='>slecht</t></si>"] },
    );
    expect(book.sheet.values({ ...all, right: 2 })[0]).toEqual(["goed", 3, ""]);
    expect(book.sheet.cell(0, 1)).toMatchObject({ value: 3, formula: null });
  });

  it("joins the runs of rich text, without phonetic hints", () => {
    const strings = [
      '<si><r><rPr><b/></rPr><t>vet</t></r><r><t xml:space="preserve"> en </t></r><rPh sb="0" eb="1"><t>x</t></rPh><r><t>niet</t></r><phoneticPr fontId="1"/></si>',
      "<si/>",
      "<si><t/></si>",
      "<si><t><![CDATA[a<b&]]></t></si>",
      "<si><t>1_x000D_2_x005F_x000D_3</t></si>",
    ];
    const cells = strings.map((_, at) => `<c t="s"><v>${at}</v></c>`).join("");
    expect(valuesOf(cells, strings)).toEqual(["vet en niet", "", "", "a<b&", "1\r2_x000D_3"]);
  });

  it("gives the block that is asked for, empty cells as null", () => {
    const { sheet } = openTestSheet({
      rows: '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="9"><c r="B9"><v>3</v></c></row>',
    });
    expect(sheet.values({ top: 0, left: 1, bottom: 2, right: 2 })).toEqual([
      [null, null],
      [1, null],
      [null, null],
    ]);
    expect(sheet.values({ top: 5, left: 0, bottom: 4, right: 3 })).toEqual([]);
  });

  it("reads dates of Strict files as serial numbers of either date system", () => {
    const cells =
      '<c t="d"><v>1900-01-01</v></c><c t="d"><v>1900-03-01T12:00:00</v></c><c t="d"><v>gisteren</v></c>';
    expect(valuesOf(cells)).toEqual([1, 61.5, "gisteren"]);
    expect(
      valuesOf('<c t="d"><v>1904-01-02</v></c>', [], { beforeSheets: '<workbookPr date1904="1"/>' }),
    ).toEqual([1]);
  });
});

describe("formulas", () => {
  it("expands shared formulas for each cell", () => {
    const { sheet } = openTestSheet({
      rows:
        '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1+$A$1&amp;"A1"</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c><c r="C2"><f t="shared" si="7"/><v>1</v></c></row>',
    });
    expect(sheet.cell(0, 1).formula).toBe('A1+$A$1&"A1"');
    expect(sheet.cell(0, 2).formula).toBe('B1+$A$1&"A1"');
    expect(sheet.cell(1, 1).formula).toBe('A2+$A$1&"A1"');
    expect(sheet.cell(1, 2).formula).toBeNull();
  });

  it("gives every cell of an array its formula, but of a spilled one only the first", () => {
    const { sheet } = openTestSheet({
      rows:
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1" cm="1"><f t="array" ref="C1:C2">B1:B2</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>4</v></c><c r="C2"><v>2</v></c></row>',
    });
    expect([sheet.cell(0, 0).formula, sheet.cell(1, 0).formula]).toEqual(["B1:B2*2", "B1:B2*2"]);
    expect([sheet.cell(0, 2).formula, sheet.cell(1, 2).formula]).toEqual(["B1:B2", null]);
    expect(sheet.cell(1, 0).value).toBe(4);
  });
});

describe("shown texts", () => {
  const textOf = (value: string, format: string, locale: "nl" | "en", more = {}) => {
    const styles = {
      styles:
        '<styleSheet xmlns="x"><numFmts><numFmt numFmtId="170" formatCode="' +
        `${format.replaceAll('"', "&quot;")}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    };
    const rows = `<row r="1"><c s="1" ${value}</c></row>`;
    return openTestSheet({ rows }, { ...styles, ...more }, locale).sheet.cell(0, 0).text;
  };

  it.each([
    ["><v>1234.5</v>", "General", "nl", "1234,5"],
    ["><v>1234.5</v>", "General", "en", "1234.5"],
    ["><v>0.30000000000000004</v>", "General", "nl", "0,3"],
    ["><v>1234.5</v>", "#,##0.00", "nl", "1.234,50"],
    ["><v>46053</v>", "m/d/yyyy", "nl", "31-1-2026"],
    ["><v>46053</v>", "m/d/yyyy", "en", "1/31/2026"],
    ["><v>46053</v>", "d mmmm yyyy", "nl", "31 januari 2026"],
    ["><v>60</v>", "dd-mm-yyyy", "nl", "29-02-1900"],
    ["><v>0.25</v>", "0%", "nl", "25%"],
    ['t="b"><v>1</v>', "General", "nl", "WAAR"],
    ['t="b"><v>0</v>', "0.00", "en", "FALSE"],
    ['t="e"><v>#REF!</v>', "0.00", "nl", "#REF!"],
    ['t="str"><v>tekst</v>', "0.00", "nl", "tekst"],
    ['t="str"><v>tekst</v>', '0;0;0;"["@"]"', "nl", "[tekst]"],
    ["><v>3</v>", "geen [formaat", "nl", "3"],
    [">", "0.00", "nl", ""],
  ] as const)("<c %s under %s in %s is %j", (value, format, locale, text) => {
    expect(textOf(value, format, locale)).toBe(text);
  });

  it("counts days from 1904 where the workbook does", () => {
    const more = { beforeSheets: '<workbookPr date1904="true"/>' };
    expect(textOf("><v>44591</v>", "yyyy-mm-dd", "nl", more)).toBe("2026-01-31");
    expect(textOf("><v>44591</v>", "0", "nl", more)).toBe("44591");
  });
});
