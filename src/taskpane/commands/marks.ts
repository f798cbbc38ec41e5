import type { HighlightChoice } from "../../excel/gateway";
import { marksKey } from "../state/marks-key";
import type { PaneSession } from "../state/pane-session";
import { obstacleNotice } from "../state/pane-state";
import { hasTable, type PaneCommand } from "./command";

async function mark(session: PaneSession, choice: HighlightChoice): Promise<void> {
  await session.complete();
  const { located, sheet } = session.store.get();
  if (located.kind !== "table" || !sheet) return;
  const columns = located.table.partners.map((partner) => partner.column);
  const result = await session.gateway.highlight(sheet.id, located.findings, choice, columns);
  if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
  const { cells } = result.value;
  session.store.set({ marked: cells === 0 ? null : { choice, of: marksKey(located.findings) } });
  session.notify(
    cells === 0
      ? { intent: "info", key: choice === "missing-partners" ? "mark.nothingMissing" : "mark.nothing" }
      : { intent: "success", plural: "mark.done", count: cells },
  );
}

export const markMissingPartners: PaneCommand = {
  id: "markMissingPartners",
  label: "mark.partners",
  icon: "mark",
  enabled: hasTable,
  perform: (session) => session.exclusively(() => mark(session, "missing-partners")),
};

export const markAll: PaneCommand = {
  id: "markAll",
  label: "mark.all",
  icon: "markAll",
  enabled: hasTable,
  perform: (session) => session.exclusively(() => mark(session, "all")),
};

export const markErrors: PaneCommand = {
  id: "markErrors",
  label: "mark.errors",
  icon: "markAll",
  enabled: hasTable,
  perform: (session) => session.exclusively(() => mark(session, "errors")),
};

export const clearMarks: PaneCommand = {
  id: "clearMarks",
  label: "mark.clear",
  icon: "clearMarks",
  enabled: (state) => state.sheet !== null && !state.busy,
  perform: (session) =>
    session.exclusively(async () => {
      const { sheet } = session.store.get();
      if (!sheet) return;
      const result = await session.gateway.clearHighlight(sheet.id);
      if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
      session.store.set({ marked: null });
      session.notify({ intent: "success", key: result.value.formats > 0 ? "mark.cleared" : "mark.none" });
    }),
};
