import type { CellValue, SheetSnapshot } from "../../table/snapshot";
import { runs, type Run } from "../office/areas";
import { rowFingerprint } from "../office/fingerprint";
import { toRow } from "../office/values";
import { stop } from "../obstacles";
import { textBytes } from "../read/blocks";
import { rangeOf } from "../read/facts";
import { cellKey } from "./batches";
import { rowOver } from "./snapshot-edit";

/**
 * Queues reading rows as they are; the returned function says whether they are those of `basis`. Cells with a formula do
 * not count: what they show can change by our own writing, or by the clock.
 * @param except keys of cells that do not count either
 */
export function queueSameRows(
  sheet: Excel.Worksheet,
  rows: readonly number[],
  basis: SheetSnapshot,
  except: ReadonlySet<string> = new Set(),
): () => boolean {
  const columns = basis.values[0]?.length ?? 0;
  if (columns === 0) {
    return () => true;
  }
  const { left } = basis;
  const blocks = runs(rows).map(({ first, last }) => ({
    first,
    range: rangeOf(sheet, { top: first, left, bottom: last, right: left + columns - 1 }).load("formulas"),
  }));
  const isSame = (row: number, now: readonly CellValue[]): boolean => {
    const counts = (index: number): boolean =>
      !String(now[index]).startsWith("=") && !except.has(cellKey({ row, column: left + index }));
    const constants = (cells: readonly CellValue[]) =>
      cells.map((cell, index) => (counts(index) ? cell : ""));
    return rowFingerprint(constants(now)) === rowFingerprint(constants(rowOver(basis, row, left, columns)));
  };
  return () =>
    blocks.every(({ first, range }) => {
      const formulas = range.formulas as unknown[][] | null;
      if (formulas === null) {
        throw stop("too-large", `no values from row ${first + 1}`, { row: first + 1 });
      }
      return formulas.every((cells, index) => isSame(first + index, toRow(cells)));
    });
}

/** In bytes, the text of a row of the snapshot. */
export function rowBytes(basis: SheetSnapshot, row: number): number {
  const cells = basis.values[row - basis.top] ?? [];
  return cells.reduce((sum: number, cell) => sum + textBytes(String(cell)), 0);
}

/** So many rows are looked at where looking at all would be too much. */
const MOST_SEEN = 100;

/** Some of the rows, spread evenly, the first and the last among them: rows that were inserted or sorted show there too. */
export function rowsSeen(list: readonly Run[]): readonly number[] {
  const total = list.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const step = Math.max(1, (total - 1) / (MOST_SEEN - 1));
  const seen: number[] = [];
  let before = 0;
  for (const { first, last } of list) {
    const end = before + last - first;
    while (Math.round(seen.length * step) <= end) seen.push(first + Math.round(seen.length * step) - before);
    before = end + 1;
  }
  return seen;
}
