import type { Deed, Notice } from "./pane-state";

/** The recovery log keeps as many (src/excel/write-lane/recovery-log.ts). */
const MOST_DEEDS = 200;

/**
 * The history after a message: one that offers to take something back tells of a new deed, or of one that was made again;
 * one that offers to make something again tells that it was taken back. A refusal changes nothing, unless it left half a
 * deed behind.
 * @param at the time, in milliseconds since 1970
 */
export function withNotice(history: readonly Deed[], notice: Notice | null, at: number): readonly Deed[] {
  if (!notice) return history;
  const { recoveryId, redoId, intent } = notice;
  const id = recoveryId ?? redoId;
  if (id === undefined || id === "") return history;
  const isKnown = history.some((deed) => deed.recoveryId === id);
  if (isKnown) {
    // What was done but for some places is told with their number; a refusal is a sentence.
    if (intent !== "success" && "key" in notice) return history;
    const isUndone = recoveryId === undefined;
    return history.map((deed) => (deed.recoveryId === id ? { ...deed, isUndone } : deed));
  }
  if (recoveryId === undefined) return history;
  return [{ recoveryId, notice, at, isUndone: false }, ...history].slice(0, MOST_DEEDS);
}
