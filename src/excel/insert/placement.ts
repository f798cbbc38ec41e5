import type { Area, ListObject, SheetSnapshot } from "../../table/snapshot";
import type { Extent, InsertEdit, RemoveEdit } from "../write-lane/edit";
import { besideFrom } from "./beside";

/** Where a row is inserted or removed, and what moves with it. */
export interface Placement {
  readonly extent: Extent;
  /** The columns of the table that the row belongs to. */
  readonly left: number;
  readonly right: number;
  /** The first (with its header) and the last row of that table. */
  readonly rows: { readonly top: number; readonly bottom: number };
  /** The Excel table that the row is (or becomes) part of. */
  readonly table: ListObject | null;
  /** The row comes directly below the Excel table, which then has to grow. */
  readonly append: boolean;
}

/**
 * Decides whether the whole row of the sheet moves, or only the table's columns, because a list of its own stands beside the
 * table and would be torn (docs/decisions/0014). Whole rows are better where they can be had: they carry their height and the
 * notes beside them, and Excel moves them under a filter.
 * Assumption (Excel): cells that are inserted between the rows of an Excel table make the table longer.
 */
export function placeRow(
  edit: InsertEdit | RemoveEdit,
  snapshot: SheetSnapshot,
  listObjects: readonly ListObject[],
  tableArea: Area | undefined,
): Placement {
  const table = listObjects.find((item) => belongs(edit, item, tableArea)) ?? null;
  const block = table?.area ?? tableArea ?? regionAround(edit, snapshot);
  const rows = table || tableArea ? block : { ...block, top: Math.max(0, edit.row - 1) };
  const others = listObjects.filter((item) => item !== table);
  const isTorn = besideFrom(edit.row, rows, snapshot, others) === "list";
  const append = table !== null && edit.kind === "insert" && edit.row === table.area.bottom + 1;
  return {
    extent: edit.extent ?? (isTorn ? { left: block.left, right: block.right } : "row"),
    left: block.left,
    right: block.right,
    rows: { top: block.top, bottom: block.bottom },
    table,
    append,
  };
}

function belongs(
  edit: InsertEdit | RemoveEdit,
  { area, hasHeader, hasTotals }: ListObject,
  tableArea: Area | undefined,
): boolean {
  const first = area.top + (hasHeader ? 1 : 0);
  const end = edit.kind === "insert" && !hasTotals ? area.bottom + 1 : area.bottom;
  const columns =
    edit.cells.length > 0 ? edit.cells.map(({ column }) => column) : [tableArea?.left ?? area.left];
  return (
    edit.row >= first &&
    edit.row <= end &&
    columns.some((column) => column >= area.left && column <= area.right)
  );
}

/** The columns around the row's cells up to the first empty column, over all rows of the snapshot. */
function regionAround(edit: InsertEdit | RemoveEdit, snapshot: SheetSnapshot): Area {
  const columns = snapshot.values[0]?.length ?? 0;
  const filled = Array.from({ length: columns }, (_, index) =>
    snapshot.values.some((row) => row[index] !== ""),
  );
  const own = edit.cells.map(({ column }) => column);
  const last = snapshot.left + Math.max(0, columns - 1);
  let left = own.length > 0 ? Math.min(...own) : snapshot.left;
  let right = own.length > 0 ? Math.max(...own) : last;
  while (filled[left - 1 - snapshot.left]) {
    left--;
  }
  while (filled[right + 1 - snapshot.left]) {
    right++;
  }
  return { top: snapshot.top, left, bottom: snapshot.top + snapshot.values.length - 1, right };
}
