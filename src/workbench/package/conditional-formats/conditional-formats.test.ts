import type { DifferentialFormat } from "../document";
import { parseAreas } from "../references";
import { SheetPart } from "../sheet/sheet-part";
import { sheetXml } from "../testing/build-workbook";
import { ConditionalFormats, type DxfStore } from "./conditional-formats";

/** Styles that keep formats in a list. */
function styles(...formats: DifferentialFormat[]): DxfStore {
  return {
    dxf: (index) => formats[index] ?? null,
    appendDxf: (format) => formats.push(format) - 1,
    releaseDxf: () => undefined,
  };
}

function open(after: string, ...formats: DifferentialFormat[]) {
  const part = SheetPart.parse(sheetXml({ after }));
  return { part, formats: new ConditionalFormats(part, styles(...formats)) };
}

const block = (sqref: string, ...rules: string[]) =>
  `<conditionalFormatting sqref="${sqref}">${rules.join("")}</conditionalFormatting>`;
const expression = (priority: number, formula: string, more = "") =>
  `<cfRule type="expression" dxfId="0" priority="${priority}"${more}><formula>${formula}</formula></cfRule>`;
const bar = (priority: number, id: string) =>
  `<cfRule type="dataBar" priority="${priority}"><dataBar/><extLst><ext uri="{b}"><x14:id>${id}</x14:id></ext></extLst></cfRule>`;
const extensions = (...rules: string[]) =>
  `<extLst><ext uri="{78}" xmlns:x14="x" xmlns:xm="m"><x14:conditionalFormattings>${rules
    .map((rule) => `<x14:conditionalFormatting>${rule}<xm:sqref>D1:D9</xm:sqref></x14:conditionalFormatting>`)
    .join("")}</x14:conditionalFormattings></ext></extLst>`;
const other = '<ext uri="{keep}"><x/></ext>';

describe("conditional formats", () => {
  it("are read in order of priority, of every type, with their look", () => {
    const { formats } = open(
      block("A1:A9 C1", expression(2, "$A1&gt;5", ' stopIfTrue="1"')) +
        block("B1:B9", '<cfRule type="colorScale" priority="1"><colorScale/></cfRule>', bar(3, "{A}")) +
        extensions(
          '<x14:cfRule type="dataBar" id="{A}"/>',
          '<x14:cfRule type="iconSet" priority="4" id="{B}"><xm:f>Blad2!A1</xm:f></x14:cfRule>',
        ),
      { fill: "#FFFF00" },
    );
    expect(formats.all.map(({ type, priority, formulas }) => [type, priority, ...formulas])).toEqual([
      ["colorScale", 1],
      ["expression", 2, "$A1>5"],
      ["dataBar", 3],
      ["iconSet", 4, "Blad2!A1"],
    ]);
    expect(formats.all[1]).toMatchObject({
      areas: parseAreas("A1:A9 C1"),
      stopIfTrue: true,
      format: { fill: "#FFFF00" },
    });
    expect(new Set(formats.all.map(({ id }) => id)).size).toBe(4);
  });

  it("are added on top, and the others move down and keep their ids", () => {
    const { part, formats } = open(
      `<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>${block("A1", expression(1, "TRUE"))}<pageMargins left="1"/>` +
        extensions('<x14:cfRule type="iconSet" priority="2" id="{B}"/>'),
      { bold: true },
    );
    const before = formats.all.map(({ id }) => id);
    const first = formats.add(parseAreas("B2:B5 D2"), 'N("a<b")=0', { fill: "#FF0000" });
    const second = formats.add(parseAreas("C1"), "TRUE", { bold: true });
    expect(formats.all.map(({ id, priority }) => [id, priority])).toEqual([
      [second, 1],
      [first, 2],
      [before[0], 3],
      [before[1], 4],
    ]);
    expect(part.toXml()).toContain(
      '</mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="3"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B2:B5 D2"><cfRule type="expression" dxfId="1" priority="2"><formula>N("a&lt;b")=0</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="C1"><cfRule type="expression" dxfId="2" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting><pageMargins',
    );
    expect(formats.all[1]).toMatchObject({ formulas: ['N("a<b")=0'], format: { fill: "#FF0000" } });
  });

  it("stand where the schema wants them in a sheet that had none", () => {
    const { part, formats } = open('<pageMargins left="1"/>');
    formats.add(parseAreas("A1"), "TRUE", {});
    expect(part.toXml()).toMatch(
      /<sheetData\/><conditionalFormatting .*<\/conditionalFormatting><pageMargins/,
    );
  });

  it.each([
    ["no area", "", "TRUE"],
    ["no formula", "A1", " "],
  ])("are refused with %s", (_, areas, formula) => {
    const { part, formats } = open("");
    expect(() => formats.add(parseAreas(areas), formula, {})).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
    expect(part.changed).toBe(false);
  });

  it("are changed one by one", () => {
    const { part, formats } = open(
      block("A1", expression(1, "A1", ' stopIfTrue="1"'), expression(2, "A2")),
      {},
    );
    const [first, second] = formats.all;
    formats.update(first?.id ?? "", { formula: "B1<2", stopIfTrue: false });
    formats.update(second?.id ?? "", { format: { bold: true }, stopIfTrue: true });
    expect(part.block("conditionalFormatting")).toBe(
      block(
        "A1",
        expression(1, "B1&lt;2"),
        '<cfRule type="expression" dxfId="1" priority="2" stopIfTrue="1"><formula>A2</formula></cfRule>',
      ),
    );
    expect(formats.all.map(({ id }) => id)).toEqual([first?.id, second?.id]);
  });

  it("without a formula get none", () => {
    const { formats } = open(block("A1", bar(1, "{A}")));
    expect(() => formats.update(formats.all[0]?.id ?? "", { formula: "TRUE" })).toThrow(
      expect.objectContaining({ code: "InvalidOperation" }),
    );
  });

  it("are removed alone, with their half in the extensions", () => {
    const twin = '<x14:cfRule type="dataBar" id="{A}"/>';
    const own = '<x14:cfRule type="iconSet" priority="9" id="{B}"/>';
    const { part, formats } = open(block("A1", bar(1, "{A}"), expression(2, "A2")) + extensions(twin, own));
    const moved = own.replace('priority="9"', 'priority="8"');
    const [barRule, rule, icons] = formats.all;
    formats.remove(barRule?.id ?? "");
    expect(part.toXml()).toContain(block("A1", expression(1, "A2")) + extensions(moved));
    formats.remove(rule?.id ?? "");
    expect(part.block("conditionalFormatting")).toBeNull();
    expect(formats.all.map(({ id }) => id)).toEqual([icons?.id]);
    formats.remove(icons?.id ?? "");
    expect(part.block("extLst")).toBeNull();
    expect(() => formats.remove(icons?.id ?? "")).toThrow(expect.objectContaining({ code: "ItemNotFound" }));
  });

  it("leave other extensions of the sheet alone", () => {
    const own = extensions('<x14:cfRule type="iconSet" priority="9" id="{B}"/>').replace(
      "<extLst>",
      `<extLst>${other}`,
    );
    const { part, formats } = open(own);
    formats.remove(formats.all[0]?.id ?? "");
    expect(part.block("extLst")).toBe(`<extLst>${other}</extLst>`);
  });

  it("keep their ids where a file gives one priority twice", () => {
    const { formats } = open(block("A1", expression(1, "A1"), expression(1, "A2"), expression(1, "A3")));
    const [first, second, third] = formats.all;
    formats.remove(second?.id ?? "");
    expect(formats.all.map(({ id, formulas }) => [id, formulas[0]])).toEqual([
      [first?.id, "A1"],
      [third?.id, "A3"],
    ]);
  });

  it("come in hundreds without growing slow", () => {
    const { part, formats } = open("");
    for (let n = 0; n < 300; n++) formats.add(parseAreas(`A${n + 1}`), `N("${n}")=0`, { fill: "#FF0000" });
    const readAgain = new ConditionalFormats(part, styles({ fill: "#FF0000" }));
    const facts = (all: typeof formats.all) =>
      all.map(({ areas, formulas, priority }) => [areas, formulas, priority]);
    expect(facts(readAgain.all)).toEqual(facts(formats.all));
    expect(formats.all.map(({ priority }) => priority)).toEqual(Array.from({ length: 300 }, (_, n) => n + 1));
    expect(formats.all[0]?.formulas).toEqual(['N("299")=0']);
  });
});
