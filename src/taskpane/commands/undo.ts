import { obstacleNotice } from "../state/pane-state";
import type { PaneCommand } from "./command";

/** Takes back a write of the pane, by the handle that its message carries. */
export const undo: PaneCommand<string> = {
  id: "undo",
  label: "undo",
  icon: "undo",
  enabled: (state) => !state.busy,
  perform: (session, recoveryId) =>
    session.exclusively(async () => {
      const result = await session.stayingHere(() => session.gateway.undo(recoveryId));
      // The way back stays: what is in its way now may be gone in a moment.
      if (!result.ok) return session.notify({ ...obstacleNotice(result.obstacle), recoveryId });
      session.notify({ intent: "success", key: "undone", redoId: recoveryId });
      await session.refresh();
    }),
};

/** Makes a write again that was taken back. */
export const redo: PaneCommand<string> = {
  id: "redo",
  label: "redo",
  icon: "redo",
  enabled: (state) => !state.busy,
  perform: (session, recoveryId) =>
    session.exclusively(async () => {
      const result = await session.stayingHere(() => session.gateway.redo(recoveryId));
      if (!result.ok) return session.notify({ ...obstacleNotice(result.obstacle), redoId: recoveryId });
      session.notify({ intent: "success", key: "redone", recoveryId });
      await session.refresh();
    }),
};
