import type { Area } from "../../package/area";
import { COLUMN_COUNT, formatCell } from "../../package/references";

/** A cell by row and column, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell's A1 address without sheet or dollar signs. */
export function cellAddress({ row, column }: Place): string {
  return formatCell(row, column);
}

/** The block with these two cells as opposite corners. */
export function areaBetween(one: Place, other: Place): Area {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

/** Whether the cell lies in the block. */
export function holds(area: Area, { row, column }: Place): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Whether two blocks are the same cells. */
export function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

/** A number for each cell of a sheet, as a key of maps. */
export function keyOf({ row, column }: Place): number {
  return row * COLUMN_COUNT + column;
}
