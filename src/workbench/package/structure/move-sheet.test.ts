import { MAIN } from "../testing/build-workbook";
import { deleteRows, insertRows } from "./insert-delete";
import { cell, openFirst, row } from "./testing/sheets";

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

describe("what stands on a sheet", () => {
  const x14Rule = (sqref: string, formula: string) =>
    `<extLst><ext uri="{u}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="expression" priority="1" id="{a}"><xm:f>${formula}</xm:f></x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const x14List = (sqref: string, formula: string) =>
    `<extLst><ext uri="{u}" ${X14}><x14:dataValidations ${XM} count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>${formula}</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
  const sparkline = (formula: string, sqref: string) =>
    `<extLst><ext uri="{u}" ${X14}><x14:sparklineGroups ${XM}><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>${formula}</xm:f><xm:sqref>${sqref}</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
  const format = (sqref: string, formula: string) =>
    `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;

  // Two rows come in above row 3; each case tells a block before and after, the last one what is left when rows 3 and 4 go.
  it.each([
    [
      "merges",
      '<mergeCells count="2"><mergeCell ref="A2:B3"/><mergeCell ref="A9:B9"/></mergeCells>',
      '<mergeCells count="2"><mergeCell ref="A2:B5"/><mergeCell ref="A11:B11"/></mergeCells>',
    ],
    [
      "a merge above",
      '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    ],
    ["conditional formats", format("A3:B9", "$A3&gt;$C$4"), format("A5:B11", "$A5&gt;$C$6")],
    ["a format that ends just above grows", format("A1:B2", "A1=1"), format("A1:B4", "A1=1")],
    [
      "colour scale limits",
      '<conditionalFormatting sqref="A9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="num" val="$C$4"/><cfvo type="max"/></colorScale></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="A11"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="num" val="$C$6"/><cfvo type="max"/></colorScale></cfRule></conditionalFormatting>',
    ],
    ["formats of x14", x14Rule("A3:A9", "Blad1!$C$4"), x14Rule("A5:A11", "Blad1!$C$6")],
    [
      "validation",
      '<dataValidations count="1"><dataValidation type="list" sqref="C2:C5 E9"><formula1>$Z$1:$Z$9</formula1></dataValidation></dataValidations>',
      '<dataValidations count="1"><dataValidation type="list" sqref="C2:C7 E11"><formula1>$Z$1:$Z$11</formula1></dataValidation></dataValidations>',
    ],
    [
      "validation above stays",
      '<dataValidations count="1"><dataValidation type="list" sqref="C1:C2"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      '<dataValidations count="1"><dataValidation type="list" sqref="C1:C2"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    ],
    ["validation of x14", x14List("B9", "Blad1!$A$1:$A$4"), x14List("B11", "Blad1!$A$1:$A$6")],
    ["sparklines", sparkline("Blad1!A3:D3", "E3"), sparkline("Blad1!A5:D5", "E5")],
    [
      "hyperlinks",
      '<hyperlinks><hyperlink ref="A2" location="x"/><hyperlink ref="A3:B4" location="y"/></hyperlinks>',
      '<hyperlinks><hyperlink ref="A2" location="x"/><hyperlink ref="A5:B6" location="y"/></hyperlinks>',
    ],
    [
      "protected ranges",
      '<protectedRanges><protectedRange sqref="A3:A4 C1" name="x"/></protectedRanges>',
      '<protectedRanges><protectedRange sqref="A5:A6 C1" name="x"/></protectedRanges>',
    ],
    [
      "ignored errors",
      '<ignoredErrors><ignoredError sqref="A1:A9" numberStoredAsText="1"/></ignoredErrors>',
      '<ignoredErrors><ignoredError sqref="A1:A11" numberStoredAsText="1"/></ignoredErrors>',
    ],
    [
      "row breaks",
      '<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>',
      '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="11" max="16383" man="1"/></rowBreaks>',
    ],
    [
      "sort state",
      '<sortState ref="A2:B9"><sortCondition ref="B2:B9"/></sortState>',
      '<sortState ref="A2:B11"><sortCondition ref="B2:B11"/></sortState>',
    ],
    [
      "autofilter",
      '<autoFilter ref="A2:B9"><filterColumn colId="1"><filters blank="1"/></filterColumn><sortState ref="A3:B9"><sortCondition ref="B3:B9"/></sortState></autoFilter>',
      '<autoFilter ref="A2:B11"><filterColumn colId="1"><filters blank="1"/></filterColumn><sortState ref="A5:B11"><sortCondition ref="B5:B11"/></sortState></autoFilter>',
    ],
  ])("follows rows: %s", (_, before, after) => {
    const { context, first, part } = openFirst({ rows: row(1, cell("A1", 1)), after: before });
    const original = part.toXml();
    insertRows(context, first, 2, 2);
    expect(part.toXml()).toContain(after);
    deleteRows(context, first, 2, 2);
    expect(part.toXml()).toBe(original);
  });

  it.each([
    ["merges", '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>'],
    ["conditional formats", format("A3:B4", "$A3=1")],
    ["formats of x14", x14Rule("A3:A4", "A3=1")],
    ["validation", '<dataValidations count="1"><dataValidation sqref="C3"/></dataValidations>'],
    ["validation of x14", x14List("B3", "Blad1!$A$1")],
    ["sparklines", sparkline("Blad1!A3:D3", "E3")],
    ["hyperlinks", '<hyperlinks><hyperlink ref="A4" location="x"/></hyperlinks>'],
    ["ignored errors", '<ignoredErrors><ignoredError sqref="A3" numberStoredAsText="1"/></ignoredErrors>'],
    ["autofilter whose header goes", '<autoFilter ref="A3:B9"/>'],
  ])("goes with its rows: %s", (_, block) => {
    const { context, first, part } = openFirst({ rows: row(1, cell("A1", 1)), after: block });
    deleteRows(context, first, 2, 2);
    expect(part.toXml()).toMatch(/<\/sheetData><\/worksheet>$/);
  });

  it("counts what is left", () => {
    const { context, first, part } = openFirst({
      after: '<mergeCells count="2"><mergeCell ref="A3:B3"/><mergeCell ref="A9:B9"/></mergeCells>',
    });
    deleteRows(context, first, 2, 1);
    expect(part.block("mergeCells")).toBe('<mergeCells count="1"><mergeCell ref="A8:B8"/></mergeCells>');
  });

  it("keeps a rule's formula right when its first row goes", () => {
    const { context, first, part } = openFirst({ after: format("A3:A9", "$B3&gt;5") });
    deleteRows(context, first, 2, 1);
    expect(part.block("conditionalFormatting")).toBe(format("A3:A8", "$B3&gt;5"));
  });

  it("follows on other sheets by its formulas only", () => {
    const after = format("A3", "$B3=Blad1!$A$3");
    const { context, first } = openFirst({}, {}, [{ name: "Ander", after }]);
    insertRows(context, first, 2, 2);
    expect(context.sheets[1]?.part.block("conditionalFormatting")).toBe(format("A3", "$B3=Blad1!$A$5"));
  });

  it("keeps the hidden name of the AutoFilter in step", () => {
    const names = `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Blad1!$A$2:$B$9</definedName></definedNames>`;
    const { context, first } = openFirst({ after: '<autoFilter ref="A2:B9"/>' }, { afterSheets: names });
    insertRows(context, first, 2, 2);
    expect(context.parts.text("xl/workbook.xml")).toContain("Blad1!$A$2:$B$11<");
    deleteRows(context, first, 1, 1);
    expect(context.parts.text("xl/workbook.xml")).not.toContain("definedName");
  });

  it("writes the same in files whose names have a prefix", () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="3"><x:c r="A3"><x:f>A9</x:f></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A3:B3"/></x:mergeCells></x:worksheet>`;
    const { context, first, part } = openFirst({ xml });
    insertRows(context, first, 0, 1);
    expect(part.toXml()).toContain('<x:c r="A4"><x:f>A10</x:f></x:c>');
    expect(part.toXml()).toContain('<x:mergeCell ref="A4:B4"/>');
  });
});
