import type { SheetSnapshot } from "../../table/snapshot";
import { requireSheet } from "../office/on-sheet";
import type { Session } from "../office/run";
import { cellKey } from "./batches";
import { cellsBack, type KeptCell } from "./cells-back";
import type { Edit } from "./edit";
import type { Journal } from "./journal";
import { createProgress } from "./progress";
import { rowsBack } from "./rows-back";
import { queueSameRows } from "./witness";

/**
 * Takes back what a failed write has done or may have done, last first, right after it failed. Throws when that fails
 * too; then `wayBack` says what is left to do.
 * @returns the cells that are left alone, because they hold neither what was written nor what stood there before
 */
export async function rollBack(
  session: Session,
  sheet: Excel.Worksheet,
  journal: Journal,
  basis: SheetSnapshot,
): Promise<readonly KeptCell[]> {
  sheet.load("id");
  await session.sync();
  requireSheet(sheet);
  const written = journal.entries.flatMap((entry) => (entry.kind === "cells" ? entry.writes : []));
  const keys = new Set(written.map(cellKey));
  const kept: KeptCell[] = [];
  // What is taken back is off the list at once: where the next one fails, only what is left has a way back.
  for (let entry = journal.entries.at(-1); entry; entry = journal.entries.at(-1)) {
    if (entry.kind === "cells") {
      kept.push(
        ...(await cellsBack(session, sheet, entry, (rows) => queueSameRows(sheet, rows, basis, keys))),
      );
    } else {
      await rowsBack(session, sheet, entry);
    }
    journal.entries.pop();
  }
  return kept;
}

/** The edits that take back a journal, for a later undo, with the snapshot that they are numbered by. */
export function wayBack(
  journal: Journal,
  basis: SheetSnapshot,
): { readonly edits: readonly Edit[]; readonly after: SheetSnapshot } {
  const writes = journal.entries.flatMap((entry) => (entry.kind === "cells" ? entry.writes : []));
  const progress = createProgress(basis, writes, new Map());
  for (const entry of journal.entries) {
    if (entry.kind === "rows") {
      const { block } = entry;
      const { placement } = block;
      if (block.kind === "insert") {
        block.edits.toReversed().forEach((edit) => progress.inserted(edit, placement, new Map()));
      } else {
        block.edits.toReversed().forEach((edit) => progress.removed(edit, placement));
      }
    }
  }
  const isUnsure = journal.entries.some((entry) => entry.kind === "rows" && !entry.around);
  const edits = progress.inverse();
  return {
    edits: edits.map((edit) =>
      edit.kind === "remove" || (edit.kind === "insert" && isUnsure) ? { ...edit, unconfirmed: true } : edit,
    ),
    after: progress.after(),
  };
}
