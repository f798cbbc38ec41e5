import type { Area } from "../../package/area";
import type { SheetDocument } from "../../package/document";
import type { AutoFilterState, FilterCriterion } from "../../package/filters/filter-state";
import { type FilteredCell, matchingCells } from "../../package/filters/matching";
import { keyOf } from "./address";

/** A filter button in a header cell, and the rows that it filters. */
export interface FilterButton {
  /** Null for the sheet's own AutoFilter. */
  readonly tableId: string | null;
  readonly column: number;
  /** Rows below the header; a table's totals row is left out. */
  readonly body: Area;
  readonly state: AutoFilterState;
  readonly active: boolean;
}

/** The filter buttons of a sheet, by cell (see `keyOf`). */
export function filterButtons(sheet: SheetDocument): ReadonlyMap<number, FilterButton> {
  const buttons = new Map<number, FilterButton>();
  if (sheet.autoFilter) addButtons(buttons, null, sheet.autoFilter, sheet.autoFilter.area.bottom);
  for (const table of sheet.tables) {
    if (!table.hasHeader || !table.showFilterButton) continue;
    const state = table.filter ?? { area: table.area, criteria: new Map() };
    addButtons(buttons, table.id, state, table.area.bottom - (table.hasTotals ? 1 : 0));
  }
  return buttons;
}

function addButtons(
  buttons: Map<number, FilterButton>,
  tableId: string | null,
  state: AutoFilterState,
  bottom: number,
): void {
  const { top, left, right } = state.area;
  const body = { top: top + 1, left, bottom, right };
  for (let column = left; column <= right; column += 1) {
    const active = state.criteria.has(column - left);
    buttons.set(keyOf({ row: top, column }), { tableId, column, body, state, active });
  }
}

/** A value that the filter menu offers. */
export interface FilterValue {
  /** As shown in the cells; "" stands for blank ones. */
  readonly text: string;
  readonly checked: boolean;
}

/**
 * The values of one column, as Excel lists them: those of rows that the other columns' filters leave, without regard to
 * case, sorted, blank ones last; checked are those that this column's own filter lets through.
 */
export function filterValues(sheet: SheetDocument, button: FilterButton): FilterValue[] {
  const { state, column } = button;
  const own = columnCells(sheet, button, column);
  const chosen = passes(own, state.criteria.get(column - state.area.left));
  const others = [...state.criteria]
    .filter(([offset]) => state.area.left + offset !== column)
    .map(([offset, criterion]) => passes(columnCells(sheet, button, state.area.left + offset), criterion));
  const values = new Map<string, { text: string; checked: boolean }>();
  own.forEach(({ text }, index) => {
    if (!others.every((other) => other[index])) return;
    const known = values.get(text.toLowerCase());
    const checked = chosen[index] ?? true;
    if (known) known.checked ||= checked;
    else values.set(text.toLowerCase(), { text, checked });
  });
  return [...values.values()].sort((one, other) => {
    if (one.text === "" || other.text === "") return one.text === "" ? 1 : -1;
    return one.text.localeCompare(other.text, "nl", { numeric: true });
  });
}

function columnCells(sheet: SheetDocument, { body }: FilterButton, column: number): FilteredCell[] {
  const cells: FilteredCell[] = [];
  for (let row = body.top; row <= body.bottom; row += 1) cells.push(sheet.cell(row, column));
  return cells;
}

function passes(cells: readonly FilteredCell[], criterion: FilterCriterion | undefined): boolean[] {
  return criterion ? matchingCells(criterion, cells) : cells.map(() => true);
}

/** How many of the rows under the sheet's filters are shown; null when no filter is on. */
export function filterCount(sheet: SheetDocument): { readonly shown: number; readonly of: number } | null {
  const active = [...filterButtons(sheet).values()].find((button) => button.active);
  if (!active) return null;
  const { top, bottom } = active.body;
  let shown = 0;
  for (let row = top; row <= bottom; row += 1) if (!sheet.row(row).hidden) shown += 1;
  return { shown, of: bottom - top + 1 };
}

/** The filter button in a header cell; of a merged header the one in any of its rows. */
export function filterButtonIn(
  buttons: ReadonlyMap<number, FilterButton>,
  { top, bottom, left }: Area,
): FilterButton | null {
  for (let row = bottom; row >= top; row -= 1) {
    const found = buttons.get(keyOf({ row, column: left }));
    if (found) return found;
  }
  return null;
}
