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

/** A cell to go to; a finding is one. */
export type Jump = Pick<Finding, "row" | "column"> & Partial<Pick<Finding, "rule">>;

/** Where the last jump went, so that F8 goes on from there. */
const lastJump = new WeakMap<PaneSession, Jump>();

export const goToCell: PaneCommand<Jump> = {
  id: "goToCell",
  label: "check.goTo",
  enabled: (state) => state.sheet !== null,
  perform: async (session, jump) => {
    const { sheet } = session.store.get();
    if (!sheet) return;
    lastJump.set(session, jump);
    const result = await session.gateway.selectCell(sheet.id, jump.row, jump.column);
    if (result.ok) session.store.set({ selectedRow: jump.row });
    else session.notify(obstacleNotice(result.obstacle));
  },
};

/** Goes to the finding after (1) or before (-1) the last one visited, or the selected row; wraps around. */
export const stepFinding: PaneCommand<1 | -1> = {
  id: "stepFinding",
  label: "check.keys",
  enabled: (state) => shownFindings(state).length > 0,
  perform: async (session, direction) => {
    const state = session.store.get();
    const findings = shownFindings(state);
    const last = lastJump.get(session);
    // Someone who clicked elsewhere in the sheet goes on from there.
    const known =
      last?.row === state.selectedRow
        ? findings.findIndex(
            (one) =>
              one.row === last?.row && one.column === last.column && one.rule === (last.rule ?? one.rule),
          )
        : -1;
    const next = known >= 0 ? known + direction : fromRow(findings, state.selectedRow ?? -1, direction);
    const finding = findings[(next + findings.length) % findings.length];
    if (finding) await goToCell.perform(session, finding);
  },
};

/** The first finding at or below a row; going back, the last one above it. */
function fromRow(findings: readonly Finding[], row: number, direction: 1 | -1): number {
  const at = findings.findIndex((one) => one.row >= row);
  if (direction === -1) return (at < 0 ? findings.length : at) - 1;
  return Math.max(at, 0);
}
