import type { CellValue, SheetSnapshot } from "../../table/snapshot";
import { areaAddress } from "../office/address";
import { supportsExcelApi } from "../office/supports";
import { stop } from "../obstacles";
import { rangeArea, rangeOf } from "../read/facts";
import type { RowCell } from "../write-lane/edit";
import type { InsertBlock } from "../write-lane/row-block";
import { rowOver } from "../write-lane/snapshot-edit";

/**
 * Queues finding out which cells of new rows will disappear into a merged area: Excel stretches an area that the rows
 * go through, and such an area has one content only. The returned function gives the block without those cells; it
 * refuses a cell whose content differs from the area's, because it would be lost silently.
 *
 * The call costs the user's undo stack in some builds (office-js #5918), which the insertion does anyway. The block that
 * is asked begins at the top, because an area is found only when its first cell lies inside (#3611).
 */
export function queueMergedColumns(
  sheet: Excel.Worksheet,
  block: InsertBlock,
  snapshot: SheetSnapshot,
): () => InsertBlock {
  const { row, placement } = block;
  if (!supportsExcelApi("1.13") || row <= snapshot.top) {
    return () => block;
  }
  const above = { top: snapshot.top, left: placement.left, bottom: row, right: placement.right };
  const merged = rangeOf(sheet, above).getMergedAreasOrNullObject();
  const areas = merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => {
    if (merged.isNullObject) {
      return block;
    }
    const through = areas.items.map(rangeArea).filter(({ top, bottom }) => top < row && row <= bottom);
    const stays = ({ column, put }: RowCell): boolean => {
      const area = through.find((one) => one.left <= column && column <= one.right);
      if (!area) {
        return true;
      }
      const [shared]: (CellValue | undefined)[] = rowOver(snapshot, area.top, area.left, 1);
      if (put.value !== shared) {
        const address = areaAddress(area);
        throw stop("no-room", `the row's cell would vanish into merged ${address}`, { address });
      }
      return false;
    };
    return { ...block, edits: block.edits.map((edit) => ({ ...edit, cells: edit.cells.filter(stays) })) };
  };
}
