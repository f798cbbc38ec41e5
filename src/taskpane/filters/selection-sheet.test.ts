import { dutchTexts } from "../../i18n/load-texts";
import { locateTable } from "../../table/locate-table";
import { HEADER, ROWS } from "../testing/tables";
import { selectionSheet } from "./selection-sheet";

function selectionOf(header: readonly (string | number | boolean)[]) {
  const values = [header, ...ROWS];
  const located = locateTable({ sheetId: "1", sheetName: "Tabel", top: 0, left: 0, values, listObjects: [] });
  if (!located.ok) throw new Error(located.problem.code);
  const { table } = located;
  const cell = (row: number, column: number) => values[row]?.[column] ?? "";
  return selectionSheet(
    { table, agreements: table.agreements, cell, format: () => "", about: [] },
    dutchTexts(),
  );
}

test("the header is as high as its names need, and no partner's name breaks", () => {
  const spec = selectionOf(HEADER);
  expect(spec.rowHeights).toEqual([{ row: 2, points: 32 }]);
  spec.rows[2]?.forEach((name, column) =>
    expect(spec.columnWidths[column]).toBeGreaterThanOrEqual(String(name).length),
  );
});

test("a long heading of the table itself wraps, and the header grows with it", () => {
  const spec = selectionOf(
    HEADER.map((name) => (name === "Bron" ? "Bron (waar de afspraak vandaan komt)" : name)),
  );
  expect(spec.rowHeights).toEqual([{ row: 2, points: 62 }]);
});
