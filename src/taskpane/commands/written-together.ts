import type { SheetRef, Watch } from "../../excel/gateway";
import type { PaneSession } from "../state/pane-session";
import { returned, type Returned, type WayBack } from "../state/ways-back";

/** A write on one sheet, and what takes it back. */
export interface Written {
  readonly sheet: SheetRef;
  readonly recoveryId: string;
}

/** Takes writes back, the last first; gives those of which something is still there. */
export async function takeBackTogether(
  session: PaneSession,
  writes: readonly Written[],
): Promise<readonly Written[]> {
  const left: Written[] = [];
  for (const one of writes.toReversed()) {
    const back = await session.gateway.undo(one.recoveryId);
    if (!back.ok || back.value.conflicts.length > 0) left.unshift(one);
  }
  return left;
}

/**
 * The way back of writes on several sheets. All of them go back or none: where one is refused those that went are made again;
 * where that is refused too, the next try takes the rest.
 */
export function wayBackTogether(session: PaneSession, writes: readonly Written[]): WayBack {
  const gone = new Set<Written>();
  const step = async (one: Written, way: "undo" | "redo", watch?: Watch) => {
    const done = await session.stayingHere(() => session.gateway[way](one.recoveryId, watch));
    if (done.ok && way === "undo") gone.add(one);
    if (done.ok && way === "redo") gone.delete(one);
    return done;
  };
  const all = async (way: "undo" | "redo", watch: Watch): Promise<Returned> => {
    const order = way === "undo" ? writes.toReversed() : writes;
    const went: Written[] = [];
    let left = 0;
    for (const one of order.filter((each) => gone.has(each) === (way === "redo"))) {
      const done = await step(one, way, watch);
      if (!done.ok) {
        for (const each of went.toReversed()) await step(each, way === "undo" ? "redo" : "undo");
        return returned(done);
      }
      went.push(one);
      left += done.value.conflicts.length;
    }
    for (const { sheet } of went) session.others.doubt(sheet.id);
    return { ok: true, left };
  };
  return { back: (watch) => all("undo", watch), again: (watch) => all("redo", watch) };
}
