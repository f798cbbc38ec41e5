import { runs, type Run } from "../office/areas";
import { stillStands, type Criteria, type FilterMemory } from "./filter-state";
import { dataOf, filterMemory, type FilterView } from "./filter-view";
import { hiddenByCriteria } from "./hidden-by-hand";
import { besideSeen, hidePlan, rowsOf } from "./hidden-rows";
import type { FilterPlan, WantedRows } from "./plan";
import { planClear } from "./plan-clear";
import { lostRows, outsideNow, printsOf, underOf, untold, withLost } from "./rows-of-ours";
import { outsideOver, without } from "./users-over";

const NONE: Criteria = new Map();

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
