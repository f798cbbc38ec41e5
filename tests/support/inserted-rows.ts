import type { RowInsertion } from "../../src/table/change";
import type { SheetDocument } from "../../src/workbench/package/document";

/** What the tests of inserted rows put in, and what they look at. */

/** A new row for an agreement with one partner. */
export const newRow = (at: number, formatFrom: number | null = at - 1): RowInsertion => ({
  kind: "insert-row",
  row: at,
  formatFrom,
  cells: [
    { column: 0, value: "Omgevingsplan" },
    { column: 3, value: "De gemeente vraagt advies" },
    { column: 8, value: "x" },
  ],
});

/** All values of a small sheet. */
export const everything = (sheet: SheetDocument): unknown =>
  sheet.values({ top: 0, left: 0, bottom: 120, right: 25 });

/** What the cells that `newRow` fills hold. */
export const texts = (sheet: SheetDocument, at: number): unknown[] =>
  [0, 1, 3, 8].map((column) => sheet.cell(at, column).value);
