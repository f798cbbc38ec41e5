import { obstacleNotice, type Notice } from "../state/pane-state";
import type { PaneSession } from "../state/pane-session";
import { returned, type Returned } from "../state/ways-back";
import type { PaneCommand } from "./command";

/** What is no change of cells has its own way; a change of cells is taken back by the write lane. */
async function go(session: PaneSession, id: string, way: "back" | "again"): Promise<Returned> {
  const own = session.ways.get(id);
  if (own) return own[way]();
  const done = await session.stayingHere(() => session.gateway[way === "back" ? "undo" : "redo"](id));
  const isSheet = id.startsWith("sheet-");
  // The obstacle's own sentence is about cells.
  if (!done.ok && isSheet && done.obstacle.code === "changed-meanwhile")
    return { ok: false, reason: { intent: "warning", key: "history.sheetChanged" } };
  return done.ok ? { ok: true, left: done.value.conflicts.length } : returned(done);
}

/** What is said of something that was taken back, or made again, for the most part perhaps. */
const outcome = (left: number, all: "undone" | "redone"): Notice =>
  left === 0 ? { intent: "success", key: all } : { intent: "warning", plural: `${all}Except`, count: left };

const refusal = ({ reason }: Extract<Returned, { ok: false }>): Notice =>
  "code" in reason ? obstacleNotice(reason) : reason;

/** Takes back what the pane did, by the handle that its message carries. */
export const undo: PaneCommand<string> = {
  id: "undo",
  label: "undo",
  icon: "undo",
  enabled: (state) => !state.busy,
  perform: (session, recoveryId) =>
    session.exclusively(async () => {
      const result = await go(session, recoveryId, "back");
      // The way back stays: what is in its way now may be gone in a moment.
      if (!result.ok) return session.notify({ ...refusal(result), recoveryId });
      session.notify({ ...outcome(result.left ?? 0, "undone"), redoId: recoveryId });
      await session.refresh();
    }),
};

/** Does again what was taken back. */
export const redo: PaneCommand<string> = {
  id: "redo",
  label: "redo",
  icon: "redo",
  enabled: (state) => !state.busy,
  perform: (session, recoveryId) =>
    session.exclusively(async () => {
      const result = await go(session, recoveryId, "again");
      if (!result.ok) return session.notify({ ...refusal(result), redoId: recoveryId });
      session.notify({ ...outcome(result.left ?? 0, "redone"), recoveryId });
      await session.refresh();
    }),
};
