import type { ChangeSet } from "../fixes/change-sets";
import type { Obstacle } from "../../excel/gateway";
import type { Change } from "../../table/change";
import { obstacleNotice, type Notice } from "../state/pane-state";
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
        session.notify(refusal(result.obstacle));
        return readAgainAfter(session, result.obstacle);
      }
      const { applied, conflicts, recoveryId } = result.value;
      session.notify(
        conflicts.length === 0
          ? {
              intent: "success",
              plural: isRows(changes) ? "fix.rowsGone" : "fix.done",
              count: applied,
              recoveryId,
            }
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

const isRows = (changes: readonly Change[]): boolean => changes.every(({ kind }) => kind === "remove-row");

/** A row that was empty in the table and holds something all the same, beside the table perhaps, says so. */
function refusal(obstacle: Obstacle): Notice {
  const notice = obstacleNotice(obstacle);
  const { what, address, holds } = obstacle.params;
  return what === "remove-row"
    ? {
        ...notice,
        key: holds === "remark" ? "fix.rowHasRemark" : "fix.rowInUse",
        params: { cell: String(address) },
      }
    : notice;
}
