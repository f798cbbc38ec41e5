import type { HighlightChoice, Outcome, SheetRef, Watch } from "../../excel/gateway";
import { marksKey } from "../state/marks-key";
import type { PaneSession } from "../state/pane-session";
import { obstacleNotice } from "../state/pane-state";
import { otherSheet, returned, type Returned } from "../state/ways-back";
import { hasTable, type PaneCommand } from "./command";

async function mark(session: PaneSession, choice: HighlightChoice, watch: Watch): Promise<void> {
  if (!(await session.complete())) return;
  const { located, sheet, marked } = session.store.get();
  if (located.kind !== "table" || !sheet) return;
  const result = await put(session, choice, watch);
  if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
  const handle = noteMarks(session, sheet, marked?.choice ?? null, choice);
  // Of marks that another session made, it is not known which findings they were to show.
  const way = marked?.choice === null ? {} : { recoveryId: handle };
  const cells = result.value;
  session.notify(
    cells === 0
      ? { intent: "info", key: choice === "missing-partners" ? "mark.nothingMissing" : "mark.nothing" }
      : { intent: "success", plural: "mark.done", count: cells, ...way },
  );
}

/** Marks findings of the table on screen in the place of earlier marks, or takes all marks off; gives the cells marked. */
async function put(
  session: PaneSession,
  choice: HighlightChoice | null,
  watch?: Watch,
): Promise<Outcome<number>> {
  const { located, sheet } = session.store.get();
  if (!sheet) return { ok: true, value: 0 };
  if (choice === null || located.kind !== "table") {
    const cleared = await session.gateway.clearHighlight(sheet.id);
    if (!cleared.ok) return cleared;
    session.store.set({ marked: null });
    return { ok: true, value: cleared.value.formats };
  }
  const columns = located.table.partners.map((partner) => partner.column);
  const result = await session.gateway.highlight(sheet.id, located.findings, choice, columns, watch);
  if (!result.ok) return result;
  const { cells } = result.value;
  session.store.set({ marked: cells === 0 ? null : { choice, of: marksKey(located.findings) } });
  return { ok: true, value: cells };
}

/** Notes what is marked now; gives the handle that brings back what was marked before, as the findings are then. */
function noteMarks(
  session: PaneSession,
  sheet: SheetRef,
  before: HighlightChoice | null,
  now: HighlightChoice | null,
): string {
  const goTo = (choice: HighlightChoice | null) => async (): Promise<Returned> => {
    if (session.store.get().sheet?.id !== sheet.id) return otherSheet(sheet);
    return returned(await put(session, choice));
  };
  const way = { back: goTo(before), again: goTo(now) };
  return session.ways.addLast(`marks ${sheet.id}`, way, "history.marksChanged");
}

export const markMissingPartners: PaneCommand = {
  id: "markMissingPartners",
  label: "mark.partners",
  icon: "mark",
  enabled: hasTable,
  perform: (session) => session.stoppably((watch) => mark(session, "missing-partners", watch)),
};

export const markAll: PaneCommand = {
  id: "markAll",
  label: "mark.all",
  icon: "markAll",
  enabled: hasTable,
  perform: (session) => session.stoppably((watch) => mark(session, "all", watch)),
};

export const markErrors: PaneCommand = {
  id: "markErrors",
  label: "mark.errors",
  icon: "markAll",
  enabled: hasTable,
  perform: (session) => session.stoppably((watch) => mark(session, "errors", watch)),
};

export const clearMarks: PaneCommand = {
  id: "clearMarks",
  label: "mark.clear",
  icon: "clearMarks",
  enabled: (state) => state.sheet !== null && !state.busy,
  perform: (session) =>
    session.exclusively(async () => {
      const { sheet, marked } = session.store.get();
      if (!sheet) return;
      const result = await put(session, null);
      if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
      const recoveryId = noteMarks(session, sheet, marked?.choice ?? null, null);
      if (result.value === 0) return session.notify({ intent: "success", key: "mark.none" });
      session.notify(
        marked?.choice
          ? { intent: "success", key: "mark.cleared", recoveryId }
          : { intent: "success", key: "mark.clearedOld" },
      );
    }),
};
