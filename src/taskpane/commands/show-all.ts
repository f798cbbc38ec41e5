import type { Lifted } from "../../excel/gateway-filter";
import { NO_CHOICE } from "../../facets/choice";
import { obstacleNotice, type Notice } from "../state/pane-state";
import type { PaneSession } from "../state/pane-session";
import { filterOf } from "../state/ways-back";

interface ShownFor {
  readonly sheetId: string;
  readonly lifted: Lifted;
}

/** The filters that were taken off because of what was done, by the handle that takes that back. */
const shownFor = new WeakMap<PaneSession, Map<string, ShownFor>>();

/**
 * Shows all rows of a sheet, whoever filtered it; false when that cannot be.
 *
 * @param ways what the message that says why offers besides
 */
export async function showAll(
  session: PaneSession,
  sheetId: string,
  ways: Pick<Notice, "recoveryId" | "redoId"> = {},
): Promise<boolean> {
  const ours = await session.gateway.clearFilter(sheetId);
  const shown = ours.ok ? await session.gateway.liftFilters(sheetId) : ours;
  if (!shown.ok) session.notify({ ...obstacleNotice(shown.obstacle), ...ways });
  else if (session.store.get().sheet?.id === sheetId)
    session.store.set({ filtered: null, choice: NO_CHOICE });
  if (!shown.ok) return false;
  session.ways.forget(filterOf(sheetId));
  const { recoveryId } = ways;
  if (recoveryId !== undefined) {
    const known = shownFor.get(session) ?? new Map<string, ShownFor>();
    shownFor.set(session, known.set(recoveryId, { sheetId, lifted: shown.value }));
  }
  return true;
}

/**
 * What was done is taken back: filters of the user's that `showAll` took off for it come back too, but where a filter was set
 * since. The sheet has to be read again before.
 */
export async function filtersBack(session: PaneSession, recoveryId: string): Promise<void> {
  const was = shownFor.get(session)?.get(recoveryId);
  if (!was) return;
  shownFor.get(session)?.delete(recoveryId);
  const { sheetId, lifted } = was;
  await session.lookingAway(async () => {
    const now = await session.gateway.readFilter(sheetId);
    if (now.ok && now.value.filtered) return;
    const back = now.ok ? await session.gateway.putFiltersBack(sheetId, lifted) : now;
    if (!back.ok) session.notify({ intent: "warning", key: "undo.filterGone", redoId: recoveryId });
  });
}
