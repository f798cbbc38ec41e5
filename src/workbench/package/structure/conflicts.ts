import type { Area } from "../area";
import { PackageError } from "../document";
import { COLUMN_COUNT, contains, intersects, ROW_COUNT, type StructureEdit } from "../references";

/** Something on a sheet that an edit may not part. */
export interface Obstacle {
  readonly kind: "merge" | "table" | "array" | "pivot";
  readonly area: Area;
  /** Of a table: rows at its top and bottom that are no data. */
  readonly headerRows?: number;
  readonly totalsRows?: number;
}

/**
 * Throws what Excel throws when an edit would part a merged cell, a table, an array formula or a pivot table, or would leave a
 * table without its header or without any row of data. Nothing has been changed by then.
 */
// Assumption (Excel): deleting a table's header row, or all its data rows and not the table, is refused.
export function refuseConflicts(obstacles: readonly Obstacle[], edit: StructureEdit): void {
  for (const obstacle of obstacles) {
    if (isParted(obstacle.area, edit)) throw conflict(`The edit would part a ${NAMES[obstacle.kind]}.`);
    const within = rowsTouch(obstacle.area, edit) && !isGone(obstacle.area, edit);
    if (within && (obstacle.kind === "array" || obstacle.kind === "pivot")) {
      throw conflict(`Part of ${NAMES[obstacle.kind]} cannot be changed.`);
    }
    if (within && obstacle.kind === "table" && edit.kind === "delete") refuseTableRows(obstacle, edit);
  }
}

const NAMES = { merge: "merged cell", table: "table", array: "array formula", pivot: "pivot table" } as const;

function conflict(message: string): PackageError {
  return new PackageError("InsertDeleteConflict", message);
}

/** Cells that move by an edit: those of its columns from its first row down. */
function movingCells(edit: StructureEdit): Area {
  return { ...edit.area, bottom: ROW_COUNT - 1 };
}

/** Whether some columns of an area move and others stay. */
function isParted(area: Area, edit: StructureEdit): boolean {
  const width = { top: 0, bottom: ROW_COUNT - 1, left: edit.area.left, right: edit.area.right };
  return intersects(area, movingCells(edit)) && !contains(width, area);
}

/** Whether the edit happens between the first and the last row of an area, so that it grows, shrinks or disappears. */
function rowsTouch(area: Area, edit: StructureEdit): boolean {
  if (area.left < edit.area.left || area.right > edit.area.right) return false;
  if (edit.kind === "insert") return area.top < edit.area.top && edit.area.top <= area.bottom;
  return intersects(area, { ...edit.area, left: 0, right: COLUMN_COUNT - 1 });
}

function isGone(area: Area, edit: StructureEdit): boolean {
  return edit.kind === "delete" && contains(edit.area, area);
}

function refuseTableRows({ area, headerRows = 0, totalsRows = 0 }: Obstacle, edit: StructureEdit): void {
  const firstData = area.top + headerRows;
  const lastData = area.bottom - totalsRows;
  if (edit.area.top < firstData && edit.area.bottom >= area.top) {
    throw conflict("The header row of a table cannot be deleted without the table.");
  }
  if (edit.area.top <= firstData && edit.area.bottom >= lastData) {
    throw conflict("A table keeps at least one row of data.");
  }
}
