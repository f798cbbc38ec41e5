import type { Area, SheetSnapshot } from "../../table/snapshot";
import { LAST_ROW } from "../office/address";
import { runs } from "../office/areas";
import { rowFingerprint } from "../office/fingerprint";
import type { Session } from "../office/run";
import { toRow } from "../office/values";
import { Overtaken, stop } from "../obstacles";
import { textBytes } from "../read/blocks";
import { queueFacts, queueTables, rangeOf, type SheetFacts } from "../read/facts";
import { rowsAround } from "./anchor";
import { cellKey } from "./batches";
import { readCells, writeCells, type CellsNow, type CellWrite, type WriteListener } from "./cells";
import { holds, LONGEST_TEXT, wasPut } from "./content";
import type { CellEdit, Edit } from "./edit";
import type { Journal } from "./journal";
import { createProgress } from "./progress";
import { rollBack } from "./roll-back";
import { applyRows, checkRows } from "./rows";
import { rowOver } from "./snapshot-edit";
import type { Applied, CellInTheWay, Task, WriteSignals } from "./task";
import { queueSameRows, rowBytes } from "./witness";

/**
 * Applies edits to the sheet: checks that it may be written, that rows stand where they stood and that each cell holds
 * what is expected, and only then writes: cells first, then rows from the bottom up, so that numbers stay right.
 * "moved": rows are not where they were, or somebody was quicker; nothing was written, or it was put back.
 */
export async function applyEdits(
  session: Session,
  sheet: Excel.Worksheet,
  task: Task,
  journal: Journal,
  signals: WriteSignals,
): Promise<Applied | "moved"> {
  try {
    return await attempt(session, sheet, task, journal, signals);
  } catch (error) {
    if (!(error instanceof Overtaken)) {
      throw error;
    }
    await rollBack(session, sheet, journal, task.basis);
    journal.entries.length = 0;
    return "moved";
  }
}

async function attempt(
  session: Session,
  sheet: Excel.Worksheet,
  task: Task,
  journal: Journal,
  signals: WriteSignals,
): Promise<Applied | "moved"> {
  refuseLongTexts(task.edits);
  const facts = queueFacts(session, sheet);
  const unmoved = task.checkRows ? queueRowCheck(sheet, task) : () => true;
  await session.sync();
  const known = facts();
  refuseWriting(known, task.edits);
  if (!unmoved()) {
    return "moved";
  }
  const cellEdits = task.edits.filter((edit): edit is CellEdit => edit.kind === "cell");
  const queuedTables = queueTables(sheet, known);
  const before = await readCells(session, sheet, cellEdits, oldBytes(task.basis), known.protected);
  await session.sync();
  const tables = queuedTables();
  const { rows, conflicts, changed: inRows, left } = await checkRows(session, sheet, task, known, tables);
  const { writes, changed, alike } = compare(cellEdits, before);
  const filtered = known.filtered || tables.filtered;
  const { basis } = task;
  const cellsAfter = await writeCells(session, sheet, writes, filtered, {
    ...journalled(journal, (areas) => signals.cells(known.id, areas)),
    ...rowsAsIn(sheet, basis, writes),
  });
  const progress = createProgress(basis, writes, cellsAfter);
  await applyRows(session, sheet, rows, { filtered, known, journal, signals, progress });
  const inTheirWay = [...changed.map((edit) => inTheWay(edit, before)), ...inRows];
  return {
    applied: writes.length + alike + rows.length,
    conflicts: [...changed.map(({ change }) => change), ...conflicts],
    changed: inTheirWay,
    kept: cellEdits.length === task.edits.length ? inTheirWay : [],
    leftRows: left,
    inverse: progress.inverse(),
    after: progress.after(),
    insertedRows: progress.insertedRows(),
    touchedRows: isOnlyCells(task, changed) ? [...new Set(cellEdits.map(({ row }) => row))] : null,
  };
}

/** Rows that moved were read anew before, and are not compared then. */
const isOnlyCells = ({ edits, checkRows }: Task, changed: readonly CellEdit[]): boolean =>
  checkRows && changed.length === 0 && edits.every(({ kind }) => kind === "cell");

function inTheWay({ row, column }: CellEdit, before: CellsNow): CellInTheWay {
  const isFormula = typeof before.get(cellKey({ row, column }))?.content.formula === "string";
  return { row, column, ...(isFormula ? { holds: "formula" } : {}) };
}

/** The journal has every batch before Excel hears of it, and what really stood in its cells as soon as that is known. */
function journalled(
  journal: Journal,
  onWrite: (areas: readonly Area[]) => void,
): Pick<WriteListener, "onBatch" | "onHeld" | "onOvertaken"> {
  let held: CellsNow = new Map();
  return {
    onBatch: (writes, areas) => {
      journal.entries.push({ kind: "cells", writes });
      onWrite(areas);
    },
    onHeld: (now) => {
      held = now;
      const entry = journal.entries.pop();
      if (entry) journal.entries.push(entry.kind === "cells" ? { ...entry, held } : entry);
    },
    onOvertaken: (writes) => {
      journal.entries.splice(-1, 1, { kind: "cells", writes, elsewhere: true, held });
    },
  };
}

/** The rows of the cells have to be those of the basis; the cells themselves are looked at one by one. */
function rowsAsIn(
  sheet: Excel.Worksheet,
  basis: SheetSnapshot,
  writes: readonly CellWrite[],
): Pick<WriteListener, "queueRows" | "rowBytes"> {
  const written = new Set(writes.map(cellKey));
  return {
    queueRows: (rows) => queueSameRows(sheet, rows, basis, written),
    rowBytes: (row) => rowBytes(basis, row),
  };
}

function refuseLongTexts(edits: readonly Edit[]): void {
  const puts = edits.flatMap((edit) => (edit.kind === "cell" ? [edit] : edit.cells).map(({ put }) => put));
  const longest = Math.max(0, ...puts.map(({ value }) => String(value).length));
  if (longest > LONGEST_TEXT) {
    throw stop("too-large", `a text of ${longest} characters`, { characters: longest });
  }
}

function refuseWriting(facts: SheetFacts, edits: readonly Edit[]): void {
  if (facts.viewOnly) {
    throw stop("view-only", "the workbook is open for reading only");
  }
  const row = edits.find((edit) => edit.kind !== "cell");
  if (facts.protected && row) {
    const address = `${row.row + 1}:${row.row + 1}`;
    throw stop("protected", `rows of ${facts.name} are protected`, { address });
  }
  if (edits.some((edit) => edit.row > LAST_ROW)) {
    throw stop("no-room", "below the last row of the sheet");
  }
}

/** Queues the rows around the edits; the returned function says whether all of them are as in the basis. */
function queueRowCheck(sheet: Excel.Worksheet, { edits, basis }: Task): () => boolean {
  const columns = basis.values[0]?.length ?? 0;
  if (columns === 0) {
    return () => true;
  }
  const blocks = runs(edits.flatMap(rowsAround)).map(({ first, last }) => ({
    first,
    range: rangeOf(sheet, {
      top: first,
      left: basis.left,
      bottom: last,
      right: basis.left + columns - 1,
    }).load("values"),
  }));
  return () =>
    blocks.every(({ first, range }) => {
      const rows = range.values as unknown[][] | null;
      if (rows === null) {
        throw stop("too-large", `no values from row ${first + 1}`, { row: first + 1 });
      }
      return rows.every(
        (cells, index) =>
          rowFingerprint(toRow(cells)) === rowFingerprint(rowOver(basis, first + index, basis.left, columns)),
      );
    });
}

function oldBytes(basis: SheetSnapshot): (cell: { row: number; column: number }) => number {
  return ({ row, column }) => 2 * textBytes(String(rowOver(basis, row, column, 1)[0] ?? ""));
}

interface Compared {
  readonly writes: readonly CellWrite[];
  readonly changed: readonly CellEdit[];
  /** Cells that hold the new content already. */
  readonly alike: number;
}

function compare(edits: readonly CellEdit[], before: CellsNow): Compared {
  const writes: CellWrite[] = [];
  const changed: CellEdit[] = [];
  let alike = 0;
  for (const edit of edits) {
    const now = before.get(cellKey(edit));
    if (now && holds(now.content, edit.expect)) {
      writes.push({ row: edit.row, column: edit.column, before: now, put: edit.put });
    } else if (now && wasPut(now.content, edit.put)) {
      alike++;
    } else {
      changed.push(edit);
    }
  }
  return { writes, changed, alike };
}
