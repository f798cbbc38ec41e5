import type { FilterStanding, Outside } from "../gateway-filter";
import { runs } from "../office/areas";
import { stillStands, usersCriteria, type Criteria } from "./filter-state";
import { dataOf, filterMemory, type FilterView } from "./filter-view";
import { lostRows } from "./rows-of-ours";
import { hiddenByCriteria, outsideOf } from "./hidden-by-hand";
import { rowsOf, rowsToShow } from "./hidden-rows";
import { outsideOver, without } from "./users-over";

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
    const outside = outsideUsers(view, view.otherColumns && users);
    return { filtered, ours: "filter", note, hidden, others, lost: [], outside };
  }
  const users = view.otherColumns && new Map([...(current?.criteria ?? []), ...view.otherColumns]);
  const outside = outsideUsers(view, users);
  const shown = memory?.rows ? rowsOf(rowsToShow(memory.rows, hidden, filtered)) : [];
  const ours = new Set(without(shown, outsideOver(view).out));
  if (ours.size > 0) {
    const others = hidden.filter((row) => !ours.has(row));
    return { filtered, ours: "rows", note, hidden, others, lost: [], outside };
  }
  const lost = rowsOf(lostRows(view));
  return { filtered, ours: null, note: null, hidden, others: hidden, lost, outside };
}

/**
 * What the user's own filter hides. That of an Excel table is looked at only where ours has to do with it: of any hidden row it
 * can be the cause then.
 */
export function outsideUsers(view: FilterView, users: Criteria | null): Outside {
  const { facts, table, current, hidden, basis } = view;
  const isOfTable = !table && facts.tables.length > 0 && view.isFiltered;
  if (isOfTable || !users) return { out: [], maybe: hidden };
  return current ? outsideOf([dataOf(current)], users, basis) : { out: [], maybe: [] };
}
