import type { Obstacle, TouchedRows, Watch } from "../../excel/gateway";
import { obstacleNotice, type Notice, type Offer } from "../state/pane-state";
import type { PaneSession } from "../state/pane-session";
import { returned, type Returned } from "../state/ways-back";
import type { PaneCommand } from "./command";
import { readAgainAfter } from "./read-again";
import { rowNumbers } from "./row-numbers";
import { filtersBack } from "./show-all";

/** What is no change of cells has its own way; a change of cells, or a sheet, is taken back by the gateway. */
async function go(session: PaneSession, id: string, way: "back" | "again", watch: Watch): Promise<Returned> {
  const own = session.ways.get(id);
  if (own) return own[way](watch);
  const work = () => session.gateway[way === "back" ? "undo" : "redo"](id, watch);
  const isTable = id.startsWith("table-");
  // The pane goes along to a table, and stays with its own when a sheet about that comes or goes.
  const done = isTable ? await work() : await session.stayingHere(work);
  const isSheet = isTable || id.startsWith("sheet-");
  if (!done.ok) return isSheet ? ofSheet(done.obstacle) : returned(done);
  const { conflicts, kept = [], leftRows = [], sheetId, goneSheetId, touched } = done.value;
  const isLeft = goneSheetId !== undefined && goneSheetId === session.store.get().sheet?.id;
  if (isLeft || (isTable && sheetId !== undefined)) await session.showFront();
  return { ok: true, left: conflicts.length, kept, leftRows, touched };
}

/** Why a sheet cannot be taken away or made again; the obstacles' own sentences are about cells. */
function ofSheet(reason: Obstacle): Returned {
  const isLast = reason.params["reason"] === "last-sheet";
  if (!isLast && reason.code !== "changed-meanwhile") return { ok: false, reason };
  const key = isLast ? "history.lastSheet" : "history.sheetChanged";
  return { ok: false, reason: { intent: "warning", key } };
}

/** So many cells that were left are named; more make no sentence. */
const MOST_NAMED = 3;

/** What is said of something that was taken back, or made again, for the most part perhaps. */
function outcome(
  { left = 0, kept = [], leftRows = [], isFilterBehind = false }: Extract<Returned, { ok: true }>,
  all: "undone" | "redone",
): Notice {
  if (left === 0 && isFilterBehind) return { intent: "warning", key: `${all}Unfiltered` };
  if (left === 0) return { intent: "success", key: all };
  if (all === "undone" && leftRows.length === left) {
    const params = { rows: rowNumbers(leftRows) };
    return { intent: "warning", plural: "undoneExceptRows", count: left, params };
  }
  if (kept.length === 0) return { intent: "warning", plural: `${all}Except`, count: left };
  const named = kept.slice(0, MOST_NAMED);
  const cells = [...named, ...(left > named.length ? ["…"] : [])].join(", ");
  return { intent: "warning", plural: `${all}ExceptAt`, count: left, params: { cells } };
}

const refusal = ({ reason }: Extract<Returned, { ok: false }>): Notice =>
  "code" in reason ? obstacleNotice(reason) : reason;

/**
 * The way to try it another time, where what is in the way may be gone in a moment. What something else took the place of
 * has it in the history only, for when that is taken back.
 */
function toTry(
  { reason }: Extract<Returned, { ok: false }>,
  recoveryId: string,
  way: "recoveryId" | "redoId",
): Partial<Notice> {
  if (!("code" in reason)) return reason.isRefusal ? { [way]: recoveryId } : {};
  const isHalfDone = reason.params["recoveryId"] !== undefined;
  return { [way]: recoveryId, ...(isHalfDone ? {} : { isRefusal: true }) };
}

/** Tells why something was not done; what cannot be done however often it is tried is not offered again. */
async function refuse(
  session: PaneSession,
  refused: Extract<Returned, { ok: false }>,
  recoveryId: string,
  way: "recoveryId" | "redoId",
): Promise<void> {
  const { reason } = refused;
  const { what, address, sheetId, row, column, count } = "code" in reason ? reason.params : {};
  if (what === undefined) {
    const isFilter = "code" in reason && reason.code === "filter-on" && typeof sheetId === "string";
    const offer = isFilter ? { offer: withoutFilters(session, sheetId, recoveryId, way) } : {};
    session.notify({ ...refusal(refused), ...toTry(refused, recoveryId, way), ...offer });
    if ("code" in reason) await readAgainAfter(session, reason);
    return;
  }
  // What is in the way is known as the pane reads it, to see when that changes.
  await session.refresh();
  const sheet = session.basis?.sheetId === sheetId ? session.basis : null;
  const cell = typeof row === "number" && typeof column === "number" ? { row, column } : null;
  const params = { cell: String(address) };
  session.notify({
    intent: "warning",
    ...(what === "lost"
      ? { key: "undo.lost" }
      : { plural: what === "cell" ? "undo.cell" : "undo.row", count: Number(count), params }),
    blocked: { recoveryId, cell, sheet },
  });
}

/** Takes the filters off the sheet, whoever set them, tries again, and puts them back. */
function withoutFilters(
  session: PaneSession,
  sheetId: string,
  recoveryId: string,
  way: "recoveryId" | "redoId",
): Offer {
  return {
    label: "undo.showAll",
    take: () =>
      session.lookingAway(async () => {
        const lifted = await session.gateway.liftFilters(sheetId);
        if (!lifted.ok)
          return session.notify({ ...obstacleNotice(lifted.obstacle), [way]: recoveryId, isRefusal: true });
        await (way === "recoveryId" ? undo : redo).perform(session, recoveryId);
        const back = await session.gateway.putFiltersBack(sheetId, lifted.value);
        if (!back.ok) session.notify({ intent: "warning", key: "undo.filterGone", ...wayOn(session) });
      }),
  };
}

/** What has a way of its own (marks, filters, settings) is no change of cells. */
function touchedBy(session: PaneSession, { touched }: Extract<Returned, { ok: true }>): TouchedRows | null {
  const { sheet } = session.store.get();
  return touched === undefined ? sheet && { sheetId: sheet.id, rows: [] } : touched;
}

/** The ways on that the message of now offers, for the one that takes its place. */
function wayOn(session: PaneSession): Pick<Notice, "recoveryId" | "redoId"> {
  const { recoveryId, redoId } = session.store.get().notice ?? {};
  return { ...(recoveryId === undefined ? {} : { recoveryId }), ...(redoId === undefined ? {} : { redoId }) };
}

/** Takes back what the pane did, by the handle that its message carries. */
export const undo: PaneCommand<string> = {
  id: "undo",
  label: "undo",
  icon: "undo",
  enabled: (state) => !state.busy,
  perform: (session, recoveryId) =>
    session.stoppably(["undo", recoveryId], async (watch) => {
      const result = await go(session, recoveryId, "back", watch);
      if (!result.ok) return refuse(session, result, recoveryId, "recoveryId");
      // A row that was edited since stays, with what is known of it.
      if (!result.left) await session.ways.beside(recoveryId)?.back();
      session.notify({ ...outcome(result, "undone"), redoId: recoveryId });
      await session.refresh(touchedBy(session, result));
      await filtersBack(session, recoveryId);
    }),
};

/** Does again what was taken back. */
export const redo: PaneCommand<string> = {
  id: "redo",
  label: "redo",
  icon: "redo",
  enabled: (state) => !state.busy,
  perform: (session, recoveryId) =>
    session.stoppably(["redo", recoveryId], async (watch) => {
      const result = await go(session, recoveryId, "again", watch);
      if (!result.ok) return refuse(session, result, recoveryId, "redoId");
      await session.ways.beside(recoveryId)?.again();
      session.notify({ ...outcome(result, "redone"), recoveryId });
      await session.refresh(touchedBy(session, result));
    }),
};
