import type { SheetDocument } from "../../package/document";
import type { AutoFilterState, FilterCriterion } from "../../package/filters/filter-state";
import { matchingCells } from "../../package/filters/matching";
import type { HostState } from "../state";
import { lastUsed, setHidden } from "./hidden-rows";

/** The filter of a sheet (`tableId` null) or of one of its tables. */
export function filterOf(sheet: SheetDocument, tableId: string | null): AutoFilterState | null {
  if (tableId === null) return sheet.autoFilter;
  return sheet.tables.find((table) => table.id === tableId)?.filter ?? null;
}

/** Puts a filter in force: keeps the criteria in the file and hides the rows that do not meet all of them. */
export function applyFilter(
  state: HostState,
  sheet: SheetDocument,
  tableId: string | null,
  filter: AutoFilterState | null,
): void {
  const before = filterOf(sheet, tableId);
  sheet.setFilter(tableId, filter);
  const area = filter?.area ?? before?.area;
  if (!area) return;
  const first = area.top + 1;
  const visible = Array.from({ length: Math.max(0, area.bottom - area.top) }, () => true);
  for (const [offset, criterion] of filter?.criteria ?? []) {
    const cells = visible.map((_, index) => sheet.cell(first + index, area.left + offset));
    matchingCells(criterion, cells).forEach((meets, index) => (visible[index] &&= meets));
  }
  // Assumption (Excel): clearing or setting a filter also shows rows of its area that were hidden by hand.
  const used = lastUsed(sheet, area.bottom);
  let run = 0;
  for (let index = 1; index <= visible.length; index++) {
    if (index < visible.length && visible[index] === visible[run]) continue;
    if (visible.length > 0)
      setHidden(state, sheet, first + run, first + index - 1, visible[run] === false, used);
    run = index;
  }
  state.changed("filter", sheet.id);
}

/** A filter with one column's criterion set (or taken away, null). */
export function withCriterion(
  filter: AutoFilterState,
  offset: number,
  criterion: FilterCriterion | null,
): AutoFilterState {
  const criteria = new Map(filter.criteria);
  if (criterion) criteria.set(offset, criterion);
  else criteria.delete(offset);
  return { area: filter.area, criteria };
}
