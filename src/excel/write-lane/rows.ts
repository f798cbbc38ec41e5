import type { Change } from "../../table/change";
import { insertRow } from "../insert/insert-row";
import { placeRow, type Placement } from "../insert/placement";
import { queueRemovalCheck, removeRow } from "../insert/remove-row";
import type { Session } from "../office/run";
import { stop } from "../obstacles";
import type { SheetFacts, TableFacts } from "../read/facts";
import type { InsertEdit, RemoveEdit } from "./edit";
import type { Journal, RowEntry } from "./journal";
import type { Progress } from "./progress";
import { rowOver } from "./snapshot-edit";
import type { Task, WriteSignals } from "./task";

type RowEdit = InsertEdit | RemoveEdit;

export interface PlacedRow {
  readonly edit: RowEdit;
  readonly placement: Placement;
}

/** Places row edits, bottom first, and finds those that may not be made. */
export async function checkRows(
  session: Session,
  sheet: Excel.Worksheet,
  { edits, basis, tableArea }: Task,
  facts: SheetFacts,
  { listObjects, filtered }: TableFacts,
): Promise<{ rows: PlacedRow[]; conflicts: Change[] }> {
  const rowEdits = edits.filter((edit): edit is RowEdit => edit.kind !== "cell").reverse();
  const placed = rowEdits
    .sort((a, b) => b.row - a.row || Number(b.kind === "remove") - Number(a.kind === "remove"))
    .map((edit) => ({ edit, placement: placeRow(edit, basis, listObjects, tableArea) }));
  const hidden = facts.filtered || filtered;
  // Excel refuses to shift cells under a filter, and deleting rows there is unreliable (office-js #994).
  const refused = placed.find(({ edit, placement }) => edit.kind === "remove" || placement.extent !== "row");
  if (hidden && refused) {
    throw stop("filter-on", `row ${refused.edit.row + 1} cannot be moved under a filter`);
  }
  const checks = placed.map((row) => ({
    row,
    may:
      row.edit.kind === "remove" ? queueRemovalCheck(sheet, row.edit, row.placement, facts.used) : () => true,
  }));
  if (placed.some(({ edit }) => edit.kind === "remove")) {
    await session.sync();
  }
  const judged = checks.map(({ row, may }) => ({ row, ok: may() }));
  return {
    rows: judged.filter(({ ok }) => ok).map(({ row }) => row),
    conflicts: judged.filter(({ ok }) => !ok).map(({ row }) => row.edit.change),
  };
}

export interface RowWork {
  readonly filtered: boolean;
  readonly known: SheetFacts;
  readonly journal: Journal;
  readonly signals: WriteSignals;
  readonly progress: Progress;
}

/** Makes one row edit; the journal has it before Excel hears of it. */
export async function applyRow(
  session: Session,
  sheet: Excel.Worksheet,
  { edit, placement }: PlacedRow,
  { filtered, known, journal, signals, progress }: RowWork,
): Promise<void> {
  const { left, right } = placement;
  const snapshot = progress.after();
  const begin = (made: RowEdit): RowEntry => {
    const entry: RowEntry = {
      kind: "row",
      edit: made,
      placement,
      lastUsedRow: progress.lastUsedRow(known.used?.bottom ?? -1),
      rowBefore: rowOver(snapshot, edit.row, left, right - left + 1),
      done: false,
    };
    journal.entries.push(entry);
    signals.row(known.id, edit.row);
    return entry;
  };
  if (edit.kind === "remove") {
    const entry = begin(edit);
    await removeRow(session, sheet, edit, placement);
    entry.done = true;
    progress.removed(edit, placement);
    return;
  }
  let entry: RowEntry | null = null;
  const inserted = await insertRow(session, sheet, edit, placement, snapshot, filtered, {
    onInsert: (made) => {
      entry = begin(made);
    },
    onWrite: (areas) => {
      if (entry) {
        entry.done = true;
      }
      signals.cells(known.id, areas);
    },
  });
  progress.inserted(inserted.edit, placement, inserted.written);
}
