import type { Area } from "../area";
import { uncalculated, type CellContent, type RawValue } from "../document";
import type { CellSlice } from "../sheet/cell-slices";
import type { SheetModel } from "../sheet/sheet-model";
import { shownText } from "./number-text";
import { formatAt } from "./write-cell";

/** All of one cell; a cell that the file does not have is empty. */
export function readCell(sheet: SheetModel, row: number, column: number): CellContent {
  const cell = sheet.cellAt(row, column);
  const value = cell === null ? null : valueOf(sheet, cell, row);
  const formula = sheet.formulas.textAt(cell, row, column);
  const { styles, locale, date1904 } = sheet.home;
  const text =
    value === null
      ? ""
      : shownText(value, styles.style(formatAt(sheet, row, column)).numberFormat, locale, date1904);
  return { value, formula, text };
}

/** Raw values of a block, row by row; nothing of what is read is kept, so that large blocks cost no memory. */
export function readValues(sheet: SheetModel, area: Area): RawValue[][] {
  const width = Math.max(0, area.right - area.left + 1);
  const height = Math.max(0, area.bottom - area.top + 1);
  const values = Array.from({ length: height }, () => new Array<RawValue>(width).fill(null));
  for (const row of sheet.part.rows.between(area.top, area.bottom)) {
    const line = values[row.index - area.top];
    if (line === undefined) continue;
    for (const cell of row.scan()) {
      if (cell.column > area.right) break;
      if (cell.column >= area.left) line[cell.column - area.left] = valueOf(sheet, cell, row.index);
    }
  }
  return values;
}

/**
 * What a cell holds. Nothing here calculates, so a formula that the file keeps no result of (one that was typed just now, or that
 * another program wrote) gives its own text, as Excel's Show Formulas does: empty it is not, and any result would be made up.
 * Excel works it out when it opens the file.
 */
function valueOf(sheet: SheetModel, cell: CellSlice, row: number): RawValue {
  const value = sheet.reader.value(cell);
  if (value !== null || !cell.inner.includes(`<${sheet.part.prefix}f`)) return value;
  const formula = sheet.formulas.textAt(cell, row, cell.column);
  return formula === null ? null : uncalculated(formula);
}
