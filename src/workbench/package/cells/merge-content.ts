import type { Area } from "../area";
import type { SheetModel } from "../sheet/sheet-model";
import { writeCell } from "./write-cell";

/**
 * Leaves a block that is merged one content, in its upper left cell: the first that there is, row by row; formats stay. A formula
 * that has to move leaves its value.
 */
// Assumption (Excel): when the upper left cell is empty, merging keeps the first content that comes after it.
export function keepFirstContent(sheet: SheetModel, area: Area): void {
  const filled = sheet.part.rows
    .between(area.top, area.bottom)
    .flatMap((row) =>
      row.cells
        .filter((cell) => cell.column >= area.left && cell.column <= area.right && cell.inner !== "")
        .map((cell) => ({ row: row.index, cell })),
    );
  const [first, ...others] = filled;
  if (first === undefined) return;
  const isMoved = first.row !== area.top || first.cell.column !== area.left;
  const kept = sheet.reader.value(first.cell);
  for (const { row, cell } of isMoved ? filled : others) writeCell(sheet, row, cell.column, { value: null });
  if (isMoved) writeCell(sheet, area.top, area.left, { value: kept });
}
