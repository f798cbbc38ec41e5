import type { Area } from "../area";
import type { CellContent, RawValue } from "../document";
import type { SheetModel } from "../sheet/sheet-model";
import { shownText } from "./number-text";
import { formatAt } from "./write-cell";

/** All of one cell; a cell that the file does not have is empty. */
export function readCell(sheet: SheetModel, row: number, column: number): CellContent {
  const cell = sheet.cellAt(row, column);
  const value = cell === null ? null : sheet.reader.value(cell);
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
      if (cell.column >= area.left) line[cell.column - area.left] = sheet.reader.value(cell);
    }
  }
  return values;
}
