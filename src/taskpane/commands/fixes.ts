import type { ChangeSet } from "../fixes/change-sets";
import type { Obstacle, WriteReport } from "../../excel/gateway";
import { cellAddress } from "../../table/address";
import type { Change } from "../../table/change";
import { obstacleNotice, type Notice } from "../state/pane-state";
import { whatChanged } from "../history/what-was-done";
import { termsAlong } from "../clean-up/terms-along";
import { hasTable, type PaneCommand } from "./command";
import { readAgainAfter } from "./read-again";

/** Makes the changes that the user saw and chose. A cell that somebody changed since is left alone, and told. */
export const applyChanges: PaneCommand<ChangeSet> = {
  id: "applyChanges",
  label: "fix.this",
  icon: "fix",
  enabled: hasTable,
  perform: (session, { label, did, changes, onDone, along }) =>
    session.stoppably(["applyChanges", changes], async (watch) => {
      const { sheet } = session.store.get();
      const { basis } = session;
      if (!sheet || changes.length === 0) return;
      const goAlong = (along ?? termsAlong(session, changes))?.(session);
      const result = await session.gateway.write(sheet.id, label, changes, {
        ...(basis ? { snapshot: basis } : {}),
        watch,
      });
      if (!result.ok) {
        session.notify(refusal(result.obstacle));
        return readAgainAfter(session, result.obstacle);
      }
      const inHistory = whatChanged(did ?? label, changes, result.value.conflicts);
      const report = { ...reportOf(result.value, changes), inHistory };
      if (!goAlong) session.notify(withItsCell(report, changes));
      onDone?.();
      await session.refresh(result.value.touched);
      if (goAlong) session.notify(await goAlong(report, watch));
    }),
};

const isRows = (changes: readonly Change[]): boolean => changes.every(({ kind }) => kind === "remove-row");

/** What was done, and why some cells were left: a formula stays whatever the user asks, the others somebody changed. */
function reportOf(
  { applied, conflicts: { length: left }, formulas, recoveryId }: WriteReport,
  changes: readonly Change[],
): Notice {
  if (left === 0) {
    const plural = isRows(changes) ? "fix.rowsGone" : "fix.done";
    return { intent: "success", plural, count: applied, recoveryId };
  }
  const plural =
    formulas === 0 ? "fix.doneExcept" : formulas === left ? "fix.doneFormulas" : "fix.doneExceptBoth";
  return { intent: "warning", plural, count: left, params: { applied }, recoveryId };
}

/** Where one cell was changed, which one: it may be out of sight. */
function withItsCell(notice: Notice, changes: readonly Change[]): Notice {
  const [change, ...others] = changes;
  if (change?.kind !== "cell" || others.length > 0 || notice.intent !== "success") return notice;
  const { recoveryId, inHistory } = notice;
  return {
    intent: "success",
    key: "fix.cellDone",
    params: { cell: cellAddress(change.row, change.column) },
    ...(recoveryId === undefined ? {} : { recoveryId }),
    ...(inHistory === undefined ? {} : { inHistory }),
  };
}

/** A row that was empty in the table and holds something all the same, beside the table perhaps, says so. */
function refusal(obstacle: Obstacle): Notice {
  const notice = obstacleNotice(obstacle);
  const { what, address, holds } = obstacle.params;
  if (holds === "formula") return { ...notice, key: "fix.hasFormula", params: { cell: String(address) } };
  return what === "remove-row"
    ? {
        ...notice,
        key: holds === "remark" ? "fix.rowHasRemark" : "fix.rowInUse",
        params: { cell: String(address) },
      }
    : notice;
}
