import type { Area, CellValue, SheetSnapshot } from "../../table/snapshot";
import { areaAddress } from "../office/address";
import { supportsExcelApi } from "../office/supports";
import { stop } from "../obstacles";
import { rangeArea, rangeOf } from "../read/facts";
import type { RowCell } from "../write-lane/edit";
import type { InsertBlock } from "../write-lane/row-block";
import { rowOver } from "../write-lane/snapshot-edit";

/** A block with what its rows have to do with merged cells. */
export interface MergedBlock {
  /** Without the cells that disappear into a merged area. */
  readonly block: InsertBlock;
  /** Cells that are to be merged when the rows are in, each with its content in the first one. */
  readonly toMerge: readonly Area[];
}

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
): () => MergedBlock {
  const { row, placement } = block;
  if (!supportsExcelApi("1.13") || row <= snapshot.top) {
    return () => ({ block, toMerge: [] });
  }
  // Whether a table merges a column shows in the sections below too.
  const last = joinsAny(block) ? snapshot.top + snapshot.values.length - 1 : row;
  const bottom = Math.max(row, last);
  const above = { top: snapshot.top, left: placement.left, bottom, right: placement.right };
  const merged = rangeOf(sheet, above).getMergedAreasOrNullObject();
  const areas = merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => {
    if (merged.isNullObject) {
      return { block, toMerge: [] };
    }
    const all = areas.items.map(rangeArea);
    const through = all.filter(({ top, bottom }) => top < row && row <= bottom);
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
    const edits = block.edits.map((edit) => ({ ...edit, cells: edit.cells.filter(stays) }));
    return { block: { ...block, edits }, toMerge: areasToMerge(block, all) };
  };
}

const joinsAny = ({ edits }: InsertBlock): boolean => edits.some(({ joins = [] }) => joins.length > 0);

/**
 * The areas that new rows belong in: the merged area that ends just above them, made longer, because Excel stretches only an
 * area that rows go through; or a new one in a column that the table merges, where the row above stood alone till now.
 * Numbered as when these rows are in and those above are not.
 * Assumption (Excel): merging a merged area with blank cells below it makes one area with the content of the first.
 */
function areasToMerge({ row, edits }: InsertBlock, merged: readonly Area[]): Area[] {
  const columns = [...new Set(edits.flatMap(({ joins = [] }) => joins))];
  return columns.flatMap((column) => {
    const own = merged.filter(({ left, right }) => left <= column && column <= right);
    const isUsual = own.some(({ top, bottom, left, right }) => bottom > top && left === right);
    const above = own.find(({ top, bottom }) => top < row && row <= bottom + 1);
    const isThrough = above !== undefined && above.bottom >= row;
    if (!isUsual || isThrough || (above && above.left !== above.right)) return [];
    const runs: Area[] = [];
    let head = above?.top ?? row - 1;
    edits.forEach(({ joins = [] }, index) => {
      if (!joins.includes(column)) head = row + index;
      else if (runs.at(-1)?.top === head) runs[runs.length - 1] = area(head, row + index);
      else runs.push(area(head, row + index));
    });
    return runs;

    function area(top: number, bottom: number): Area {
      return { top, left: column, bottom, right: column };
    }
  });
}
