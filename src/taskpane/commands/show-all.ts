import { NO_CHOICE } from "../../facets/choice";
import { obstacleNotice, type Notice } from "../state/pane-state";
import type { PaneSession } from "../state/pane-session";
import { filterOf } from "./filter-way";

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
  if (shown.ok) session.ways.forget(filterOf(sheetId));
  return shown.ok;
}
