import { insertBlocks } from "../insert/insert-blocks";
import { placeRow } from "../insert/placement";
import { remarksIn } from "../insert/remarks";
import { checkRemovals, removeBlock } from "../insert/remove-row";
import type { Session } from "../office/run";
import { Overtaken, stop } from "../obstacles";
import type { SheetFacts, TableFacts } from "../read/facts";
import type { Change } from "../../table/change";
import { cellKey } from "./batches";
import type { CellsNow } from "./cells";
import type { InsertEdit, RemoveEdit } from "./edit";
import type { Journal, RowEntry } from "./journal";
import type { Progress } from "./progress";
import { blocksOf, runsOf, type InsertBlock, type PlacedRow, type RowBlock } from "./row-block";
import type { CellInTheWay, Task, WriteSignals } from "./task";

type RowEdit = InsertEdit | RemoveEdit;

interface CheckedRows {
  readonly rows: readonly PlacedRow[];
  readonly conflicts: Change[];
  readonly changed: readonly CellInTheWay[];
  /** The rows that are not removed, as they are numbered after the write; top to bottom. */
  readonly left: readonly number[];
}

/** Places row edits, bottom first, and finds those that may not be made. */
export async function checkRows(
  session: Session,
  sheet: Excel.Worksheet,
  { edits, basis, tableArea }: Task,
  facts: SheetFacts,
  { listObjects, filtered }: TableFacts,
): Promise<CheckedRows> {
  const rowEdits = edits.filter((edit): edit is RowEdit => edit.kind !== "cell").reverse();
  const placed = rowEdits
    .sort((a, b) => b.row - a.row || Number(b.kind === "remove") - Number(a.kind === "remove"))
    .map((edit) => ({ edit, placement: placeRow(edit, basis, listObjects, tableArea) }));
  // Excel refuses to shift cells under a filter; taking rows out of a filtered Excel table is unreliable (office-js #994).
  const isRefused = ({ edit, placement }: PlacedRow): boolean =>
    placement.extent !== "row" || (edit.kind === "remove" && placement.table !== null && filtered);
  const refused = facts.filtered || filtered ? placed.find(isRefused) : undefined;
  if (refused) {
    throw stop("filter-on", `row ${refused.edit.row + 1} cannot be moved under a filter`, {
      sheetId: facts.id,
    });
  }
  const { may, changed, hidden: unseen, looks } = await checkRemovals(session, sheet, placed, facts.used);
  // Assumption (Excel): a whole row that is deleted under the sheet's own filter goes when it is shown, as it does by hand.
  if (unseen !== null && facts.filtered) {
    throw stop("filter-on", `row ${unseen + 1} is hidden by a filter`, { sheetId: facts.id });
  }
  const remarks = await remarksIn(session, sheet, new Set([...may].map(({ row }) => row)));
  const isMade = ({ edit }: PlacedRow): boolean =>
    edit.kind === "insert" || (may.has(edit) && !remarks.some(({ row }) => row === edit.row));
  return {
    rows: placed.filter(isMade).map((one) => withLooks(one, looks.get(one.edit))),
    conflicts: placed.filter((one) => !isMade(one)).map(({ edit }) => edit.change),
    left: leftRows(placed, isMade),
    changed: [...changed, ...remarks.map((cell) => ({ ...cell, holds: "remark" as const }))],
  };
}

/** Where rows come in too their numbers are not looked for. */
function leftRows(placed: readonly PlacedRow[], isMade: (one: PlacedRow) => boolean): readonly number[] {
  if (placed.some(({ edit }) => edit.kind === "insert")) return [];
  const gone = placed.filter(isMade).map(({ edit }) => edit.row);
  return placed
    .filter((one) => !isMade(one))
    .map(({ edit: { row } }) => row - gone.filter((one) => one < row).length)
    .sort((a, b) => a - b);
}

const withLooks = (
  { edit, placement }: PlacedRow,
  looks: Pick<RemoveEdit, "height" | "dress"> | undefined,
): PlacedRow =>
  edit.kind === "remove" && looks ? { edit: { ...edit, ...looks }, placement } : { edit, placement };

export interface RowWork {
  readonly filtered: boolean;
  readonly known: SheetFacts;
  readonly journal: Journal;
  readonly signals: WriteSignals;
  readonly progress: Progress;
}

/** Makes the row edits, from the bottom up; the journal has each before Excel hears of it. */
export async function applyRows(
  session: Session,
  sheet: Excel.Worksheet,
  rows: readonly PlacedRow[],
  work: RowWork,
): Promise<void> {
  const { journal, signals, known, progress } = work;
  const done: RowEdit[] = [];
  for (const run of runsOf(blocksOf(rows))) {
    if (!("kind" in run)) {
      await applyInsertions(
        session,
        sheet,
        run.map((block) => ({ ...block, formatFrom: whereNow(block.formatFrom, done) })),
        work,
      );
      done.push(...run.flatMap(({ edits }) => edits));
      continue;
    }
    done.push(...run.edits);
    const entry = entryOf(run, progress);
    journal.entries.push(entry);
    signals.rows(known.id, run.row, run.edits.length);
    const gone = await removeBlock(session, sheet, run, known.used);
    entry.around = gone.around;
    if (!gone.asExpected) {
      entry.block = gone.block;
      throw new Overtaken(`row ${run.row + 1} was another one just before it was removed`);
    }
    for (const edit of run.edits.toReversed()) progress.removed(edit, run.placement);
  }
}

/** Where a row of the plan stands after these rows came or went. */
function whereNow(row: number | null, done: readonly RowEdit[]): number | null {
  if (row === null) return null;
  return done
    .filter((edit) => (edit.kind === "insert" ? edit.row <= row : edit.row < row))
    .reduce((sum, { kind }) => sum + (kind === "insert" ? 1 : -1), row);
}

async function applyInsertions(
  session: Session,
  sheet: Excel.Worksheet,
  blocks: readonly InsertBlock[],
  { filtered, known, journal, signals, progress }: RowWork,
): Promise<void> {
  const entries: RowEntry[] = [];
  const inserted = await insertBlocks(session, sheet, blocks, progress.after(), filtered, {
    onInsert: (block) => {
      const entry = entryOf(block, progress, entries.at(-1)?.block.row);
      entries.push(entry);
      journal.entries.push(entry);
      signals.rows(known.id, block.row, block.edits.length);
    },
    onInserted: (around) => entries.forEach((entry, index) => (entry.around = around[index])),
    onWrite: (areas) => signals.cells(known.id, areas),
    onOvertaken: (writes) => journal.entries.push({ kind: "cells", writes, elsewhere: true }),
  });
  for (const { block, first, written } of inserted) {
    for (const [index, edit] of [...block.edits.entries()].toReversed()) {
      progress.inserted(edit, block.placement, numberedAs(edit, first + index, written));
    }
  }
}

/** What stands in a row after the write, under the number that its edit says. */
function numberedAs(edit: InsertEdit, row: number, written: CellsNow): CellsNow {
  return new Map(
    edit.cells.flatMap(({ column }) => {
      const cell = written.get(cellKey({ row, column }));
      return cell ? [[cellKey({ row: edit.row, column }), cell] as const] : [];
    }),
  );
}

/** @param until the row of the block below that is inserted in the same request */
const entryOf = (block: RowBlock, progress: Progress, until = Infinity): RowEntry => ({
  kind: "rows",
  block,
  before: progress.after(),
  until,
});
