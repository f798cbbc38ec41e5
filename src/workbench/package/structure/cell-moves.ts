import type { Area } from "../area";
import { PackageError } from "../document";
import { isWholeRows, ROW_COUNT, type StructureEdit } from "../references";
import type { SheetRows } from "../sheet/sheet-rows";
import { rowCount } from "./context";

/** Attributes of a row that belong to that row alone and are not taken over by a new one below it. */
const OWN_ROW_ATTRIBUTES = ["ht", "customHeight", "hidden", "collapsed", "thickTop", "thickBot", "ph"];

/**
 * Moves rows or cells. New ones take over the formats of the row `formatFrom`, without its content; null leaves them plain. Throws
 * a PackageError when something would fall off the sheet.
 */
// Assumption (Excel): new rows do not take over the height of the row above, and are visible when that one is hidden.
export function moveSheetCells(rows: SheetRows, edit: StructureEdit, formatFrom: number | null): void {
  if (edit.kind === "delete") removeCells(rows, edit);
  else {
    makeRoom(rows, edit);
    if (formatFrom !== null) copyFormats(rows, edit, formatFrom);
  }
}

/** Throws when rows with content would be pushed off the sheet. */
export function refuseOffSheet(rows: SheetRows, edit: StructureEdit): void {
  if (edit.kind === "delete") return;
  const lost = rows.between(Math.max(edit.area.top, ROW_COUNT - rowCount(edit)), ROW_COUNT - 1);
  const holds = lost.some((row) =>
    row.cells.some((cell) => cell.inner !== "" && isWithin(cell.column, edit)),
  );
  if (holds)
    throw new PackageError("NonBlankCellOffSheet", "Cells with content would be pushed off the sheet.");
}

function makeRoom(rows: SheetRows, edit: StructureEdit): void {
  const count = rowCount(edit);
  const { top, left, right } = edit.area;
  const firstLost = Math.max(top, ROW_COUNT - count);
  if (isWholeRows(edit)) {
    rows.removeRows(firstLost, ROW_COUNT - 1);
    rows.shiftRows(top, count);
  } else {
    rows.removeCells({ top: firstLost, left, bottom: ROW_COUNT - 1, right });
    rows.shiftCells(left, right, top, count);
  }
}

function removeCells(rows: SheetRows, edit: StructureEdit): void {
  const { top, bottom, left, right } = edit.area;
  if (isWholeRows(edit)) {
    rows.removeRows(top, bottom);
    rows.shiftRows(bottom + 1, -rowCount(edit));
  } else {
    rows.removeCells(edit.area);
    rows.shiftCells(left, right, bottom + 1, -rowCount(edit));
  }
}

function copyFormats(rows: SheetRows, edit: StructureEdit, from: number): void {
  const { top, bottom, left, right }: Area = edit.area;
  for (let row = top; row <= bottom; row++) {
    rows.copyRowFormat(from, row, left, right);
    if (!isWholeRows(edit)) continue;
    const made = rows.at(row);
    for (const name of OWN_ROW_ATTRIBUTES) made?.setAttribute(name, null);
  }
}

function isWithin(column: number, edit: StructureEdit): boolean {
  return column >= edit.area.left && column <= edit.area.right;
}
