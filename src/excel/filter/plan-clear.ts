import { runs } from "../office/areas";
import {
  clearedFilter,
  stillStands,
  type Criteria,
  type FilterMemory,
  type FilterState,
} from "./filter-state";
import { dataOf, filterMemory, type FilterView } from "./filter-view";
import { sinceOurs, withSince } from "./hidden-before";
import { hiddenAgain } from "./hidden-by-hand";
import { rowsOf } from "./hidden-rows";
import type { FilterPlan } from "./plan";
import { lostRows, oursToShow, outsideNow, refuseShowing, underOf, untold } from "./rows-of-ours";
import { without } from "./users-over";

const NONE: Criteria = new Map();

/** For taking away what we did. */
export function planClear(view: FilterView): FilterPlan {
  const { current } = view;
  const memory = filterMemory(view);
  const target = memory && current ? withoutOurs(view, current, memory) : current;
  const users = target?.criteria ?? NONE;
  const show = oursToShow(view, users);
  const isOn = memory !== null && current !== null && stillStands(current.criteria, memory);
  const since = isOn ? sinceOurs(view, memory) : [];
  const hidden = isOn ? withSince(view, memory, users, since) : null;
  if (isOn) refuseShowing(view, hidden);
  const reapply = isOn ? [] : untold(view, rowsOf(show));
  return {
    show,
    target,
    reapply,
    again: isOn
      ? view.facts.allowFormatRows
        ? hiddenAgain(hidden, dataOf(current), users, view.basis)
        : []
      : runs(outOfSight(view, target, reapply.length > 0 ? without(view.hidden, rowsOf(show)) : [])),
    told: runs(isOn ? since : outsideNow(view)),
    hide: [],
    memory: null,
    settle: null,
  };
}

/**
 * What is left of the filter without ours. On a protected sheet Excel lets nobody take the buttons away that we put there,
 * but it does let a filter be emptied where filtering is allowed (support.microsoft.com, "Protect a worksheet", Use AutoFilter).
 * Assumption (Excel): where filtering is allowed, an add-in may empty the filter of a protected sheet, as the ribbon does.
 */
function withoutOurs({ facts }: FilterView, current: FilterState, memory: FilterMemory): FilterState | null {
  const left = clearedFilter(current, memory);
  return left === null && facts.protected ? { area: current.area, criteria: NONE } : left;
}

/** Where our criteria are gone: what the user hid, before that and after, which goes with the buttons of the filter. */
function outOfSight(
  view: FilterView,
  target: FilterState | null,
  others: readonly number[],
): readonly number[] {
  const { current } = view;
  const lost = [...new Set([...others, ...rowsOf(lostRows(view))])].sort((a, b) => a - b);
  if (!current || target === current) return lost;
  return [...new Set([...lost, ...underOf(view, dataOf(current))])].sort((a, b) => a - b);
}
