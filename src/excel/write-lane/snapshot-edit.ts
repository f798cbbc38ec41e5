import type { CellValue, SheetSnapshot } from "../../table/snapshot";

/** A row of the snapshot by its sheet row; blank cells where the snapshot has none. */
export function rowAt(snapshot: SheetSnapshot, row: number): readonly CellValue[] {
  const columns = snapshot.values[0]?.length ?? 0;
  return snapshot.values[row - snapshot.top] ?? new Array<CellValue>(columns).fill("");
}

/** A row of the snapshot over given columns, whatever columns the snapshot has. */
export function rowOver(snapshot: SheetSnapshot, row: number, left: number, columns: number): CellValue[] {
  const cells = rowAt(snapshot, row);
  return Array.from({ length: columns }, (_, index) => cells[left + index - snapshot.left] ?? "");
}

export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The snapshot with other cells. Cells outside its columns are left out: they are no part of what it knows. */
export function withCells(snapshot: SheetSnapshot, cells: readonly CellPatch[]): SheetSnapshot {
  if (cells.length === 0) {
    return snapshot;
  }
  const values = snapshot.values.map((row) => row);
  const columns = values[0]?.length ?? 0;
  for (const { row, column, value } of cells) {
    const index = row - snapshot.top;
    if (index < 0 || column < snapshot.left || column >= snapshot.left + columns) {
      continue;
    }
    while (values.length <= index) {
      values.push(new Array<CellValue>(columns).fill(""));
    }
    const cellsOfRow = [...(values[index] ?? [])];
    cellsOfRow[column - snapshot.left] = value;
    values[index] = cellsOfRow;
  }
  return { ...snapshot, values };
}

/** The snapshot with a blank row above `row`. */
export function withRowInserted(snapshot: SheetSnapshot, row: number): SheetSnapshot {
  const index = row - snapshot.top;
  if (index < 0) {
    return { ...snapshot, top: snapshot.top + 1 };
  }
  if (index >= snapshot.values.length) {
    return snapshot;
  }
  const blank = rowOver(snapshot, -1, snapshot.left, snapshot.values[0]?.length ?? 0);
  return {
    ...snapshot,
    values: [...snapshot.values.slice(0, index), blank, ...snapshot.values.slice(index)],
  };
}

export function withRowRemoved(snapshot: SheetSnapshot, row: number): SheetSnapshot {
  const index = row - snapshot.top;
  if (index < 0) {
    return { ...snapshot, top: snapshot.top - 1 };
  }
  return { ...snapshot, values: snapshot.values.filter((_, position) => position !== index) };
}
