import { OFFICE_LINKS } from "../testing/build-workbook";
import { deleteCells, deleteRows, insertCells, insertRows } from "../structure/insert-delete";
import { cell, cellsOf, openFirst, row } from "../structure/testing/sheets";

const table = (ref: string, filter: string, totals = "", formula = "B2*2") =>
  `<table id="1" name="T" ref="${ref}"${totals}><autoFilter ref="${filter}"/><sortState ref="${filter.replace("1:", "2:")}"><sortCondition ref="${filter.replace("1:", "2:")}"/></sortState>` +
  `<tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn></tableColumns></table>`;

function openTable(xml: string, rows = "") {
  const { context, first, part } = openFirst(
    {
      rows,
      after: `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      links: `<Relationship Id="rId1" Type="${OFFICE_LINKS}/table" Target="../tables/table1.xml"/>`,
    },
    { parts: { "xl/tables/table1.xml": xml }, types: { "xl/tables/table1.xml": "application/x-table" } },
  );
  return { context, first, part, text: () => context.parts.text("xl/tables/table1.xml") };
}

describe("a table", () => {
  it.each([
    ["first data row", 1, "A1:B10", "A1:B10", "B3*2"],
    ["middle", 4, "A1:B10", "A1:B10", "B2*2"],
    ["below", 9, "A1:B9", "A1:B9", "B2*2"],
    ["above", 0, "A2:B10", "A2:B10", "B3*2"],
  ])("after a row at its %s", (_, at, ref, filter, formula) => {
    const { context, first, text } = openTable(table("A1:B9", "A1:B9"));
    insertRows(context, first, at, 1);
    const sorted = table(ref, filter, "", formula);
    expect(text()).toContain(`ref="${ref}"><autoFilter ref="${filter}"/>`);
    expect(text()).toContain(sorted.slice(sorted.indexOf("<calculatedColumnFormula>")));
  });

  it("takes cells over its whole width, and refuses part of it", () => {
    const { context, first, text } = openTable(table("A1:B9", "A1:B9"));
    insertCells(context, first, { top: 4, left: 0, bottom: 4, right: 1 });
    expect(text()).toContain('ref="A1:B10"');
    deleteCells(context, first, { top: 4, left: 0, bottom: 4, right: 1 });
    expect(text()).toBe(table("A1:B9", "A1:B9"));
    for (const change of [insertCells, deleteCells]) {
      expect(() => change(context, first, { top: 4, left: 0, bottom: 4, right: 0 })).toThrow(
        expect.objectContaining({ code: "InsertDeleteConflict" }),
      );
    }
    insertCells(context, first, { top: 10, left: 0, bottom: 10, right: 0 });
    expect(text()).toBe(table("A1:B9", "A1:B9"));
  });

  it.each([
    ["its header", 0, 1],
    ["its header and some data", 0, 3],
    ["all its data", 1, 8],
    ["all its data and the totals", 1, 9],
  ])("keeps %s", (_, at, count) => {
    const { context, first } = openTable(table("A1:B10", "A1:B9", ' totalsRowCount="1"'));
    expect(() => deleteRows(context, first, at, count)).toThrow(
      expect.objectContaining({ code: "InsertDeleteConflict" }),
    );
  });

  it("shrinks with its rows, and goes with all of them", () => {
    const { context, first, part, text } = openTable(table("A1:B9", "A1:B9"));
    deleteRows(context, first, 4, 2);
    expect(text()).toContain('ref="A1:B7"><autoFilter ref="A1:B7"/>');
    deleteRows(context, first, 0, 7);
    expect(text()).toBeNull();
    expect(part.block("tableParts")).toBeNull();
    expect(context.parts.relationships(first.path)).toEqual([]);
    expect(context.parts.contentType("xl/tables/table1.xml")).toBe("application/xml");
  });

  it("gives a new first data row the formats of the data, not of the header", () => {
    const styled = (ref: string, style: number) => `<c r="${ref}" s="${style}"/>`;
    const rows = row(1, styled("A1", 1)) + row(2, styled("A2", 2), cell("B2", 1));
    const { context, first, part } = openTable(table("A1:B3", "A1:B3"), rows);
    insertRows(context, first, 1, 1);
    expect(cellsOf(part)).toEqual(["A1 s1", "A2 s2", "B2", "A3 s2", "B3: <v>1</v>"]);
  });
});
