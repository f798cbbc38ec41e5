import type { Area } from "../../package/area";
import { COLUMN_COUNT, ROW_COUNT, intersection } from "../../package/references";
import { areaBetween, holds, type Place } from "./address";

/** A block from `anchor` to `reach`; `active` is the cell in it that typing goes to. */
export interface GridSelection {
  readonly active: Place;
  readonly anchor: Place;
  readonly reach: Place;
}

/** What moving needs to know of a sheet. */
export interface Terrain {
  readonly used: Area | null;
  readonly merges: readonly Area[];
  isEmpty(place: Place): boolean;
  /** The next row (column) that is not hidden; the same one at the sheet's edge. */
  stepRow(row: number, by: 1 | -1): number;
  stepColumn(column: number, by: 1 | -1): number;
}

export type Direction = "up" | "down" | "left" | "right";

/** The merged block that holds the cell, or the cell itself. */
export function wholeCell(place: Place, merges: readonly Area[]): Area {
  return merges.find((merge) => holds(merge, place)) ?? areaBetween(place, place);
}

/** A selection's block, grown until no merged cell sticks out of it. */
export function selectedArea({ anchor, reach }: GridSelection, merges: readonly Area[]): Area {
  let area = areaBetween(anchor, reach);
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of merges) {
      if (!intersection(area, merge)) continue;
      const next = areaBetween(
        { row: Math.min(area.top, merge.top), column: Math.min(area.left, merge.left) },
        { row: Math.max(area.bottom, merge.bottom), column: Math.max(area.right, merge.right) },
      );
      if (
        next.top < area.top ||
        next.left < area.left ||
        next.bottom > area.bottom ||
        next.right > area.right
      ) {
        area = next;
        grown = true;
      }
    }
  }
  return area;
}

/** One cell, or a whole merged block, selected. */
export function selectPlace(place: Place, merges: readonly Area[]): GridSelection {
  return selectArea(wholeCell(place, merges));
}

/** A block selected, its first cell active. */
export function selectArea({ top, left, bottom, right }: Area): GridSelection {
  const first = { row: top, column: left };
  return { active: first, anchor: first, reach: { row: bottom, column: right } };
}

function stepPlace(from: Place, direction: Direction, terrain: Terrain): Place {
  const by = direction === "down" || direction === "right" ? 1 : -1;
  return direction === "up" || direction === "down"
    ? { row: terrain.stepRow(from.row, by), column: from.column }
    : { row: from.row, column: terrain.stepColumn(from.column, by) };
}

/** The cell at a merged block's side that faces the direction. */
function leavingCorner(place: Place, direction: Direction, merges: readonly Area[]): Place {
  const { bottom, right, top, left } = wholeCell(place, merges);
  if (direction === "down") return { row: bottom, column: place.column };
  if (direction === "right") return { row: place.row, column: right };
  return direction === "up" ? { row: top, column: place.column } : { row: place.row, column: left };
}

/**
 * Excel's Ctrl+arrow: to the end of the filled run, or over blank cells to the next filled one; else to the edge of
 * the sheet.
 */
export function jump(from: Place, direction: Direction, terrain: Terrain): Place {
  const next = stepPlace(from, direction, terrain);
  if (next.row === from.row && next.column === from.column) return from;
  const alongRun = !terrain.isEmpty(from) && !terrain.isEmpty(next);
  let at = next;
  if (!alongRun && !terrain.isEmpty(next)) return next;
  for (;;) {
    const beyond = stepPlace(at, direction, terrain);
    if (beyond.row === at.row && beyond.column === at.column) return at;
    if (alongRun && terrain.isEmpty(beyond)) return at;
    if (!alongRun) {
      if (!terrain.isEmpty(beyond)) return beyond;
      if (pastUsed(beyond, direction, terrain.used)) return sheetEdge(beyond, direction);
    }
    at = beyond;
  }
}

function pastUsed(place: Place, direction: Direction, used: Area | null): boolean {
  if (!used) return true;
  if (direction === "down") return place.row > used.bottom || offTrack(place.column, used.left, used.right);
  if (direction === "right") return place.column > used.right || offTrack(place.row, used.top, used.bottom);
  if (direction === "up") return place.row < used.top || offTrack(place.column, used.left, used.right);
  return place.column < used.left || offTrack(place.row, used.top, used.bottom);
}

function offTrack(line: number, first: number, last: number): boolean {
  return line < first || line > last;
}

function sheetEdge(place: Place, direction: Direction): Place {
  if (direction === "down") return { ...place, row: ROW_COUNT - 1 };
  if (direction === "right") return { ...place, column: COLUMN_COUNT - 1 };
  return direction === "up" ? { ...place, row: 0 } : { ...place, column: 0 };
}

/** An arrow key: one cell (or a jump) on; `extend` moves the block's far corner instead of the active cell. */
export function move(
  selection: GridSelection,
  direction: Direction,
  terrain: Terrain,
  how: { readonly jump?: boolean; readonly extend?: boolean; readonly times?: number },
): GridSelection {
  const start = how.extend ? selection.reach : selection.active;
  let to = leavingCorner(start, direction, terrain.merges);
  for (let time = 0; time < (how.times ?? 1); time += 1) {
    to = how.jump ? jump(to, direction, terrain) : stepPlace(to, direction, terrain);
  }
  return how.extend ? { ...selection, reach: to } : selectPlace(to, terrain.merges);
}

/** Tab and Enter: within a block of several cells they walk round it, else they move on. */
export function advance(selection: GridSelection, direction: Direction, terrain: Terrain): GridSelection {
  const area = selectedArea(selection, terrain.merges);
  const own = wholeCell(selection.active, terrain.merges);
  const single =
    own.bottom >= area.bottom && own.right >= area.right && own.top <= area.top && own.left <= area.left;
  if (single) return move(selection, direction, terrain, {});
  let active = selection.active;
  do active = nextWithin(active, area, direction);
  while (isCovered(active, terrain.merges));
  return { ...selection, active };
}

/** Whether the cell is hidden under a merged block's first cell. */
export function isCovered(place: Place, merges: readonly Area[]): boolean {
  const { top, left } = wholeCell(place, merges);
  return top !== place.row || left !== place.column;
}

function nextWithin({ row, column }: Place, area: Area, direction: Direction): Place {
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const size = width * height;
  const byColumn = direction === "down" || direction === "up";
  const by = direction === "down" || direction === "right" ? 1 : size - 1;
  const at = byColumn
    ? (column - area.left) * height + (row - area.top)
    : (row - area.top) * width + (column - area.left);
  const next = (at + by) % size;
  return byColumn
    ? { row: area.top + (next % height), column: area.left + Math.floor(next / height) }
    : { row: area.top + Math.floor(next / width), column: area.left + (next % width) };
}
