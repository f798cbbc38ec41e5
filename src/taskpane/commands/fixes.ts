import type { ChangeSet } from "../fixes/change-sets";
import { obstacleNotice } from "../state/pane-state";
import { hasTable, type PaneCommand } from "./command";
import { readAgainAfter } from "./read-again";

/** Makes the changes that the user saw and chose. A cell that somebody changed since is left alone, and told. */
export const applyChanges: PaneCommand<ChangeSet> = {
  id: "applyChanges",
  label: "fix.this",
  icon: "fix",
  enabled: hasTable,
  perform: (session, { label, changes, onDone }) =>
    session.stoppably(async (watch) => {
      const { sheet } = session.store.get();
      const { basis } = session;
      if (!sheet || changes.length === 0) return;
      const result = await session.gateway.write(sheet.id, label, changes, {
        ...(basis ? { snapshot: basis } : {}),
        watch,
      });
      if (!result.ok) {
        session.notify(obstacleNotice(result.obstacle));
        return readAgainAfter(session, result.obstacle);
      }
      const { applied, conflicts, recoveryId } = result.value;
      session.notify(
        conflicts.length === 0
          ? { intent: "success", plural: "fix.done", count: applied, recoveryId }
          : {
              intent: "warning",
              plural: "fix.doneExcept",
              count: conflicts.length,
              params: { applied },
              recoveryId,
            },
      );
      onDone?.();
      await session.refresh();
    }),
};
