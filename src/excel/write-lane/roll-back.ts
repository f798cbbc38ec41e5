import type { SheetSnapshot } from "../../table/snapshot";
import { removeBlock } from "../insert/remove-row";
import { requireSheet } from "../office/on-sheet";
import { rowFingerprint } from "../office/fingerprint";
import type { Session } from "../office/run";
import { isBlankRow, toRow } from "../office/values";
import { stop } from "../obstacles";
import { textBytes } from "../read/blocks";
import { rangeOf } from "../read/facts";
import { cellKey } from "./batches";
import { readCells, writeCells } from "./cells";
import { holds } from "./content";
import type { Edit, RemoveEdit } from "./edit";
import type { CellsEntry, Journal, RowEntry } from "./journal";
import { createProgress } from "./progress";

/**
 * Takes back what a failed write has done or may have done, last first, right after it failed. Throws when that fails
 * too; then `wayBack` says what is left to do.
 */
export async function rollBack(session: Session, sheet: Excel.Worksheet, journal: Journal): Promise<void> {
  sheet.load("id");
  await session.sync();
  requireSheet(sheet);
  for (const entry of journal.entries.toReversed()) {
    if (entry.kind === "cells") {
      await cellsBack(session, sheet, entry);
    } else {
      await rowsBack(session, sheet, entry);
    }
  }
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
  return { edits: progress.inverse(), after: progress.after() };
}

async function cellsBack(session: Session, sheet: Excel.Worksheet, { writes }: CellsEntry): Promise<void> {
  const bytes = new Map(writes.map((write) => [cellKey(write), textBytes(String(write.put.value))]));
  const now = await readCells(session, sheet, writes, (cell) => 2 * (bytes.get(cellKey(cell)) ?? 0), false);
  const back = writes.flatMap(({ row, column, before }) => {
    const cell = now.get(cellKey({ row, column }));
    return cell && !holds(cell.content, before.content)
      ? [{ row, column, before: cell, put: before.content }]
      : [];
  });
  await writeCells(session, sheet, back, true, SILENT);
}

const SILENT = { onBatch: () => undefined };

async function rowsBack(session: Session, sheet: Excel.Worksheet, entry: RowEntry): Promise<void> {
  const { block } = entry;
  const { row, placement } = block;
  if (!(await happened(session, sheet, entry))) {
    return;
  }
  if (block.kind === "insert") {
    const edits = block.edits.map((edit): RemoveEdit => ({ ...edit, kind: "remove" }));
    await removeBlock(session, sheet, { row, edits, placement });
    return;
  }
  const { extent, left, right } = placement;
  const columns = extent === "row" ? { left, right } : extent;
  const bottom = row + block.edits.length - 1;
  const range = rangeOf(sheet, { top: row, left: columns.left, bottom, right: columns.right });
  (extent === "row" ? range.getEntireRow() : range).insert("Down");
  const blank = { content: { value: "", formula: null, error: false }, textFormat: false };
  const writes = block.edits.flatMap(({ row: own, cells }) =>
    cells.map(({ column, put }) => ({ row: own, column, put, before: blank })),
  );
  await session.sync();
  await writeCells(session, sheet, writes, true, SILENT);
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
    return isBlankRow(rowBefore) ? lastNow > lastUsedRow : below === stood && here !== stood;
  }
  return isBlankRow(rowBefore) ? lastNow < lastUsedRow : here !== stood;
}
