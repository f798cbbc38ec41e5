import type { Change } from "../../table/change";
import type { Area, SheetSnapshot } from "../../table/snapshot";
import type { Gateway, Obstacle, Outcome, Watch, WriteBasis, WriteReport } from "../gateway";
import { cellAddress } from "../office/address";
import { height, width } from "../office/areas";
import { onSheet } from "../office/on-sheet";
import { stoppable, type Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { fail, obstacle, succeed } from "../obstacles";
import { readSheet } from "../read/read-sheet";
import { selectCell } from "../read/sheets";
import { anchorRows, placeEdit, rowsAround } from "./anchor";
import { applyEdits } from "./apply";
import { toEdit, type Edit } from "./edit";
import type { Journal } from "./journal";
import type { Lane } from "./queue";
import { createRecoveryLog, type RecoveryEntry } from "./recovery-log";
import { takeBackFailed, type Leftover } from "./after-failure";
import { withKept } from "./cells-back";
import type { Applied, CellInTheWay, Task, WriteSignals } from "./task";

/** From this many rows on the sheet is read anew as a whole, instead of row by row. */
const MANY_ROWS = 200;
const MOST_ATTEMPTS = 3;

export interface LaneTools {
  readonly run: Runner;
  readonly book: SheetBook;
  readonly lane: Lane;
  readonly signals: WriteSignals;
}

/** The gateway's methods that change cells and rows. */
export function createWriteLane(tools: LaneTools): Pick<Gateway, "write" | "undo" | "redo"> {
  const { run, book, lane } = tools;
  const log = createRecoveryLog();

  const write = async (
    sheetId: string,
    label: string,
    changes: readonly Change[],
    basis: WriteBasis = {},
  ): Promise<Outcome<WriteReport>> => {
    const { tableArea } = basis;
    const edits = changes.map(toEdit);
    const done = await perform(watched(tools, edits, basis.watch), sheetId, edits, basis.snapshot, tableArea);
    if (!done.ok) {
      const { leftover } = done;
      const recoveryId = leftover && log.add({ sheetId, label, next: "undo", ...leftover, tableArea });
      return fail(withRecovery(done.obstacle, recoveryId ?? null));
    }
    const { applied } = done;
    const recoveryId =
      applied.inverse.length === 0
        ? ""
        : log.add({ sheetId, label, next: "undo", edits: applied.inverse, basis: applied.after, tableArea });
    const [row] = applied.insertedRows;
    if (row !== undefined && basis.selectColumn !== undefined) {
      // The row is there, whether it can be selected or not.
      await selectCell(run, book, sheetId, row, basis.selectColumn);
    }
    return report(applied, recoveryId, sheetId);
  };

  const takeBack = async (
    id: string,
    next: RecoveryEntry["next"],
    watch: Watch | undefined,
  ): Promise<Outcome<WriteReport>> => {
    const entry = log.get(id, next);
    if (!entry) {
      return fail(obstacle("changed-meanwhile", `nothing to ${next} for ${id}`, { count: 0 }));
    }
    const { sheetId, edits, basis, tableArea } = entry;
    const done = await perform(watched(tools, edits, watch), sheetId, edits, basis, tableArea);
    if (!done.ok) {
      const { leftover } = done;
      const recoveryId = leftover && log.add({ ...entry, next: "undo", ...leftover });
      return fail(withRecovery(done.obstacle, recoveryId ?? null));
    }
    const { applied } = done;
    if (applied.applied > 0) {
      const other = next === "undo" ? "redo" : "undo";
      log.replace({ ...entry, next: other, edits: applied.inverse, basis: applied.after });
    }
    return report(applied, id, entry.sheetId);
  };

  return {
    write: (...input) => lane.run(() => write(...input)),
    undo: (id, watch) => lane.run(() => takeBack(id, "undo", watch)),
    redo: (id, watch) => lane.run(() => takeBack(id, "redo", watch)),
  };
}

type Performed =
  | { readonly ok: true; readonly applied: Applied }
  | {
      readonly ok: false;
      readonly obstacle: Obstacle;
      /** What could not be taken back after a failure. */
      readonly leftover: Leftover | null;
    };

/** Applies edits, finding their rows again where these moved; takes everything back when it fails halfway. */
async function perform(
  { run, stopping = run, book, lane, signals }: LaneTools & { readonly stopping?: Runner },
  sheetId: string,
  edits: readonly Edit[],
  basis: SheetSnapshot | undefined,
  tableArea: Area | undefined,
  isTakingBack = false,
): Promise<Performed> {
  const from = basis ?? book.known(sheetId)?.snapshot;
  const lost: Change[] = [];
  let task: Task = { edits, basis: from ?? NOTHING, tableArea, checkRows: true };
  let readFirst = from === undefined || new Set(edits.flatMap(rowsAround)).size > MANY_ROWS;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    if (readFirst) {
      const read = await readSheet(stopping, book, sheetId);
      if (!read.ok) {
        return { ok: false, obstacle: read.obstacle, leftover: null };
      }
      const { snapshot } = read.value;
      const placed = from === undefined ? { edits: task.edits, lost: [] } : place(task, snapshot);
      lost.push(...placed.lost);
      task = { edits: placed.edits, basis: snapshot, tableArea, checkRows: false };
    }
    const current = task;
    const journal: Journal = { entries: [] };
    const outcome = await onSheet(stopping, book, sheetId, (session, sheet) =>
      applyEdits(session, sheet, current, journal, signals),
    );
    if (!outcome.ok) {
      if (outcome.obstacle.code === "too-large" && current.checkRows && journal.entries.length === 0) {
        // The rows to compare did not fit in one answer; reading the sheet goes by measured blocks.
        readFirst = true;
        continue;
      }
      const tools = { run, book, lane, signals };
      const elsewhere = isTakingBack ? null : (left: Leftover) => applyLeft(tools, sheetId, left);
      const failed = { run, book, sheetId, journal, basis: current.basis, elsewhere };
      const { kept, leftover } = await takeBackFailed(failed);
      return { ok: false, obstacle: withKept(outcome.obstacle, kept), leftover };
    }
    if (outcome.value !== "moved") {
      const applied = outcome.value;
      book.remember(applied.after);
      return { ok: true, applied: { ...applied, conflicts: [...lost, ...applied.conflicts] } };
    }
    readFirst = true;
  }
  return { ok: false, obstacle: obstacle("changed-meanwhile", "rows keep moving"), leftover: null };
}

/** Applies what a failed write left, once; gives the changes that do not fit, null when it fails again. */
async function applyLeft(
  tools: LaneTools,
  sheetId: string,
  { edits, basis }: Leftover,
): Promise<readonly Change[] | null> {
  const back = await perform(tools, sheetId, edits, basis, undefined, true);
  return back.ok ? back.applied.conflicts : null;
}

/** Tools with which the user can stop the work between two requests, and which tell how far it is. */
function watched(
  tools: LaneTools,
  edits: readonly Edit[],
  watch: Watch | undefined,
): LaneTools & { readonly stopping?: Runner } {
  if (!watch) return tools;
  const total = edits.reduce((sum, edit) => sum + (edit.kind === "cell" ? 1 : edit.cells.length), 0);
  let done = 0;
  const cells: WriteSignals["cells"] = (sheetId, areas) => {
    tools.signals.cells(sheetId, areas);
    watch.onProgress(Math.min(done, total), total);
    done += areas.reduce((sum, area) => sum + width(area) * height(area), 0);
  };
  return { ...tools, stopping: stoppable(tools.run, watch.signal), signals: { ...tools.signals, cells } };
}

const NOTHING: SheetSnapshot = {
  sheetId: "",
  sheetName: "",
  top: 0,
  left: 0,
  values: [],
  listObjects: [],
};

function place(task: Task, now: SheetSnapshot): { edits: Edit[]; lost: Change[] } {
  const anchors = anchorRows(task.basis, task.edits.flatMap(rowsAround), now);
  const edits: Edit[] = [];
  const lost: Change[] = [];
  for (const edit of task.edits) {
    const placed = placeEdit(edit, anchors);
    if (placed) {
      edits.push(placed);
    } else {
      lost.push(edit.change);
    }
  }
  return { edits, lost };
}

function withRecovery(problem: Obstacle, recoveryId: string | null): Obstacle {
  return recoveryId === null ? problem : { ...problem, params: { ...problem.params, recoveryId } };
}

function report(
  { applied, conflicts, changed, kept, leftRows, insertedRows, touchedRows }: Applied,
  recoveryId: string,
  sheetId: string,
): Outcome<WriteReport> {
  const [first] = conflicts;
  const isFormula = ({ holds }: CellInTheWay): boolean => holds === "formula";
  if (applied === 0 && first) {
    // A formula explains it only where nothing else does.
    const cell =
      changed.find((one) => !isFormula(one)) ??
      (changed.length === conflicts.length ? changed[0] : undefined);
    const address = cell
      ? cellAddress(cell.row, cell.column)
      : first.kind === "cell"
        ? cellAddress(first.row, first.column)
        : `${first.row + 1}`;
    const what = cell ? first.kind : "lost";
    const params = { count: conflicts.length, address, what, sheetId, ...cell };
    return fail(obstacle("changed-meanwhile", `${conflicts.length} changes no longer fit`, params));
  }
  return succeed({
    applied,
    conflicts,
    formulas: changed.filter(isFormula).length,
    kept: kept.map(({ row, column }) => cellAddress(row, column)),
    leftRows,
    recoveryId,
    insertedRows,
    touched: touchedRows && { sheetId, rows: touchedRows },
  });
}
