import type { Area, CellValue, ListObject, SheetSnapshot } from "../../table/snapshot";
import { rowAt } from "../write-lane/snapshot-edit";

/** What stands beside a table from a row on: nothing, loose notes that belong to their rows, or a list of its own. */
export type Beside = "nothing" | "notes" | "list";

/** From so many rows below each other on, a single column of cells is a list. */
const LIST_ROWS = 3;
/** A header and the first agreement: a block of cells that begins there and goes on is a legend. */
const HEADER_ROWS = 3;

/**
 * What inserting at a row has to reckon with. Cells that touch make one block: several columns over several rows, three rows of
 * one column, or a legend that begins at the header are a list, as another Excel table is; anything less is a note about
 * its row. What ends above the row stays where it is, whatever is inserted.
 *
 * @param block the table, from its header to its last row
 */
export function besideFrom(
  row: number,
  block: Area,
  snapshot: SheetSnapshot,
  otherTables: readonly ListObject[],
): Beside {
  const isBeside = ({ left, right }: Area): boolean => right < block.left || left > block.right;
  const isInReach = (area: Area): boolean => area.bottom >= row && area.top <= block.bottom;
  if (otherTables.some(({ area }) => isBeside(area) && isInReach(area))) return "list";
  const blocks = blocksBeside(block, snapshot).filter(({ bottom }) => bottom >= row);
  if (blocks.length === 0) return "nothing";
  return blocks.some((one) => isList(one, block)) ? "list" : "notes";
}

function isList({ top, bottom, left, right }: Area, block: Area): boolean {
  const rows = bottom - top + 1;
  if (rows === 1) return false;
  return right > left || rows >= LIST_ROWS || top < block.top + HEADER_ROWS;
}

const known = new WeakMap<SheetSnapshot, Map<string, readonly Area[]>>();

/** Cells beside the table that touch each other, also across a corner, as areas; each sheet is looked through once. */
function blocksBeside(block: Area, snapshot: SheetSnapshot): readonly Area[] {
  const key = [block.top, block.left, block.bottom, block.right].join(" ");
  const ofSheet = known.get(snapshot) ?? new Map<string, readonly Area[]>();
  known.set(snapshot, ofSheet);
  const found = ofSheet.get(key) ?? findBlocks(block, snapshot);
  ofSheet.set(key, found);
  return found;
}

/** Down to the end of the sheet: a list can be longer than the table. */
function findBlocks({ top, bottom, left, right }: Area, snapshot: SheetSnapshot): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  const last = snapshot.top + snapshot.values.length - 1;
  for (let row = top; row <= last; row++) {
    done.push(...open.filter((one) => one.bottom < row - 1));
    open = open.filter((one) => one.bottom >= row - 1);
    if (row > bottom && open.length === 0) break;
    const cells: readonly CellValue[] = rowAt(snapshot, row);
    cells.forEach((cell, index) => {
      const column = snapshot.left + index;
      if (cell === "" || (column >= left && column <= right)) return;
      const own = { top: row, left: column, bottom: row, right: column };
      const touching = open.filter((one) => touches(one, own));
      open = open.filter((one) => !touching.includes(one));
      open.push([own, ...touching].reduce(together));
    });
  }
  return [...done, ...open].filter((one) => one.top <= bottom);
}

const touches = (one: Area, { top, left }: Area): boolean =>
  one.bottom >= top - 1 && one.left <= left + 1 && one.right >= left - 1;

const together = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});
