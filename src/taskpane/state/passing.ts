import type { Notice } from "./pane-state";

/** What is left of a message when another sheet comes in front: one that only told of the sheet before is done with. */
export function beyondSheet(notice: Notice | null): Notice | null {
  if (!notice || notice.intent === "error") return notice;
  const { recoveryId, redoId, offer, blocked, former } = notice;
  return [recoveryId, redoId, offer, blocked, former].some((one) => one !== undefined) ? notice : null;
}
