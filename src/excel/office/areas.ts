import type { Area } from "../../table/snapshot";
import { areaAddress } from "./address";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export function width(area: Area): number {
  return area.right - area.left + 1;
}

export function height(area: Area): number {
  return area.bottom - area.top + 1;
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/**
 * Cells as few rectangles: runs down each column, joined with the column beside where they span the same rows. Every
 * cell is covered once, also when it is given twice; nothing else is covered.
 */
export function groupCells(cells: readonly Cell[]): Area[] {
  const columns = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const rows = columns.get(column) ?? new Set<number>();
    columns.set(column, rows.add(row));
  }
  const closed: Area[] = [];
  let open: Area[] = [];
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    const grown: Area[] = [];
    const waiting = new Set(open);
    for (const { first, last } of runs([...(columns.get(column) ?? [])])) {
      const beside = open.find(
        (area) => area.right === column - 1 && area.top === first && area.bottom === last,
      );
      if (beside) {
        waiting.delete(beside);
      }
      grown.push({ top: first, left: beside?.left ?? column, bottom: last, right: column });
    }
    closed.push(...waiting);
    open = grown;
  }
  return [...closed, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Numbers as runs of consecutive ones, ascending; doubles count once. */
export function runs(numbers: readonly number[]): Run[] {
  const result: { first: number; last: number }[] = [];
  for (const value of [...new Set(numbers)].sort((a, b) => a - b)) {
    const current = result.at(-1);
    if (current && current.last === value - 1) {
      current.last = value;
    } else {
      result.push({ first: value, last: value });
    }
  }
  return result;
}

/** Excel refuses an address of several areas from this length on (learn.microsoft.com, "Work with multiple ranges"). */
export const ADDRESS_LIMIT = 8192;

/** Areas as comma-separated addresses, each shorter than `limit` characters. */
export function joinAddresses(areas: readonly Area[], limit: number = ADDRESS_LIMIT): string[] {
  const joined: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const current = joined.at(-1);
    if (current === undefined || current.length + 1 + address.length >= limit) {
      joined.push(address);
    } else {
      joined[joined.length - 1] = `${current},${address}`;
    }
  }
  return joined;
}
