import type { SheetSnapshot } from "../../table/snapshot";
import { checkRemovals, removeBlock } from "../insert/remove-row";
import { requireSheet } from "../office/on-sheet";
import { rowFingerprint } from "../office/fingerprint";
import type { Session } from "../office/run";
import { isBlankRow, toRow } from "../office/values";
import { stop } from "../obstacles";
import { rangeArea, rangeOf } from "../read/facts";
import { cellKey } from "./batches";
import { writeCells } from "./cells";
import { cellsBack, type KeptCell } from "./cells-back";
import type { Edit, RemoveEdit } from "./edit";
import type { Journal, RowEntry } from "./journal";
import { createProgress } from "./progress";
import type { InsertBlock, RemoveBlock } from "./row-block";
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
  for (const entry of journal.entries.toReversed()) {
    if (entry.kind === "cells") {
      kept.push(
        ...(await cellsBack(session, sheet, entry, (rows) => queueSameRows(sheet, rows, basis, keys))),
      );
    } else {
      await rowsBack(session, sheet, entry);
    }
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
  const edits = progress.inverse();
  return {
    edits: edits.map((edit) => (edit.kind === "remove" ? { ...edit, unconfirmed: true } : edit)),
    after: progress.after(),
  };
}

async function rowsBack(session: Session, sheet: Excel.Worksheet, entry: RowEntry): Promise<void> {
  const { block } = entry;
  if (!(await happened(session, sheet, entry))) {
    return;
  }
  if (block.kind === "insert") {
    await takeOut(session, sheet, block);
  } else {
    await putIn(session, sheet, block);
  }
}

/** Removes rows that were inserted, as far as they were filled already; never a row of somebody else's. */
async function takeOut(session: Session, sheet: Excel.Worksheet, block: InsertBlock): Promise<void> {
  const { row, placement } = block;
  // Somebody can have typed beside the table as well, in a row that goes as a whole.
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await session.sync();
  const area = used.isNullObject ? null : rangeArea(used);
  const edits = block.edits.map((edit, index): RemoveEdit => ({
    ...edit,
    kind: "remove",
    row: row + index,
    unconfirmed: true,
  }));
  const { may } = await checkRemovals(
    session,
    sheet,
    edits.map((edit) => ({ edit, placement })),
    area,
  );
  const others =
    may.size === edits.length
      ? await removeBlock(session, sheet, { kind: "remove", row, edits, placement }, area)
      : null;
  if (others) await putIn(session, sheet, others);
  if (others || may.size < edits.length) {
    throw stop("changed-meanwhile", `row ${row + 1} is not the one that was inserted`, { row: row + 1 });
  }
}

/** Puts removed rows back. */
async function putIn(
  session: Session,
  sheet: Excel.Worksheet,
  { row, placement, edits }: RemoveBlock,
): Promise<void> {
  const { extent, left, right } = placement;
  const columns = extent === "row" ? { left, right } : extent;
  const bottom = row + edits.length - 1;
  const range = rangeOf(sheet, { top: row, left: columns.left, bottom, right: columns.right });
  (extent === "row" ? range.getEntireRow() : range).insert("Down");
  const blank = { content: { value: "", formula: null, error: false }, textFormat: false };
  const writes = edits.flatMap(({ row: own, cells }) =>
    cells.map(({ column, put }) => ({ row: own, column, put, before: blank })),
  );
  await writeCells(session, sheet, writes, true, { onBatch: () => undefined, onLast: () => undefined });
}

/** Whether an insertion or removal that Excel did not confirm took place after all, going by what stands there now. */
async function happened(session: Session, sheet: Excel.Worksheet, entry: RowEntry): Promise<boolean> {
  if (entry.done) {
    return true;
  }
  const { block, lastUsedRow, rowBefore } = entry;
  const { row, placement } = block;
  const { left, right } = placement;
  const rows = rangeOf(sheet, { top: row, left, bottom: row + block.edits.length, right }).load("values");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await session.sync();
  if (!Array.isArray(rows.values)) {
    throw stop("too-large", `no values for row ${row + 1}`);
  }
  const prints = (rows.values as unknown[][]).map((cells) => rowFingerprint(toRow(cells)));
  const here = prints[0] ?? "";
  const below = prints.at(-1) ?? "";
  const lastNow = used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
  const stood = rowFingerprint(rowBefore);
  if (block.kind === "insert") {
    return isBlankRow(rowBefore) ? here !== "" || lastNow > lastUsedRow : below === stood && here !== stood;
  }
  return isBlankRow(rowBefore) ? lastNow < lastUsedRow : here !== stood;
}
