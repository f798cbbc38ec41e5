import type { CellValue } from "../../table/snapshot";
import type { CellsNow, CellWrite } from "./cells";
import type { RowBlock } from "./row-block";

/**
 * What a write has sent to Excel so far, in that order. An entry is made before its request goes out, so that after a
 * failure everything that may have happened is known; `done` says that it certainly has.
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
  /** The last used row of the sheet before, and what stood in the block's first row, over the table's columns. */
  readonly lastUsedRow: number;
  readonly rowBefore: readonly CellValue[];
  done: boolean;
}
