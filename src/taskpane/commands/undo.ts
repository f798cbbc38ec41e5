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
      const result = await session.gateway.undo(recoveryId);
      if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
      session.notify({ intent: "success", key: "undone" });
      await session.refresh();
    }),
};
