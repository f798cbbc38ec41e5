import type { Area } from "../../table/snapshot";
import type { StandingOver } from "../gateway-filter";
import { runs, type Run } from "../office/areas";
import { stop } from "../obstacles";
import type { Json } from "../store/state";
import type { Criterion } from "./criteria";
import {
  clearedFilter,
  stillStands,
  usersCriteria,
  type Criteria,
  type FilterMemory,
  type FilterState,
  type HiddenBefore,
} from "./filter-state";
import { dataOf, filterMemory, targetFilter, type FilterView } from "./filter-view";
import { headOf, headPrints, partPrints, rowPrints } from "./prints";
import { hiddenBefore, seenOf, sinceOurs, withSince } from "./hidden-before";
import { byHandBeside, hiddenAgain, hiddenByCriteria, hiddenByHand } from "./hidden-by-hand";
import { besideSeen, hidePlan, rowsOf, rowsToShow } from "./hidden-rows";
import { isFilteredOver, outsideOver, toReapply, without } from "./users-over";

/** What is to be done, in this order, and what to remember of it. */
export interface FilterPlan {
  /** Rows of ours to show. */
  readonly show: readonly Run[];
  readonly target: FilterState | null;
  /**
   * Cells or the user's criteria may have changed since: let these filters decide again, Excel tables' by their ids, and the
   * sheet's own as null.
   */
  readonly reapply: readonly (string | null)[];
  /** Rows that the user hid, to be hidden again after the filter changed. */
  readonly again: readonly Run[];
  /** Rows of which what was read of them told who hides them: that has to be so still. */
  readonly told: readonly Run[];
  /** Rows of ours to hide. */
  readonly hide: readonly Run[];
  readonly memory: FilterMemory | null;
  /** The memory when these rows are hidden by others after the filter changed; null when nothing is to be known of it. */
  readonly settle: ((hidden: readonly number[]) => FilterMemory | null) | null;
}

export interface WantedRows {
  readonly rows: readonly number[];
  readonly beside: readonly StandingOver[];
  readonly note: Json | null;
}

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

/**
 * A filter that is set or taken away shows rows that the user hid by hand. Where the sheet's protection keeps us from hiding
 * them again, they would be lost.
 */
function refuseShowing({ facts, basis }: FilterView, hidden: HiddenBefore | null): void {
  if (facts.allowFormatRows || !hidden) return;
  const [row] = hiddenByHand(hidden.hidden, hidden.users, basis);
  if (row !== undefined) {
    throw stop("protected", `row ${row + 1} could not be hidden again`, {
      sheet: facts.name,
      what: "hidden-by-hand",
    });
  }
}

/**
 * Rows that the user hid by hand before a filter of ours, and that are in view because that was taken off in Excel itself:
 * there a filter that is cleared shows all rows under it.
 */
export function lostRows(view: FilterView): Run[] {
  const { memory, current, table, basis, hidden } = view;
  if (!memory) return [];
  const filter = memory.table === (table?.name ?? null) ? current : null;
  const users = filter?.criteria ?? NONE;
  if (filter && stillStands(filter.criteria, memory)) return [];
  // Those of ours that the user's own criteria hide say nothing: Excel showed all others when these came.
  const ours = oursToShow(view, users);
  if (memory.rows && hiddenByHand(ours, users, basis).length > 0) return [];
  const known = memory.rows
    ? byHandBeside(memory.rows.others, memory.hidden, basis)
    : [memory.hidden, view.since ?? null].flatMap((before) =>
        hiddenAgain(before, filter ? dataOf(filter) : (before?.data ?? null), users, basis),
      );
  const now = new Set(hidden);
  const rows = [...new Set(rowsOf(known))].sort((a, b) => a - b);
  return runs(rows.filter((row) => !now.has(row)));
}

/** The sheet as it were if these rows had stayed hidden. */
const withLost = (view: FilterView): FilterView => ({
  ...view,
  hidden: [...view.hidden, ...rowsOf(lostRows(view))].sort((a, b) => a - b),
});

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

/**
 * For showing these rows only, of those that can be seen. A filter of ours goes first, in the same request: which rows are
 * hidden then is foretold, read back, and settled where it was not so.
 */
export function planRows(view: FilterView, data: Run, wanted: WantedRows): FilterPlan {
  const own = filterMemory(view);
  const isOn = own !== null && view.current !== null && stillStands(view.current.criteria, own);
  const rest: FilterView = own ? { ...view, memory: null } : view;
  if (!isOn) {
    const lost = lostRows(view);
    const plan = rowsPlan({ ...rest, hidden: withLost(view).hidden }, data, wanted);
    return { ...plan, again: lost };
  }
  const cleared = planClear(view);
  const left: FilterView = { ...rest, current: cleared.target, hidden: hiddenAfter(view, cleared) };
  const out = new Set(left.hidden);
  const seen = wanted.rows.filter((row) => !out.has(row));
  const keep = new Set([...wanted.rows, ...besideSeen(wanted.beside, seen)]);
  return {
    ...rowsPlan(left, data, wanted),
    target: cleared.target,
    again: cleared.again,
    told: cleared.told,
    // Also what seems to be hidden already: that is only foretold.
    hide: runs(rowsOf([data]).filter((row) => !keep.has(row))),
    settle: (hidden) => rowsPlan({ ...left, hidden }, data, wanted).memory,
  };
}

function rowsPlan(view: FilterView, data: Run, { rows, beside, note }: WantedRows): FilterPlan {
  const { memory } = view;
  const out = outsideNow(view);
  const plan = hidePlan(
    data,
    rows,
    view.hidden,
    runs(without(rowsOf(memory?.rows?.hidden ?? []), out)),
    beside,
  );
  const reapply = untold(view, rowsOf(plan.show));
  const isUntold = outsideOver(view).maybe.length > 0;
  const users = view.otherColumns && new Map([...(view.current?.criteria ?? NONE), ...view.otherColumns]);
  const next: FilterMemory = {
    sheetName: view.facts.name,
    table: null,
    tableId: null,
    stands: null,
    heads: null,
    area: null,
    before: NONE,
    ours: NONE,
    rows: { ...plan.ours, print: printsOf(view, data) },
    // Where only Excel can tell whether the user's criteria hide rows of ours too, it is asked again when these are shown.
    hidden: { hidden: [], seen: [], data, users: isUntold ? null : users, print: null, parts: null },
    note,
  };
  return {
    show: plan.show,
    target: view.current,
    reapply,
    // A filter that is applied again shows what was hidden by hand.
    again: reapply.length > 0 ? plan.ours.others : [],
    told: runs(out),
    hide: reapply.length > 0 ? plan.ours.hidden : plan.hide,
    memory: plan.ours.hidden.length > 0 ? next : null,
    settle: null,
  };
}

/** Rows that are hidden when our filter is gone: those beside it, and those that the user or the user's criteria hide. */
function hiddenAfter(view: FilterView, { target, again }: FilterPlan): readonly number[] {
  const under = new Set(view.current ? underOf(view, dataOf(view.current)) : []);
  const beside = view.hidden.filter((row) => !under.has(row));
  const byCriteria = target ? hiddenByCriteria([dataOf(target)], target.criteria, view.basis) : [];
  return [...new Set([...beside, ...rowsOf(again), ...byCriteria])].sort((a, b) => a - b);
}

/** The hidden rows of a stretch. */
const underOf = ({ hidden }: FilterView, data: Run | null): readonly number[] =>
  hidden.filter((row) => data !== null && row >= data.first && row <= data.last);

function printsOf({ basis }: FilterView, data: Run): string | null {
  return basis ? rowPrints(basis, data) : null;
}

/** The rows of ours that are hidden, and that the user's filters of now hide too. */
function outsideNow(view: FilterView): readonly number[] {
  const now = new Set(view.hidden);
  return outsideOver(view).out.filter((row) => now.has(row));
}

/** The user's filters to be applied again when these rows of ours are shown, as only Excel can tell whether they hide them. */
function untold(view: FilterView, shown: readonly number[]): (string | null)[] {
  const { facts, over } = view;
  if (facts.protected && !facts.allowAutoFilter) return [];
  const maybe = new Set(outsideOver(view).maybe);
  return toReapply(
    over,
    shown.filter((row) => maybe.has(row)),
  );
}

function oursToShow(view: FilterView, users: Criteria): Run[] {
  const rows = view.memory?.rows;
  if (!rows) return [];
  const hidden = runs(without(rowsOf(rows.hidden), outsideOver(view).out));
  return rowsToShow({ ...rows, hidden }, view.hidden, users.size > 0 || isFilteredOver(view.over));
}
