import type { Area } from "../../table/snapshot";
import { height, width, type Cell } from "../office/areas";

/** One assignment of values; the library cuts larger ones up by itself from 1,500 cells on, with more events. */
const MOST_CELLS = 1_000;
/** Large writes fail to merge while colleagues work in the file (office-js #1813). */
const MOST_ROWS = 200;
const MOST_AREAS = 150;

/** Areas cut up so that each is one assignment. */
export function cutAreas(areas: readonly Area[]): Area[] {
  return areas.flatMap((area) => {
    const rows = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / width(area))));
    return Array.from({ length: Math.ceil(height(area) / rows) }, (_, index) => {
      const top = area.top + index * rows;
      return { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
    });
  });
}

/** Areas in batches for one request each: not too many, and not more bytes than `limit` by `bytesOf`. */
export function batchAreas(areas: readonly Area[], bytesOf: (area: Area) => number, limit: number): Area[][] {
  const batches: Area[][] = [];
  let room = 0;
  for (const area of areas) {
    const bytes = bytesOf(area);
    const current = batches.at(-1);
    if (current && current.length < MOST_AREAS && bytes <= room) {
      current.push(area);
      room -= bytes;
    } else {
      batches.push([area]);
      room = limit - bytes;
    }
  }
  return batches;
}

export function cellsOf(area: Area): Cell[] {
  const cells: Cell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      cells.push({ row, column });
    }
  }
  return cells;
}

export function cellKey({ row, column }: Cell): string {
  return `${row}/${column}`;
}
