import type { Change } from "../../table/change";
import type { SheetSnapshot } from "../../table/snapshot";
import { onSheet } from "../office/on-sheet";
import type { Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import type { KeptCell } from "./cells-back";
import type { Edit } from "./edit";
import type { Journal } from "./journal";
import { rollBack, wayBack } from "./roll-back";

/** What could not be taken back after a failure, in the numbering of `basis`. */
export interface Leftover {
  readonly edits: readonly Edit[];
  readonly basis: SheetSnapshot;
}

interface FailedWrite {
  readonly run: Runner;
  readonly book: SheetBook;
  readonly sheetId: string;
  readonly journal: Journal;
  readonly basis: SheetSnapshot;
  /** Applies what is left where its rows are by now; gives the changes that do not fit, or null when it fails. */
  readonly elsewhere: ((left: Leftover) => Promise<readonly Change[] | null>) | null;
}

/**
 * Takes back what a failed write has done, at once. Where its rows moved in between, cells are found again by the content of
 * their row; rows that came or went are left to the user, who sees whether they are there.
 */
export async function takeBackFailed({
  run,
  book,
  sheetId,
  journal,
  basis,
  elsewhere,
}: FailedWrite): Promise<{ kept: readonly KeptCell[]; leftover: Leftover | null }> {
  if (journal.entries.length === 0) {
    return { kept: [], leftover: null };
  }
  const back = await onSheet(run, book, sheetId, (session, sheet) =>
    rollBack(session, sheet, journal, basis),
  );
  if (back.ok) {
    return { kept: back.value, leftover: null };
  }
  const { edits, after } = wayBack(journal, basis);
  const leftover: Leftover = { edits, basis: after };
  const isMoved = back.obstacle.code === "changed-meanwhile" && edits.every(({ kind }) => kind === "cell");
  const unfit = isMoved ? await elsewhere?.(leftover) : null;
  return { kept: [], leftover: unfit?.length === 0 ? null : leftover };
}
