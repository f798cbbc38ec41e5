import type { CellSight, Outcome, SheetRef, ShownCell } from "../../excel/gateway";
import type { TextKey } from "../../i18n/texts";
import { columnLetters } from "../../table/address";
import type { PaneSession } from "../state/pane-session";
import { obstacleNotice, type Notice, type Offer, type Visit } from "../state/pane-state";
import { returned, type Returned } from "../state/ways-back";
import type { PaneCommand } from "./command";
import { filterOf } from "../state/ways-back";

/** Shows the row and column of a cell that was gone to. */
export const showCell: PaneCommand<Visit> = {
  id: "showCell",
  label: "check.showCell",
  icon: "jump",
  enabled: (state) => state.sheet !== null && !state.busy,
  perform: (session, { row, column }) =>
    session.exclusively(["showCell", row, column], async () => {
      const { sheet } = session.store.get();
      if (!sheet) return;
      const result = await session.gateway.showCell(sheet.id, row, column);
      if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
      const { was } = result.value;
      // Somebody showed it meanwhile.
      if (!was.rowHidden && !was.columnHidden) return session.notify(null);
      const recoveryId = wayBack(session, sheet, result.value);
      const params = { row: String(row + 1), column: columnLetters(column) };
      session.notify({ intent: "success", key: shownKey(was), params, recoveryId });
    }),
};

const shownKey = ({ rowHidden, columnHidden }: CellSight): TextKey =>
  rowHidden && columnHidden ? "check.cellShown" : rowHidden ? "check.rowShown" : "check.columnShown";

/** Keeps how the cell is hidden again, and shown again after that, wherever it is by then. */
function wayBack({ gateway, ways }: PaneSession, { id }: SheetRef, first: ShownCell): string {
  let shown = first;
  const noted = (outcome: Outcome<ShownCell>): Returned => {
    if (outcome.ok) shown = outcome.value;
    else if (outcome.obstacle.params["what"] === "filter")
      return { ok: false, reason: { intent: "warning", key: "history.filterChanged" } };
    return returned(outcome);
  };
  const way = {
    back: async () => noted(await gateway.hideCell(id, shown)),
    again: async () => noted(await gateway.showCell(id, shown.row, shown.column, shown.basis ?? undefined)),
  };
  return ways.addWhile(filterOf(id), way, "history.filterChanged");
}

const HIDDEN = new Set<TextKey>([
  "check.cellHidden",
  "check.rowFiltered",
  "check.rowHidden",
  "check.columnHidden",
]);

/** Says that the cell that was gone to cannot be seen, with the way to show it; takes back what was said of the last one. */
export function tellOfHidden(session: PaneSession, visit: Visit, sight: CellSight): void {
  const { notice, sheetState, filtered } = session.store.get();
  const next = hiddenNotice(session, visit, sight, sheetState?.filtered === true || filtered !== null);
  const isOld = notice !== null && "key" in notice && HIDDEN.has(notice.key);
  if (next || isOld) session.notify(next);
}

function hiddenNotice(
  session: PaneSession,
  visit: Visit,
  { rowHidden, columnHidden }: CellSight,
  isFiltered: boolean,
): Notice | null {
  if (!rowHidden && !columnHidden) return null;
  const params = { row: String(visit.row + 1), column: columnLetters(visit.column) };
  const [key, label]: [TextKey, TextKey] =
    rowHidden && columnHidden
      ? ["check.cellHidden", "check.showCell"]
      : rowHidden
        ? [isFiltered ? "check.rowFiltered" : "check.rowHidden", "check.showRow"]
        : ["check.columnHidden", "check.showColumn"];
  const offer: Offer = { label, params, take: () => showCell.perform(session, visit) };
  return { intent: "info", key, params, offer };
}
