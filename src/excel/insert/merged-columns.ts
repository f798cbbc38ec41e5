import type { CellValue, SheetSnapshot } from "../../table/snapshot";
import { areaAddress } from "../office/address";
import { supportsExcelApi } from "../office/supports";
import { stop } from "../obstacles";
import { rangeArea, rangeOf } from "../read/facts";
import type { InsertEdit } from "../write-lane/edit";
import { rowOver } from "../write-lane/snapshot-edit";
import type { Placement } from "./placement";

/**
 * Queues finding out which cells of a new row will disappear into a merged area: Excel stretches an area that the row
 * goes through, and such an area has one content only. The returned function gives the edit without those cells; it
 * refuses a cell whose content differs from the area's, because it would be lost silently.
 *
 * The call costs the user's undo stack in some builds (office-js #5918), which the insertion does anyway. The block that
 * is asked begins at the top, because an area is found only when its first cell lies inside (#3611).
 */
export function queueMergedColumns(
  sheet: Excel.Worksheet,
  edit: InsertEdit,
  { left, right }: Placement,
  snapshot: SheetSnapshot,
): () => InsertEdit {
  if (!supportsExcelApi("1.13") || edit.row <= snapshot.top) {
    return () => edit;
  }
  const block = { top: snapshot.top, left, bottom: edit.row, right };
  const merged = rangeOf(sheet, block).getMergedAreasOrNullObject();
  const areas = merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => {
    if (merged.isNullObject) {
      return edit;
    }
    const through = areas.items
      .map(rangeArea)
      .filter(({ top, bottom }) => top < edit.row && edit.row <= bottom);
    const cells = edit.cells.filter(({ column, put }) => {
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
    });
    return { ...edit, cells };
  };
}
