import type { FilterStanding } from "../gateway-filter";
import { runs } from "../office/areas";
import { stillStands, usersCriteria } from "./filter-state";
import { filterMemory, type FilterView } from "./filter-view";
import { lostRows } from "./filter-plan";
import { hiddenByCriteria } from "./hidden-by-hand";
import { rowsOf, rowsToShow } from "./hidden-rows";

/**
 * What stands of ours on the sheet: the filter as long as one of its columns has our criterion, hidden rows as long as
 * there are any that taking ours away would show.
 */
export function standingOf(view: FilterView): FilterStanding {
  const { memory, current, hidden } = view;
  const filtered = view.facts.filtered || view.isFiltered;
  const note = memory?.note ?? null;
  const own = filterMemory(view);
  if (own && current && stillStands(current.criteria, own)) {
    const users = new Map([...usersCriteria(current.criteria, own), ...(view.otherColumns ?? [])]);
    const byUser = new Set([
      ...rowsOf(own.hidden?.hidden ?? []),
      ...hiddenByCriteria(runs(hidden), users, view.basis),
    ]);
    const { top, bottom } = current.area;
    const others = hidden.filter((row) => byUser.has(row) || row <= top || row > bottom);
    return { filtered, ours: "filter", note, hidden, others, lost: [] };
  }
  const ours = new Set(memory?.rows ? rowsOf(rowsToShow(memory.rows, hidden, filtered)) : []);
  if (ours.size > 0) {
    const others = hidden.filter((row) => !ours.has(row));
    return { filtered, ours: "rows", note, hidden, others, lost: [] };
  }
  return { filtered, ours: null, note: null, hidden, others: hidden, lost: rowsOf(lostRows(view)) };
}
