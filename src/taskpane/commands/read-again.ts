import type { Obstacle } from "../../excel/gateway";
import type { PaneSession } from "../state/pane-session";

/** Excel may have made a part of the changes, or others changed the cells; elsewhere nothing was written yet. */
const UNSURE: ReadonlySet<Obstacle["code"]> = new Set(["connection", "unknown", "changed-meanwhile"]);

/**
 * Reads and checks the sheet again after a write that failed. The pane's own changes are not told of, so that without this
 * the list would go on showing the sheet as it was. Where Excel cannot be read either, the list says that it is out of
 * date, and Excel is asked again by itself.
 */
export async function readAgainAfter(session: PaneSession, { code, params }: Obstacle): Promise<void> {
  if (UNSURE.has(code) || params["recoveryId"] !== undefined) await session.refresh();
}
