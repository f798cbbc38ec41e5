import type { CellValue, SheetSnapshot } from "../../table/snapshot";
import type { CellsNow, CellWrite } from "./cells";
import type { RowBlock } from "./row-block";

/**
 * What a write has sent to Excel so far, in that order. An entry is made before its request goes out, so that after a
 * failure everything that may have happened is known; `held` and `around` say that it certainly has.
 */
export interface Journal {
  readonly entries: JournalEntry[];
}

export type JournalEntry = CellsEntry | RowEntry;

export interface CellsEntry {
  readonly kind: "cells";
  readonly writes: readonly CellWrite[];
  /** Other rows stood there than were meant; `before` of the writes is what was seen there just before. */
  readonly elsewhere?: true;
  /** What the cells held right after they were written, where Excel's answer came. */
  readonly held?: CellsNow;
}

export interface RowEntry {
  readonly kind: "rows";
  /** Of rows that were removed it says what really stood in them, once that is known. */
  block: RowBlock;
  /** The sheet before, as far as it is known, by which the block is numbered. */
  readonly before: SheetSnapshot;
  /** From this row of `before` on, the same request moves rows again. */
  readonly until: number;
  /** What stood on both sides of the rows, or of their place, right after; until Excel has answered it is not known. */
  around?: Around;
}

/** The rows on both sides of a place, over the table's columns. */
export interface Around {
  readonly above: readonly CellValue[];
  readonly below: readonly CellValue[];
}
