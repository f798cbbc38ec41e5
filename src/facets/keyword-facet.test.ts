import { ROLES, type Agreement, type AgreementTable, type Role } from "../table/agreement-table";
import { cellTextsWithAny, keywordFacet, rowsWithAny } from "./keyword-facet";

function tableWith(cells: readonly string[]): AgreementTable {
  const agreements = cells.map((keyword, index): Agreement => {
    const text = Object.fromEntries(ROLES.map((role) => [role, role === "keyword" ? keyword : ""])) as Record<
      Role,
      string
    >;
    return { row: index + 1, instrument: null, instrumentLabel: "", text, inheritedFrom: {}, marks: [] };
  });
  return {
    sheetId: "1",
    sheetName: "Blad1",
    area: { top: 0, left: 0, bottom: cells.length, right: 5 },
    headerRows: [0],
    firstRow: 1,
    lastRow: cells.length,
    roles: { keyword: { column: 5, heading: "Trefwoord", evidence: "heading" } },
    partners: [],
    sections: [],
    agreements,
    emptyRows: [],
    listObject: null,
    recognition: { missingRoles: [], unrecognised: [] },
  };
}

const table = tableWith(["water; wonen", "Water", "water", "", "bodem / wonen"]);

test("keywords are counted by row, spellings together, rows without one last", () => {
  expect(keywordFacet(table)).toEqual([
    { key: "water", label: "water", variants: ["Water"], rows: [1, 2, 3] },
    { key: "wonen", label: "wonen", variants: [], rows: [1, 5] },
    { key: "bodem", label: "bodem", variants: [], rows: [5] },
    { key: "", label: "", variants: [], rows: [4] },
  ]);
});

test("a choice shows the rows with any of the keywords, through the texts of whole cells", () => {
  const chosen = new Set(["wonen", ""]);
  expect(rowsWithAny(keywordFacet(table), chosen)).toEqual([1, 4, 5]);
  expect(cellTextsWithAny(table, chosen)).toEqual(["water; wonen", "", "bodem / wonen"]);
});
