import type { HighlightChoice } from "../../excel/gateway";
import type { PaneSession } from "../state/pane-session";
import { obstacleNotice } from "../state/pane-state";
import { hasTable, type PaneCommand } from "./command";

async function mark(session: PaneSession, choice: HighlightChoice): Promise<void> {
  const { located, sheet } = session.store.get();
  if (located.kind !== "table" || !sheet) return;
  const columns = located.table.partners.map((partner) => partner.column);
  const result = await session.during(() =>
    session.gateway.highlight(sheet.id, located.findings, choice, columns),
  );
  if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
  const { cells } = result.value;
  session.notify(
    cells === 0
      ? { intent: "info", key: "mark.nothing" }
      : { intent: "success", key: "mark.done.other", plural: { key: "mark.done", count: cells } },
  );
}

export const markMissingPartners: PaneCommand = {
  id: "markMissingPartners",
  label: "mark.partners",
  enabled: hasTable,
  perform: (session) => mark(session, "missing-partners"),
};

export const markAll: PaneCommand = {
  id: "markAll",
  label: "mark.all",
  enabled: hasTable,
  perform: (session) => mark(session, "all"),
};

export const clearMarks: PaneCommand = {
  id: "clearMarks",
  label: "mark.clear",
  enabled: (state) => state.sheet !== null && !state.busy,
  perform: async (session) => {
    const { sheet } = session.store.get();
    if (!sheet) return;
    const result = await session.during(() => session.gateway.clearHighlight(sheet.id));
    if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
    session.notify({ intent: "success", key: result.value.formats > 0 ? "mark.cleared" : "mark.none" });
  },
};
