import type { Area } from "../../package/area";
import {
  PackageError,
  uncalculated,
  type CellContent,
  type CellInput,
  type SheetDocument,
} from "../../package/document";
import { applyFilter, withCriterion } from "../cells/filtering";
import { LAST_COLUMN } from "../cells/matrix";
import { cellsChanged } from "../events/sheet-events";
import { HostError } from "../protocol/host-error";
import type { HostState } from "../state";
import type { Actor, CellEdit, UserActionResult } from "../workbench-host";
import type { History } from "./history";

/**
 * Runs what a person does, and turns Excel's refusal into a value; what was done before the refusal is taken back. The person's
 * own actions can be undone afterwards.
 */
export function act(history: History, by: Actor, action: () => void): UserActionResult {
  const step = history.begin(by);
  try {
    action();
    step.keep();
    return { ok: true };
  } catch (error) {
    step.giveUp();
    if (error instanceof HostError || error instanceof PackageError) {
      return { ok: false, code: error.code, message: error.message };
    }
    throw error;
  } finally {
    step.end();
  }
}

// Assumption (Excel): pasting or emptying a block raises one event, with the address of the block.
/** Puts content into cells, and tells of the block that holds them all. */
export function editCells(state: HostState, sheet: SheetDocument, edits: readonly CellEdit[]): void {
  const [first] = edits;
  if (first === undefined) return;
  const block = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column, input } of edits) {
    state.requireWritable(sheet, null, { top: row, left: column, bottom: row, right: column });
    sheet.setCell(row, column, input);
    block.top = Math.min(block.top, row);
    block.left = Math.min(block.left, column);
    block.bottom = Math.max(block.bottom, row);
    block.right = Math.max(block.right, column);
  }
  cellsChanged(state, sheet.id, block, "RangeEdited");
}

export function insertRows(state: HostState, sheet: SheetDocument, at: number, count: number): void {
  state.requireWritable(sheet, "allowInsertRows");
  sheet.insertRows(at, count);
  const area = { top: at, left: 0, bottom: at + count - 1, right: LAST_COLUMN };
  state.moveKept(sheet.id, at, count, area);
  cellsChanged(state, sheet.id, area, "RowInserted");
}

export function deleteRows(state: HostState, sheet: SheetDocument, at: number, count: number): void {
  state.requireWritable(sheet, "allowDeleteRows");
  sheet.deleteRows(at, count);
  const area = { top: at, left: 0, bottom: at + count - 1, right: LAST_COLUMN };
  state.moveKept(sheet.id, at, -count, area);
  cellsChanged(state, sheet.id, area, "RowDeleted");
}

/**
 * Sorts the rows of an area by one column: numbers before text before blanks, text as Dutch sorts it. Formulas go along
 * as they stand. Merged cells are refused, as in Excel, and rows that are hidden stay where they are ("Sort data in a range or
 * table", support.microsoft.com).
 */
export function sortRows(
  state: HostState,
  sheet: SheetDocument,
  area: Area,
  column: number,
  ascending: boolean,
): void {
  state.requireWritable(sheet, "allowSort", area);
  const touches = (merge: Area): boolean =>
    merge.top <= area.bottom &&
    area.top <= merge.bottom &&
    merge.left <= area.right &&
    area.left <= merge.right;
  if (sheet.merges.some(touches))
    throw new HostError("InvalidOperation", "Merged cells must all be of the same size to sort.");
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const places = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index).filter(
    (at) => !sheet.row(at).hidden,
  );
  const rows = places.map((place) => columns.map((at) => sheet.cell(place, at)));
  const key = (row: readonly CellContent[]) => row[column - area.left];
  const sorted = [...rows].sort((a, b) => compare(key(a), key(b), ascending));
  sorted.forEach((row, index) =>
    row.forEach((cell, at) => {
      if (cell === rows[index]?.[at]) return;
      sheet.setCell(places[index] ?? area.top, area.left + at, inputOf(cell));
    }),
  );
  cellsChanged(state, sheet.id, area, "RangeEdited");
}

function inputOf({ formula, value }: CellContent): CellInput {
  if (formula === null) return { value };
  return { formula, cached: value === uncalculated(formula) ? null : value };
}

const order = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });

/** Blanks stay last either way, as in Excel. */
function compare(a: CellContent | undefined, b: CellContent | undefined, ascending: boolean): number {
  const [first, second] = [a?.value ?? null, b?.value ?? null];
  if (first === null || second === null) return first === second ? 0 : first === null ? 1 : -1;
  const sign = ascending ? 1 : -1;
  if (typeof first === "number" && typeof second === "number") return sign * (first - second);
  if (typeof first === "number" || typeof second === "number")
    return sign * (typeof first === "number" ? -1 : 1);
  return sign * order.compare(a?.text ?? "", b?.text ?? "");
}

/** Sets the filter of the table or sheet filter that spans this column; null shows all values again. */
export function filterColumn(
  state: HostState,
  sheet: SheetDocument,
  column: number,
  values: readonly string[] | null,
): void {
  state.requireWritable(sheet, "allowAutoFilter");
  const spans = (area: Area): boolean => area.left <= column && column <= area.right;
  const table = sheet.tables.find((one) => spans(one.area) && (one.filter !== null || one.hasHeader));
  const filter =
    sheet.autoFilter && spans(sheet.autoFilter.area)
      ? sheet.autoFilter
      : table
        ? (table.filter ?? { area: table.area, criteria: new Map() })
        : null;
  if (!filter) throw new HostError("InvalidOperation", "There is no filter on this column.");
  const tableId = filter === sheet.autoFilter ? null : (table?.id ?? null);
  const criterion = values === null ? null : { filterOn: "Values" as const, values };
  applyFilter(state, sheet, tableId, withCriterion(filter, column - filter.area.left, criterion));
}
