import type { Area } from "../area";
import { PackageError, type CellInput } from "../document";
import { COLUMN_COUNT, ROW_COUNT } from "../references";
import type { CellSlice } from "../sheet/cell-slices";
import { columnFormat } from "../sheet/columns";
import { formulaIn } from "../sheet/formula-slice";
import { rowFormat, type SheetModel } from "../sheet/sheet-model";
import { withContent } from "./cell-writer";
import { unshare } from "./formula-index";

/**
 * Writes a cell in its place and keeps its format; a formula that stood there goes. Throws a PackageError for a place off the sheet,
 * for content that no cell can hold, and for one cell of an array formula over several (as Excel does).
 */
export function writeCell(sheet: SheetModel, row: number, column: number, input: CellInput): void {
  checkPlace(row, column);
  const { part } = sheet;
  const old = sheet.cellAt(row, column);
  const changed = withContent(old ?? blankCell(sheet, row, column), input, part.prefix);
  if (old === null && changed.inner === "") return;
  const gone = releaseFormula(sheet, old, row, column);
  if (changed.inner === "" && changed.style === 0) part.rows.at(row)?.removeCell(column);
  else part.rows.ensure(row).setCell(changed);
  sheet.home.contentChanged({ gone, made: "formula" in input });
}

/** A cell that the file does not have, with the format that its row or column gives it. */
export function blankCell(sheet: SheetModel, row: number, column: number): CellSlice {
  return { column, style: formatAt(sheet, row, column), type: "n", extra: "", inner: "" };
}

/** Number of the format that counts for a cell, whether it is there or not. */
export function formatAt(sheet: SheetModel, row: number, column: number): number {
  const slice = sheet.part.rows.at(row);
  return slice?.cell(column)?.style ?? rowFormat(slice) ?? columnFormat(sheet.part, column);
}

/** Sees to it that no other cell lives on the formula that is going to disappear; false when there is none. */
function releaseFormula(sheet: SheetModel, cell: CellSlice | null, row: number, column: number): boolean {
  const array = sheet.formulas.arrayAt(row, column);
  if (array !== null && !array.dynamic) {
    throw new PackageError("InvalidOperation", "Part of an array formula cannot be changed.");
  }
  const formula = cell === null ? null : formulaIn(cell.inner, sheet.part.prefix);
  if (formula === null) return false;
  if (array?.dynamic === true) clearSpill(sheet, array.area, row, column);
  const master = sheet.formulas.masterOf(formula);
  if (master?.row === row && master.column === column) unshare(sheet.part, master);
  if (formula.attributes.size > 0) sheet.forgetFormulas();
  return true;
}

// Assumption (Excel): writing over the first cell of a dynamic array empties the cells that it filled.
/** The values that a dynamic array spilled go with its formula. */
function clearSpill(sheet: SheetModel, area: Area, row: number, column: number): void {
  for (const slice of sheet.part.rows.between(area.top, area.bottom)) {
    for (const cell of slice.cells) {
      const inside = cell.column >= area.left && cell.column <= area.right;
      if (!inside || (slice.index === row && cell.column === column)) continue;
      slice.setCell(withContent(cell, { value: null }, sheet.part.prefix));
    }
  }
}

function checkPlace(row: number, column: number): void {
  const onSheet = row >= 0 && row < ROW_COUNT && column >= 0 && column < COLUMN_COUNT;
  if (!onSheet || !Number.isInteger(row) || !Number.isInteger(column)) {
    throw new PackageError("InvalidArgument", "There is no such cell on a sheet.");
  }
}
