import type { SheetSnapshot } from "../../table/snapshot";
import type { CellSight, Gateway, Outcome, ShownCell } from "../gateway";
import { cellAddress } from "../office/address";
import { onSheet, requireSheet } from "../office/on-sheet";
import type { Runner, Session } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { fail, obstacle, stop, succeed } from "../obstacles";
import { queueFacts, type SheetFacts } from "../read/facts";
import { readSheet } from "../read/read-sheet";
import { anchorRows } from "../write-lane/anchor";
import type { Lane } from "../write-lane/queue";
import { queueSameRows } from "../write-lane/witness";

interface Tools {
  readonly run: Runner;
  readonly book: SheetBook;
  readonly lane: Lane;
}

interface Place {
  readonly row: number;
  readonly column: number;
  /** What row and column are known by; null: nothing was read of the sheet, and they are taken as they are numbered. */
  readonly basis: SheetSnapshot | null;
}

/** Hiding or showing what of a cell's row and column is named. */
interface Step {
  readonly place: Place;
  readonly what: CellSight;
  readonly hidden: boolean;
}

/** What was sent to Excel, so that it can be taken back when the answer does not come. */
interface Begun {
  step: Step | null;
}

type Work = (
  session: Session,
  sheet: Excel.Worksheet,
  place: Place,
  begun: Begun,
) => Promise<ShownCell | "moved">;

/** The gateway's methods that show the row and column of one cell, and hide them again. */
export function createCellShower({ run, book, lane }: Tools): Pick<Gateway, "showCell" | "hideCell"> {
  const known = (sheetId: string): SheetSnapshot | null => book.known(sheetId)?.snapshot ?? null;

  /** After a failure: as it was, where the row stood, or where it is by now. */
  const takeBack = async (sheetId: string, step: Step): Promise<void> => {
    const { place } = step;
    const back = (at: Step) => onSheet(run, book, sheetId, (session, sheet) => undo(session, sheet, at));
    const done = await back(step);
    if (!done.ok || done.value || !place.basis) return;
    const read = await readSheet(run, book, sheetId);
    if (!read.ok) return;
    const { snapshot } = read.value;
    const row = anchorRows(place.basis, [place.row], snapshot).get(place.row);
    if (typeof row === "number") await back({ ...step, place: { ...place, row, basis: snapshot } });
  };

  /** Does it where the cell is, and where its row has moved, where that is now. */
  const there = async (sheetId: string, place: Place, work: Work): Promise<Outcome<ShownCell>> => {
    const attempt = async (at: Place): Promise<Outcome<ShownCell | "moved">> => {
      const begun: Begun = { step: null };
      const outcome = await onSheet(run, book, sheetId, (session, sheet) => work(session, sheet, at, begun));
      if (!outcome.ok && begun.step) await takeBack(sheetId, begun.step);
      return outcome;
    };
    let outcome = await attempt(place);
    if (outcome.ok && outcome.value === "moved") {
      const read = await readSheet(run, book, sheetId);
      if (!read.ok) return read;
      const { snapshot } = read.value;
      // Columns are known by the row too: where one came or went before them, the row is another one.
      const row = place.basis && anchorRows(place.basis, [place.row], snapshot).get(place.row);
      if (typeof row !== "number") return fail(lost(sheetId, place));
      outcome = await attempt({ ...place, row, basis: snapshot });
    }
    if (!outcome.ok) return outcome;
    return outcome.value === "moved" ? fail(lost(sheetId, place)) : succeed(outcome.value);
  };

  return {
    showCell: (sheetId, row, column, since) =>
      lane.run(() => there(sheetId, { row, column, basis: since ?? known(sheetId) }, show)),
    hideCell: (sheetId, shown) => lane.run(() => there(sheetId, shown, hideAs(shown))),
  };
}

const lost = (sheetId: string, { row, column }: Place) =>
  obstacle("changed-meanwhile", `row ${row + 1} is not found again`, {
    count: 1,
    address: cellAddress(row, column),
    what: "lost",
    sheetId,
  });

/** Shows a hidden cell's row and column, and no others, and selects it. */
const show: Work = async (session, sheet, place, begun) => {
  const { cell, facts, isThere } = await look(session, sheet, place);
  if (!isThere) return "moved";
  const what = { rowHidden: cell.rowHidden, columnHidden: cell.columnHidden };
  mayChange(facts, what);
  const isDone = await take(session, sheet, { place, what, hidden: false }, begun);
  return isDone ? { ...place, was: what, filtered: facts.filtered } : "moved";
};

/** Hides what was shown. A filter that has gone since took what it hid along. */
const hideAs =
  ({ was, filtered }: ShownCell): Work =>
  async (session, sheet, place, begun) => {
    const { cell, facts, isThere } = await look(session, sheet, place);
    if (!isThere) return "moved";
    if (filtered && !facts.filtered) {
      throw stop("changed-meanwhile", "the filter that hid the row is gone", { what: "filter" });
    }
    const what = {
      rowHidden: was.rowHidden && !cell.rowHidden,
      columnHidden: was.columnHidden && !cell.columnHidden,
    };
    mayChange(facts, what);
    const isDone = await take(session, sheet, { place, what, hidden: true }, begun);
    return isDone ? { ...place, was, filtered } : "moved";
  };

async function look(session: Session, sheet: Excel.Worksheet, place: Place) {
  const queued = queueFacts(session, sheet);
  const cell = cellAt(sheet, place).load("rowHidden,columnHidden");
  const isSame = queueSame(sheet, place);
  await session.sync();
  return { cell, facts: queued(), isThere: isSame() };
}

const cellAt = (sheet: Excel.Worksheet, { row, column }: Place): Excel.Range =>
  sheet.getRange(cellAddress(row, column));

const queueSame = (sheet: Excel.Worksheet, { row, basis }: Place): (() => boolean) =>
  basis ? queueSameRows(sheet, [row], basis) : () => true;

function mayChange(facts: SheetFacts, { rowHidden, columnHidden }: CellSight): void {
  if (facts.viewOnly) {
    throw stop("view-only", "the workbook is open for reading only");
  }
  if ((rowHidden && !facts.allowFormatRows) || (columnHidden && !facts.allowFormatColumns)) {
    throw stop("protected", `rows or columns of ${facts.name} are protected`, { sheet: facts.name });
  }
}

/** Queues hiding or showing what a step is about. */
function put(sheet: Excel.Worksheet, { place, what }: Step, hidden: boolean): void {
  const cell = cellAt(sheet, place);
  if (what.rowHidden) cell.rowHidden = hidden;
  if (what.columnHidden) cell.columnHidden = hidden;
}

/** Hides or shows the cell; where its row moved just before, that is taken back, and the answer is false. */
async function take(session: Session, sheet: Excel.Worksheet, step: Step, begun: Begun): Promise<boolean> {
  const isSame = queueSame(sheet, step.place);
  put(sheet, step, step.hidden);
  if (!step.hidden) {
    sheet.activate();
    cellAt(sheet, step.place).select();
  }
  begun.step = step;
  await session.sync();
  if (isSame()) return true;
  put(sheet, step, !step.hidden);
  await session.sync();
  begun.step = null;
  return false;
}

/** Puts back what a step did; false, with nothing done, where its row stands there no more. */
async function undo(session: Session, sheet: Excel.Worksheet, step: Step): Promise<boolean> {
  sheet.load("id");
  const isSame = queueSame(sheet, step.place);
  await session.sync();
  requireSheet(sheet);
  if (!isSame()) return false;
  put(sheet, step, !step.hidden);
  await session.sync();
  return true;
}
