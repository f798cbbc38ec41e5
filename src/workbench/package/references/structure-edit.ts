import type { Area } from "../area";
import { COLUMN_COUNT, ROW_COUNT } from "./a1";

/**
 * Cells that come in (what stands below moves down) or go out (what stands below moves up), on one sheet. `area` is the
 * block of new cells, or of cells that disappear; whole rows are an area over all columns.
 */
export interface StructureEdit {
  readonly kind: "insert" | "delete";
  /** Name of the sheet. */
  readonly sheet: string;
  readonly area: Area;
}

/** The edit for whole rows: `at` is the first new or vanishing row, 0-based. */
export function rowEdit(
  kind: StructureEdit["kind"],
  sheet: string,
  at: number,
  count: number,
): StructureEdit {
  return { kind, sheet, area: { top: at, left: 0, bottom: at + count - 1, right: COLUMN_COUNT - 1 } };
}

/** Whether the edit takes whole rows. */
export function isWholeRows(edit: StructureEdit): boolean {
  return edit.area.left === 0 && edit.area.right === COLUMN_COUNT - 1;
}

/** A span of rows, both ends included. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where a span of rows goes: it grows when rows come in between its first and last, shrinks when some disappear, and is null
 * when all disappear or it is pushed off the sheet. A span over all rows stays as it is, as Excel does with A:A.
 */
export function moveSpan(top: number, bottom: number, edit: StructureEdit): RowSpan | null {
  const at = edit.area.top;
  const count = edit.area.bottom - at + 1;
  if (bottom < at || (top === 0 && bottom === ROW_COUNT - 1)) return { top, bottom };
  if (edit.kind === "insert") {
    const newTop = top >= at ? top + count : top;
    return newTop >= ROW_COUNT ? null : { top: newTop, bottom: Math.min(bottom + count, ROW_COUNT - 1) };
  }
  const newTop = top < at ? top : Math.max(top - count, at);
  const newBottom = bottom <= edit.area.bottom ? at - 1 : bottom - count;
  return newBottom < newTop ? null : { top: newTop, bottom: newBottom };
}

/** Where one row goes; null when it disappears or leaves the sheet. */
export function moveRow(row: number, edit: StructureEdit): number | null {
  return moveSpan(row, row, edit)?.top ?? null;
}

/** Where a row goes; null when it leaves the sheet. */
export type RowMap = (row: number) => number | null;

/**
 * Insertions of whole rows that follow each other as one map, so that a thousand of them cost a formula no more than one.
 * Deletions cannot be put together like this: there a row's fate depends on the area it bounds.
 */
export function insertionMap(edits: readonly StructureEdit[]): RowMap {
  const known = new Map<number, number | null>();
  return (row) => {
    const found = known.get(row);
    if (found !== undefined) return found;
    let moved: number | null = row;
    for (const edit of edits) moved = moved === null ? null : moveRow(moved, edit);
    known.set(row, moved);
    return moved;
  };
}

/**
 * Where a reference to an area goes. It follows only when the edit spans its whole width; else Excel leaves it where it is.
 * Null when nothing of it is left.
 */
// Assumption (Excel): a reference wider than the inserted or deleted block is not split and not trimmed.
export function moveArea(area: Area, edit: StructureEdit): Area | null {
  if (area.left < edit.area.left || area.right > edit.area.right) return area;
  const span = moveSpan(area.top, area.bottom, edit);
  if (span === null) return null;
  return span.top === area.top && span.bottom === area.bottom ? area : { ...area, ...span };
}

/**
 * Where the cells of an area go, for what belongs to cells one by one (conditional formats, validation): columns beside the
 * edit stay, those within it move, so that an area can come back in up to four parts; an empty list when none is left.
 */
export function moveCells(area: Area, edit: StructureEdit): Area[] {
  const { left, right, top } = edit.area;
  if (area.bottom < top || area.right < left || area.left > right) return [area];
  if (area.left >= left && area.right <= right) return movedWhole(area, edit);
  const upper = area.top < top ? [{ ...area, bottom: top - 1 }] : [];
  const lower = { ...area, top: Math.max(area.top, top) };
  const middle = { ...lower, left: Math.max(area.left, left), right: Math.min(area.right, right) };
  const beside: Area[] = [];
  if (area.left < left) beside.push({ ...lower, right: left - 1 });
  if (area.right > right) beside.push({ ...lower, left: right + 1 });
  return [...upper, ...beside, ...movedMiddle(middle, edit, area.top < top)];
}

function movedWhole(area: Area, edit: StructureEdit): Area[] {
  const moved = moveArea(area, edit);
  return moved === null ? [] : [moved];
}

/** New cells within an area belong to it, as they take over the look of the cells above them. */
function movedMiddle(middle: Area, edit: StructureEdit, hasRowsAbove: boolean): Area[] {
  const moved = movedWhole(middle, edit);
  if (edit.kind === "delete" || !hasRowsAbove) return moved;
  return moved.map((area) => ({ ...area, top: edit.area.top }));
}
