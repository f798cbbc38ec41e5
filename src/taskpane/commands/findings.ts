import type { Finding } from "../../rules/finding";
import type { PaneSession } from "../state/pane-session";
import { obstacleNotice, type PaneState } from "../state/pane-state";
import type { PaneCommand } from "./command";

/** The findings that the list shows: of the chosen severities, in reading order. */
export function shownFindings(state: PaneState): readonly Finding[] {
  if (state.located.kind !== "table") return [];
  return state.located.findings.filter((finding) => state.severities.has(finding.severity));
}

export const recheck: PaneCommand = {
  id: "recheck",
  label: "header.recheck",
  enabled: (state) => state.sheet !== null && !state.busy,
  perform: async (session) => {
    session.notify(null);
    await session.refresh();
  },
};

export const goToCell: PaneCommand<{ readonly row: number; readonly column: number }> = {
  id: "goToCell",
  label: "check.goTo",
  enabled: (state) => state.sheet !== null,
  perform: async (session, { row, column }) => {
    const { sheet } = session.store.get();
    if (!sheet) return;
    const result = await session.gateway.selectCell(sheet.id, row, column);
    if (result.ok) session.store.set({ selectedRow: row });
    else session.notify(obstacleNotice(result.obstacle));
  },
};

/** Where the last jump went, so that F8 goes on from there. */
const lastJump = new WeakMap<PaneSession, Finding>();

/** Goes to the finding after (1) or before (-1) the last one visited, or the selected row; wraps around. */
export const stepFinding: PaneCommand<1 | -1> = {
  id: "stepFinding",
  label: "check.keys",
  enabled: (state) => shownFindings(state).length > 0,
  perform: async (session, direction) => {
    const state = session.store.get();
    const findings = shownFindings(state);
    const last = lastJump.get(session);
    const known = last
      ? findings.findIndex(
          (one) => one.rule === last.rule && one.row === last.row && one.column === last.column,
        )
      : -1;
    const fromRow = findings.findIndex((one) => one.row >= (state.selectedRow ?? -1));
    const start = known >= 0 ? known + direction : direction === 1 ? Math.max(fromRow, 0) : fromRow - 1;
    const next = findings[(start + findings.length) % findings.length];
    if (!next) return;
    lastJump.set(session, next);
    await goToCell.perform(session, next);
  },
};
