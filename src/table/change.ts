import type { CellValue } from "./snapshot";

/**
 * The only currency of writing: one cell (or row) with what it held and what it shall hold. The preview shows it, the
 * write lane checks `old` and applies it, the recovery log keeps its inverse.
 */
export type Change = CellChange | RowInsertion | RowRemoval;

export interface CellChange {
  readonly kind: "cell";
  readonly row: number;
  readonly column: number;
  readonly old: CellValue;
  readonly new: CellValue;
}

/** A new row above sheet row `row`, which is what the row gets as its own number. */
export interface RowInsertion {
  readonly kind: "insert-row";
  readonly row: number;
  /** Contents by sheet column; other cells stay empty. */
  readonly cells: readonly { readonly column: number; readonly value: CellValue }[];
  /** The row whose formats, height and validation the new row takes over, numbered as before the insertion. */
  readonly formatFrom: number | null;
  /** The row is a heading like `formatFrom`: cells that are merged over that row are merged in the new one too. */
  readonly isHeading?: true;
  /** Columns in which the row has no cell of its own where the table merges cells: it belongs with the row above it. */
  readonly joins?: readonly number[];
  /** Columns of `cells` with a running number; where the row `formatFrom` has a formula there, the cell stays empty. */
  readonly counted?: readonly number[];
}

/** Removal of a row that holds nothing. */
export interface RowRemoval {
  readonly kind: "remove-row";
  readonly row: number;
}
