import { quoted } from "../../i18n/quoted";
import type { Obstacle, Outcome, SheetRef, Watch } from "../../excel/gateway";
import type { HighlightChoice, MarkPicture } from "../../excel/gateway-marks";
import type { Finding } from "../../rules/finding";
import { marksKey } from "../state/marks-key";
import type { PaneSession } from "../state/pane-session";
import { obstacleNotice, type Message } from "../state/pane-state";
import { otherSheet, returned, type Returned } from "../state/ways-back";
import { hasTable, type PaneCommand } from "./command";
import { offerElsewhere, readStanding } from "./marks-elsewhere";

async function mark(session: PaneSession, choice: HighlightChoice, watch: Watch): Promise<void> {
  if (!(await session.complete())) return;
  const { located, sheet, marked } = session.store.get();
  if (located.kind !== "table" || !sheet) return;
  const isSame = marked?.choice === choice && marked.of === marksKey(located.findings);
  const before = await standing(session, sheet);
  if (!before.ok) return session.notify(obstacleNotice(before.obstacle));
  const result = await put(session, choice, watch);
  if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
  const { cells } = result.value;
  // No step of its own, which would take back nothing: the way back of the first time stays.
  if (isSame) return session.notify({ intent: "info", plural: "mark.already", count: cells });
  const way = noteMarks(session, sheet, before.value, choice);
  session.notify(
    cells === 0
      ? { intent: "info", key: choice === "missing-partners" ? "mark.nothingMissing" : "mark.nothing" }
      : {
          intent: "success",
          ...markedText(choice, located.findings, cells),
          inHistory: { plural: `history.marked.${choice}`, count: cells },
          ...way,
        },
  );
}

/** What was marked: the findings as the pane counts them, and in how many cells they are where that is another number. */
function markedText(choice: HighlightChoice, all: readonly Finding[], cells: number): Message {
  const plain = { plural: "mark.done", count: cells } as const;
  if (choice === "missing-partners") return plain;
  const { length: count } = choice === "all" ? all : all.filter(({ severity }) => severity === "error");
  if (count === cells) return plain;
  return { plural: `mark.doneOf.${choice}`, count, besides: [{ plural: "mark.cells", count: cells }] };
}

/** Marks that stand or are to stand: of findings, none (null), or as another session left them. */
type Marks = HighlightChoice | MarkPicture | null;

/** The marks on the sheet before they are replaced, as far as they can be told. */
async function standing(session: PaneSession, sheet: SheetRef): Promise<Outcome<Marks | "unknown">> {
  const { marked } = session.store.get();
  if (marked?.choice !== null) return { ok: true, value: marked?.choice ?? null };
  return readStanding(session.gateway, sheet.id);
}

interface Put {
  /** Cells that carry a mark now; of marks that were taken off, how many formats went. */
  readonly cells: number;
  /** Cells that were marked then and whose row is not found again. */
  readonly lost?: number;
}

/** Marks what is on screen in the place of earlier marks, or takes all marks off. */
async function put(session: PaneSession, choice: Marks, watch: Watch): Promise<Outcome<Put>> {
  const { located, sheet } = session.store.get();
  if (!sheet) return { ok: true, value: { cells: 0 } };
  if (choice !== null && typeof choice === "object") {
    const back = await session.gateway.putMarks(sheet.id, choice, watch);
    if (back.ok) session.store.set({ marked: { choice: null, of: null } });
    return back;
  }
  if (choice === null || located.kind !== "table") {
    const cleared = await session.gateway.clearHighlight(sheet.id, watch);
    if (!cleared.ok) return cleared;
    session.store.set({ marked: null });
    return { ok: true, value: { cells: cleared.value.formats } };
  }
  const columns = located.table.partners.map((partner) => partner.column);
  const result = await session.gateway.highlight(sheet.id, located.findings, choice, columns, watch);
  if (!result.ok) return result;
  const { cells } = result.value;
  session.store.set({ marked: cells === 0 ? null : { choice, of: marksKey(located.findings) } });
  return { ok: true, value: { cells } };
}

/**
 * Notes what is marked now; gives the handle that brings back what was marked before: findings as they are then, marks of
 * another session as they stood. None where it is not known what was marked.
 */
function noteMarks(
  session: PaneSession,
  sheet: SheetRef,
  before: Marks | "unknown",
  now: HighlightChoice | null,
): { readonly recoveryId?: string } {
  const place = `marks ${sheet.id}`;
  if (before === "unknown") {
    session.ways.forget(place);
    return {};
  }
  const goTo =
    (choice: Marks) =>
    async (watch: Watch): Promise<Returned> => {
      if (session.store.get().sheet?.id !== sheet.id) return otherSheet(sheet);
      const done = await put(session, choice, watch);
      if (!done.ok) return typeof choice === "object" ? asMarks(done.obstacle) : returned(done);
      return { ok: true, left: done.value.lost ?? 0 };
    };
  const way = { back: goTo(before), again: goTo(now) };
  return { recoveryId: session.ways.addLast(place, way, "history.marksChanged") };
}

/** Why marks of another session cannot be put back: the obstacle's own sentence is about cells that were to be changed. */
function asMarks(reason: Obstacle): Returned {
  const isLost = reason.code === "changed-meanwhile";
  return { ok: false, reason: isLost ? { intent: "warning", key: "mark.rowsGone" } : reason };
}

export const markMissingPartners: PaneCommand = {
  id: "markMissingPartners",
  label: "mark.partners",
  icon: "mark",
  enabled: hasTable,
  perform: (session) =>
    session.stoppably(["mark", "missing-partners"], (watch) => mark(session, "missing-partners", watch)),
};

export const markAll: PaneCommand = {
  id: "markAll",
  label: "mark.all",
  icon: "markAll",
  enabled: hasTable,
  perform: (session) => session.stoppably(["mark", "all"], (watch) => mark(session, "all", watch)),
};

export const markErrors: PaneCommand = {
  id: "markErrors",
  label: "mark.errors",
  icon: "markAll",
  enabled: hasTable,
  perform: (session) => session.stoppably(["mark", "errors"], (watch) => mark(session, "errors", watch)),
};

export const clearMarks: PaneCommand = {
  id: "clearMarks",
  label: "mark.clear",
  icon: "clearMarks",
  enabled: (state) => state.sheet !== null && !state.busy,
  perform: (session) =>
    session.stoppably(["clearMarks"], async (watch) => {
      const { sheet } = session.store.get();
      if (!sheet) return;
      const before = await standing(session, sheet);
      if (!before.ok) return session.notify(obstacleNotice(before.obstacle));
      const result = await put(session, null, watch);
      if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
      const others = await session.gateway.markedSheets(sheet.id);
      const rest = others.ok ? others.value : [];
      const more = rest.length > 0 && {
        params: { sheets: quoted(rest.map(({ name }) => name)) },
        offer: offerElsewhere(session, rest),
      };
      if (result.value.cells === 0)
        return session.notify({ intent: "success", key: more ? "mark.noneHere" : "mark.none", ...more });
      // Marks that came while the pane was open, from a copied sheet say, are not known either.
      const way = noteMarks(session, sheet, before.value ?? "unknown", null);
      const isAll = way.recoveryId === undefined ? "mark.clearedOld" : "mark.cleared";
      const key = more ? "mark.clearedHere" : others.ok ? isAll : "mark.clearedSheet";
      session.notify({ intent: "success", key, ...way, ...more });
    }),
};
