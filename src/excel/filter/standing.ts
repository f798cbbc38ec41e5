import type { FilterStanding } from "../gateway";
import { stillStands } from "./filter-state";
import { filterMemory, type FilterView } from "./filter-view";
import { rowsToShow } from "./hidden-rows";

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
    return { filtered, ours: "filter", note };
  }
  if (memory?.rows && rowsToShow(memory.rows, hidden, filtered).length > 0) {
    return { filtered, ours: "rows", note };
  }
  return { filtered, ours: null, note: null };
}
