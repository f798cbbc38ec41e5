import type { Area } from "../../table/snapshot";
import { runs } from "../office/areas";
import { stop } from "../obstacles";
import type { Json } from "../store/state";
import type { Criterion } from "./criteria";
import { stillStands, usersCriteria, type Criteria, type FilterMemory } from "./filter-state";
import { dataOf, filterMemory, targetFilter, type FilterView } from "./filter-view";
import { hiddenBefore, seenOf, sinceOurs, withSince } from "./hidden-before";
import { hiddenAgain, hiddenByCriteria } from "./hidden-by-hand";
import { rowsOf } from "./hidden-rows";
import type { FilterPlan } from "./plan";
import { headOf, headPrints, partPrints } from "./prints";
import { oursToShow, printsOf, refuseShowing, underOf, withLost } from "./rows-of-ours";

const NONE: Criteria = new Map();

/**
 * For showing the rows that a filter on these columns lets through, of those that could be seen.
 *
 * @param rows the rows that fit, as they were read
 */
export function planFilter(
  view: FilterView,
  tableArea: Area,
  wanted: ReadonlyMap<number, Criterion>,
  { rows, note }: { readonly rows: readonly number[]; readonly note: Json | null },
): FilterPlan {
  const memory = filterMemory(view);
  const target = targetFilter(view, tableArea, wanted);
  const current = view.current?.criteria ?? NONE;
  const users = usersCriteria(current, memory);
  const isOn = memory !== null && stillStands(current, memory);
  refuseTakingOver(view, users, wanted, isOn);
  const show = oursToShow(view, users);
  const data = target && dataOf(target);
  const since = isOn ? sinceOurs(view, memory) : [];
  const hidden = isOn
    ? withSince(view, memory, users, since)
    : hiddenBefore(withLost(view), data, show, users);
  refuseShowing(view, hidden);
  const next: FilterMemory = {
    sheetName: view.facts.name,
    table: view.table?.name ?? null,
    tableId: view.table?.id ?? null,
    stands: target?.area ?? null,
    heads: target && view.basis ? headPrints(headOf(view.basis, target.area)) : null,
    area: memory && view.current ? memory.area : view.table ? null : (view.current?.area ?? null),
    before: new Map([...users].filter(([column]) => wanted.has(column))),
    ours: new Map(wanted),
    rows: null,
    hidden: hidden && {
      ...hidden,
      seen: seenOf(rows, hidden, users, view.basis),
      print: printsOf(view, hidden.data),
      parts: view.basis ? partPrints(view.basis, rowsOf(hidden.hidden)) : null,
    },
    note,
  };
  return {
    show,
    target,
    // Criteria that stand already are not set again: without this, what no longer fits would stay in view.
    reapply: isOn ? [view.table?.id ?? null] : [],
    again: view.facts.allowFormatRows ? hiddenAgain(hidden, data, target?.criteria ?? NONE, view.basis) : [],
    told: isOn ? runs(since) : runs(hiddenByCriteria(runs(underOf(view, data)), users, view.basis)),
    hide: [],
    memory: wanted.size > 0 ? next : null,
    settle: null,
  };
}

/**
 * The user's own criteria stay and ours come to them. A column has one criterion only, of some Excel does not tell it, and a
 * filter of an Excel table that the user filters is theirs. Hidden rows can do it in all these cases.
 */
function refuseTakingOver(
  { table, isFiltered, unread }: FilterView,
  users: Criteria,
  wanted: ReadonlyMap<number, Criterion>,
  isOn: boolean,
): void {
  const taken = [...wanted.keys()].find((column) => users.has(column) || unread.includes(column));
  if (taken !== undefined || (table && isFiltered && !isOn)) {
    throw stop("not-supported", "the user has a criterion of their own there", { column: taken ?? -1 });
  }
}
