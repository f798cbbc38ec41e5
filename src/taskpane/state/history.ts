import type { CellValue, SheetSnapshot } from "../../table/snapshot";
import { changedRows } from "./changed-rows";
import type { Deed, Notice } from "./pane-state";

/** The recovery log keeps as many (src/excel/write-lane/recovery-log.ts). */
const MOST_DEEDS = 200;

/**
 * The history after a message: one that offers to take something back tells of a new deed, or of one that was made again;
 * one that offers to make something again tells that it was taken back. A refusal changes nothing, unless it left half a
 * deed behind.
 * @param at the time, in milliseconds since 1970
 * @param sheet the name of the sheet on screen
 */
export function withNotice(
  history: readonly Deed[],
  notice: Notice | null,
  at: number,
  sheet: string | null = null,
): readonly Deed[] {
  if (!notice) return history;
  if (notice.blocked) {
    const { recoveryId, ...blocked } = notice.blocked;
    return history.map((deed) =>
      deed.recoveryId === recoveryId ? { ...deed, blocked: { ...blocked, why: notice } } : deed,
    );
  }
  const { recoveryId, redoId, intent } = notice;
  const id = recoveryId ?? redoId;
  if (id === undefined || id === "") return history;
  const isKnown = history.some((deed) => deed.recoveryId === id);
  if (isKnown) {
    // What was done but for some places is told with their number; a refusal is a sentence.
    if (intent !== "success" && "key" in notice) return history;
    const isUndone = recoveryId === undefined;
    return history.map((deed) => (deed.recoveryId === id ? stepped(deed, isUndone) : deed));
  }
  if (recoveryId === undefined) return history;
  const on = notice.onSheet ?? (notice.ofWorkbook ? null : sheet);
  const deed = { recoveryId, notice, sheet: on, at, isUndone: false };
  return [deed, ...history].slice(0, MOST_DEEDS);
}

const stepped = ({ recoveryId, notice, sheet, at }: Deed, isUndone: boolean): Deed => ({
  recoveryId,
  notice,
  sheet,
  at,
  isUndone,
});

/**
 * Why a deed cannot be taken back or made again now; null: it can be tried. What was in the way counts until it is seen to
 * have changed.
 * @param now the sheet in front, as last read
 */
export function blockedBy({ blocked }: Deed, now: SheetSnapshot | null): Notice | null {
  if (!blocked?.sheet) return null;
  const { cell, sheet, why } = blocked;
  if (now?.sheetId !== sheet.sheetId) return why;
  const isSame = cell
    ? valueAt(sheet, cell.row, cell.column) === valueAt(now, cell.row, cell.column)
    : changedRows(sheet, now)?.size === 0;
  return isSame ? why : null;
}

const valueAt = ({ top, left, values }: SheetSnapshot, row: number, column: number): CellValue =>
  values[row - top]?.[column - left] ?? "";

/** A question keeps the message with a way back that it takes the place of. */
export function overFormer(notice: Notice | null, shown: Notice | null): Notice | null {
  if (!notice?.offer?.isQuestion || !shown) return notice;
  const hasWay = shown.recoveryId !== undefined || shown.redoId !== undefined;
  const former = hasWay ? shown : shown.former;
  return former ? { ...notice, former } : notice;
}
