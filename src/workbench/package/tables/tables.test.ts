import type { FilterCriterion } from "../filters/filter-state";
import { formatArea, parseArea } from "../references";
import { openFirst, row } from "../structure/testing/sheets";
import { MAIN, OFFICE_LINKS, type SheetSpec, type WorkbookSpec } from "../testing/build-workbook";
import { addTable } from "./add-table";
import { resizeTable, setTableFilter } from "./change-table";
import { uniqueHeaders, type HeaderCells } from "./headers";
import { readTables } from "./read-table";

const area = (ref: string) => {
  const found = parseArea(ref);
  if (found === null) throw new Error(ref);
  return found;
};

/** Header cells kept in a map of "row,column". */
function headers(
  texts: Readonly<Record<string, string>> = {},
): HeaderCells & { written: Record<string, string> } {
  const written: Record<string, string> = {};
  return {
    written,
    text: (line, column) => written[`${line},${column}`] ?? texts[`${line},${column}`] ?? "",
    setText: (line, column, text) => void (written[`${line},${column}`] = text),
  };
}

function open(sheet: Omit<SheetSpec, "name"> = {}, more: Partial<WorkbookSpec> = {}) {
  const { context, first, part } = openFirst(sheet, more);
  const tables = () => readTables(context.parts, first.path).map(({ state }) => state);
  return { context, first, part, tables };
}

const FILE =
  `<table xmlns="${MAIN}" id="4" name="T_1" displayName="T" ref="B2:D9" totalsRowCount="1" insertRowShift="1"><autoFilter ref="B2:D8"><filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn></autoFilter>` +
  `<sortState ref="B3:D8"/><tableColumns count="3"><tableColumn id="1" name="a_x000a_b"/><tableColumn id="2" name="c" totalsRowFunction="sum"/><tableColumn id="7" name="d"/></tableColumns><tableStyleInfo name="TableStyleLight1"/></table>`;
const withFile = () =>
  open(
    {
      after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      links: `<Relationship Id="rId1" Type="${OFFICE_LINKS}/table" Target="../tables/table1.xml"/>`,
    },
    { parts: { "xl/tables/table1.xml": FILE } },
  );

describe("tables", () => {
  it("are read", () => {
    expect(withFile().tables()).toEqual([
      {
        id: "4",
        name: "T",
        area: area("B2:D9"),
        hasHeader: true,
        hasTotals: true,
        columns: ["a\nb", "c", "d"],
        filter: { area: area("B2:D8"), criteria: new Map([[1, { filterOn: "Values", values: ["x"] }]]) },
        showFilterButton: true,
        styleName: "TableStyleLight1",
      },
    ]);
  });

  it("are added, with part, link and place in the sheet", () => {
    const { context, first, part, tables } = withFile();
    const cells = headers({ "19,0": "Naam", "19,1": "" });
    const made = addTable(context, first, area("A20:B22"), null, true, cells);
    expect(made).toMatchObject({
      id: "5",
      name: "Tabel1",
      columns: ["Naam", "Kolom1"],
      showFilterButton: true,
    });
    expect(tables().at(1)).toEqual(made);
    expect(cells.written).toEqual({ "19,0": "Naam", "19,1": "Kolom1" });
    expect(part.block("tableParts")).toBe(
      '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>',
    );
    expect(context.parts.contentType("xl/tables/table2.xml")).toMatch(/table\+xml$/);
    expect(context.parts.text("xl/tables/table2.xml")).toContain(
      'id="5" name="Tabel1" displayName="Tabel1" ref="A20:B22" totalsRowShown="0"><autoFilter ref="A20:B22"/><tableColumns count="2"><tableColumn id="1" name="Naam"/><tableColumn id="2" name="Kolom1"/></tableColumns><tableStyleInfo name="TableStyleMedium2"',
    );
  });

  it("without a header push the cells below down", () => {
    const { context, first, part } = open({
      rows: row(1, '<c r="A1"><v>1</v></c>', '<c r="C1"><v>2</v></c>'),
    });
    const made = addTable(context, first, area("A1:B2"), "Lijst", false, headers());
    expect(formatArea(made.area)).toBe("A1:B3");
    expect(made.columns).toEqual(["Kolom1", "Kolom2"]);
    expect(part.rows.at(1)?.cell(0)?.inner).toBe("<v>1</v>");
    expect(part.rows.at(0)?.cell(2)?.inner).toBe("<v>2</v>");
  });

  it("have a row of data, and take the place of the sheet's filter", () => {
    const { context, first, part } = open({ after: '<autoFilter ref="A1:B9"/>' });
    expect(formatArea(addTable(context, first, area("A1:B1"), null, true, headers()).area)).toBe("A1:B2");
    expect(part.block("autoFilter")).toBeNull();
  });

  it.each([
    ["InvalidArgument", "a space in its name", "A1:B2", "Mijn tabel"],
    ["InvalidArgument", "a cell for a name", "A1:B2", "A1"],
    ["ItemAlreadyExists", "the name of a table", "A20:B22", "t"],
    ["ItemAlreadyExists", "a defined name", "A20:B22", "btw"],
    ["MergedRangeConflict", "a table below it", "A1:B2", null],
    ["MergedRangeConflict", "a merged cell below it", "H1:I3", null],
    ["InvalidArgument", "no place on the sheet", "A1048576:B1048576", null],
  ])("are refused with %s for %s", (code, _, ref, name) => {
    const { context, first } = open(
      {
        after:
          '<mergeCells count="1"><mergeCell ref="I3:J3"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        links: `<Relationship Id="rId1" Type="${OFFICE_LINKS}/table" Target="../tables/table1.xml"/>`,
      },
      {
        parts: { "xl/tables/table1.xml": FILE },
        afterSheets: '<definedNames><definedName name="BTW">1</definedName></definedNames>',
      },
    );
    expect(() => addTable(context, first, area(ref), name, true, headers())).toThrow(
      expect.objectContaining({ code }),
    );
    expect(context.parts.has("xl/tables/table2.xml")).toBe(false);
  });

  it("get another size, with their filter and columns", () => {
    const { context, first, tables } = withFile();
    resizeTable(context, first, "4", area("C2:E12"), headers({ "1,2": "c", "1,3": "d", "1,4": "D" }));
    expect(tables()[0]).toMatchObject({ columns: ["c", "d", "D2"], area: area("C2:E12") });
    expect(tables()[0]?.filter).toEqual({
      area: area("C2:E11"),
      criteria: new Map([[0, { filterOn: "Values", values: ["x"] }]]),
    });
    expect(context.parts.text("xl/tables/table1.xml")).toContain(
      '<tableColumns count="3"><tableColumn id="2" name="c" totalsRowFunction="sum"/><tableColumn id="7" name="d"/><tableColumn id="8" name="D2"/></tableColumns>',
    );
  });

  it.each(["B3:D9", "B2:D3", "F2:G9"])("refuse the size %s", (ref) => {
    const { context, first } = withFile();
    expect(() => resizeTable(context, first, "4", area(ref), headers())).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
    expect(context.parts.text("xl/tables/table1.xml")).toBe(FILE);
  });

  it("get another filter, or none", () => {
    const { context, first, tables } = withFile();
    const criterion: FilterCriterion = { filterOn: "Custom", criterion1: "=a*" };
    setTableFilter(context, first, "4", { area: area("A1:A1"), criteria: new Map([[0, criterion]]) });
    expect(tables()[0]?.filter).toEqual({ area: area("B2:D8"), criteria: new Map([[0, criterion]]) });
    setTableFilter(context, first, "4", null);
    expect(tables()[0]).toMatchObject({ filter: null, showFilterButton: false });
    setTableFilter(context, first, "4", { area: area("B2:D8"), criteria: new Map() });
    expect(context.parts.text("xl/tables/table1.xml")).toContain(
      '><autoFilter ref="B2:D8"/><sortState ref="B3:D8"/>',
    );
    expect(() => setTableFilter(context, first, "5", null)).toThrow(
      expect.objectContaining({ code: "ItemNotFound" }),
    );
  });
});

describe("names of columns", () => {
  it.each([
    [
      ["a", "b"],
      ["a", "b"],
    ],
    [
      ["a", "A", "a"],
      ["a", "A2", "a3"],
    ],
    [
      ["", "Kolom1", ""],
      ["Kolom2", "Kolom1", "Kolom3"],
    ],
    [
      ["a2", "a", "a"],
      ["a2", "a", "a3"],
    ],
  ])("%j become %j", (texts, names) => {
    expect(uniqueHeaders(texts)).toEqual(names);
  });
});
