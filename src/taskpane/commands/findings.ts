import type { Finding } from "../../rules/finding";
import { shownFindings, visitedIndex } from "../state/findings";
import type { PaneSession } from "../state/pane-session";
import { readingNotice, type PaneState, type Visit } from "../state/pane-state";
import type { PaneCommand } from "./command";
import { tellOfHidden } from "./hidden-cell";

export const recheck: PaneCommand = {
  id: "recheck",
  label: "header.recheck",
  icon: "recheck",
  enabled: (state) => !state.busy,
  perform: async (session) => {
    session.notify(null);
    await session.refreshAll();
    const { trouble, located } = session.store.get();
    // Why Excel could not be read, the pane says as long as that lasts.
    if (!trouble && located.kind === "table") {
      session.notify({ intent: "success", plural: "check.done", count: located.findings.length });
    }
  },
};

export const goToCell: PaneCommand<Visit> = {
  id: "goToCell",
  label: "check.goTo",
  icon: "jump",
  enabled: (state) => state.sheet !== null,
  perform: async (session, visit) => {
    const { sheet } = session.store.get();
    if (!sheet) return;
    const result = await session.gateway.selectCell(sheet.id, visit.row, visit.column);
    if (!result.ok) return session.notify(readingNotice(result.obstacle));
    session.store.set({ selectedRow: visit.row, visited: visit });
    tellOfHidden(session, visit, result.value);
  },
};

const hasFindings = (state: PaneState): boolean => shownFindings(state).length > 0;

export const nextFinding: PaneCommand = {
  id: "nextFinding",
  label: "check.next",
  icon: "next",
  enabled: hasFindings,
  perform: (session) => step(session, 1),
};

export const previousFinding: PaneCommand = {
  id: "previousFinding",
  label: "check.previous",
  icon: "previous",
  enabled: hasFindings,
  perform: (session) => step(session, -1),
};

/** The finding that is being gone to: Excel may take longer to answer than the next key press. */
const onTheWay = new WeakMap<PaneSession, Finding>();

/** Goes to the finding after or before the last one visited, or the selected row; wraps around. */
async function step(session: PaneSession, direction: 1 | -1): Promise<void> {
  const state = session.store.get();
  const findings = shownFindings(state);
  const visited = onTheWay.get(session);
  const known = visitedIndex(findings, visited ? { visited, selectedRow: visited.row } : state);
  const next = known >= 0 ? known + direction : fromRow(findings, state.selectedRow ?? -1, direction);
  const finding = findings[(next + findings.length) % findings.length];
  if (!finding) return;
  onTheWay.set(session, finding);
  await goToCell.perform(session, finding);
  if (onTheWay.get(session) === finding) onTheWay.delete(session);
}

/** The first finding at or below a row; going back, the last one above it. */
function fromRow(findings: readonly Finding[], row: number, direction: 1 | -1): number {
  const at = findings.findIndex((one) => one.row >= row);
  if (direction === -1) return (at < 0 ? findings.length : at) - 1;
  return Math.max(at, 0);
}
