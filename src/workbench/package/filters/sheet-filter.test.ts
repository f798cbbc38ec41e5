import type { AutoFilterState, FilterCriterion } from "./filter-state";
import { parseArea } from "../references";
import { openFirst } from "../structure/testing/sheets";
import { setSheetFilter, sheetFilter } from "./sheet-filter";

const column = (id: number, inner: string) => `<filterColumn colId="${id}">${inner}</filterColumn>`;
const filter = (...columns: string[]) => `<autoFilter ref="A1:D9">${columns.join("")}</autoFilter>`;

function state(criteria: Record<number, FilterCriterion>, ref = "A1:D9"): AutoFilterState {
  const area = parseArea(ref);
  if (area === null) throw new Error(ref);
  return { area, criteria: new Map(Object.entries(criteria).map(([key, value]) => [Number(key), value])) };
}

const KINDS: readonly (readonly [string, string, FilterCriterion])[] = [
  [
    "values",
    '<filters><filter val="Open"/><filter val="a&lt;b"/></filters>',
    { filterOn: "Values", values: ["Open", "a<b"] },
  ],
  ["blanks", '<filters blank="1"/>', { filterOn: "Values", values: [""] }],
  [
    "values and blanks",
    '<filters blank="1"><filter val="x"/></filters>',
    { filterOn: "Values", values: ["x", ""] },
  ],
  [
    "dates",
    '<filters><dateGroupItem year="2026" month="1" dateTimeGrouping="month"/><dateGroupItem year="2025" month="12" day="31" hour="9" minute="5" dateTimeGrouping="minute"/></filters>',
    {
      filterOn: "Values",
      values: [],
      dates: [
        { date: "2026-01", specificity: "Month" },
        { date: "2025-12-31T09:05", specificity: "Minute" },
      ],
    },
  ],
  [
    "contains",
    '<customFilters><customFilter val="*gel*"/></customFilters>',
    { filterOn: "Custom", criterion1: "=*gel*" },
  ],
  [
    "between",
    '<customFilters and="1"><customFilter operator="greaterThanOrEqual" val="1"/><customFilter operator="lessThan" val="9"/></customFilters>',
    { filterOn: "Custom", criterion1: ">=1", criterion2: "<9", operator: "And" },
  ],
  [
    "either",
    '<customFilters><customFilter val="a*"/><customFilter operator="notEqual" val="b"/></customFilters>',
    { filterOn: "Custom", criterion1: "=a*", criterion2: "<>b", operator: "Or" },
  ],
  [
    "not blank",
    '<customFilters><customFilter operator="notEqual" val=" "/></customFilters>',
    { filterOn: "Custom", criterion1: "<>" },
  ],
  ["top", '<top10 val="5"/>', { filterOn: "TopBottom", criterion1: "5" }],
  [
    "bottom",
    '<top10 top="0" percent="1" val="25"/>',
    { filterOn: "TopBottom", criterion1: "25", bottom: true, percent: true },
  ],
  ["dynamic", '<dynamicFilter type="aboveAverage"/>', { filterOn: "Dynamic", criterion1: "aboveAverage" }],
];

describe("the filter of a sheet", () => {
  it.each(KINDS)("reads and writes %s", (_, xml, criterion) => {
    const read = openFirst({ after: filter(column(2, xml)) });
    expect(sheetFilter(read.part)).toEqual(state({ 2: criterion }));
    const written = openFirst({});
    setSheetFilter(written.context, written.first, state({ 2: criterion }));
    expect(written.part.block("autoFilter")).toBe(filter(column(2, xml)));
  });

  it("keeps what did not change: colours, icons, details, hidden buttons and the sort state", () => {
    const color = '<colorFilter dxfId="3" cellColor="0"/>';
    const top = '<top10 val="5" filterVal="12"/>';
    const hidden = '<filterColumn colId="3" hiddenButton="1"/>';
    const sort = '<sortState ref="A2:D9"><sortCondition ref="B2:B9"/></sortState>';
    const { context, first, part } = openFirst({
      after: filter(column(0, color), column(1, top), hidden, sort),
    });
    const before = sheetFilter(part);
    const more = new Map([...(before?.criteria ?? []), [2, { filterOn: "Values", values: ["x"] } as const]]);
    setSheetFilter(context, first, state(Object.fromEntries(more)));
    const added = column(2, '<filters><filter val="x"/></filters>');
    expect(part.block("autoFilter")).toBe(filter(column(0, color), column(1, top), added, hidden, sort));
    setSheetFilter(context, first, state({}));
    expect(part.block("autoFilter")).toBe(filter(hidden, sort));
    setSheetFilter(context, first, state({}, "A1:B9"));
    expect(part.block("autoFilter")).toBe('<autoFilter ref="A1:B9"/>');
  });

  it("keeps the hidden name and the sheet's mark in step", () => {
    const { context, first, part } = openFirst({
      before: '<sheetPr codeName="B"><tabColor rgb="FF000000"/></sheetPr>',
    });
    setSheetFilter(context, first, state({ 0: { filterOn: "Values", values: ["x"] } }));
    expect(part.block("sheetPr")).toBe(
      '<sheetPr codeName="B" filterMode="1"><tabColor rgb="FF000000"/></sheetPr>',
    );
    expect(context.parts.text("xl/workbook.xml")).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Blad1!$A$1:$D$9</definedName>',
    );
    setSheetFilter(context, first, null);
    expect(part.toXml()).toContain(
      '<sheetPr codeName="B"><tabColor rgb="FF000000"/></sheetPr><sheetData/></worksheet>',
    );
    expect(context.parts.text("xl/workbook.xml")).not.toContain("definedName");
    expect(sheetFilter(part)).toBeNull();
  });

  it("gives no name to a filter that had none in the file, so that taking back leaves the file as it was", () => {
    const { context, first, part } = openFirst({ after: filter() });
    const before = context.parts.text("xl/workbook.xml");
    setSheetFilter(context, first, state({ 0: { filterOn: "Values", values: ["x"] } }, "A1:B9"));
    setSheetFilter(context, first, null);
    setSheetFilter(context, first, state({}));
    expect(part.block("autoFilter")).toBe('<autoFilter ref="A1:D9"/>');
    expect(context.parts.text("xl/workbook.xml")).toBe(before);
  });

  it.each([
    ["a colour that was not there", state({ 0: { filterOn: "Color" } })],
    ["a column outside", state({ 4: { filterOn: "Values", values: [] } })],
  ])("is refused with %s", (_, wanted) => {
    const { context, first, part } = openFirst({});
    expect(() => setSheetFilter(context, first, wanted)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
    expect(part.changed).toBe(false);
  });
});
