import { runs, type Run } from "../office/areas";
import { stop } from "../obstacles";
import { stillStands, type Criteria, type HiddenBefore } from "./filter-state";
import { dataOf, type FilterView } from "./filter-view";
import { byHandBeside, hiddenAgain, hiddenByHand } from "./hidden-by-hand";
import { rowsOf, rowsToShow } from "./hidden-rows";
import { rowPrints } from "./prints";
import { isFilteredOver, outsideOver, toReapply, without } from "./users-over";

const NONE: Criteria = new Map();

/** The rows that the pane hid, of those that are hidden, but what the user's filters of now hide too. */
export function oursToShow(view: FilterView, users: Criteria): Run[] {
  const rows = view.memory?.rows;
  if (!rows) return [];
  const hidden = runs(without(rowsOf(rows.hidden), outsideOver(view).out));
  return rowsToShow({ ...rows, hidden }, view.hidden, users.size > 0 || isFilteredOver(view.over));
}

/** The rows of ours that are hidden, and that the user's filters of now hide too. */
export function outsideNow(view: FilterView): readonly number[] {
  const now = new Set(view.hidden);
  return outsideOver(view).out.filter((row) => now.has(row));
}

/** The user's filters to be applied again when these rows of ours are shown, as only Excel can tell whether they hide them. */
export function untold(view: FilterView, shown: readonly number[]): (string | null)[] {
  const { facts, over } = view;
  if (facts.protected && !facts.allowAutoFilter) return [];
  const maybe = new Set(outsideOver(view).maybe);
  return toReapply(
    over,
    shown.filter((row) => maybe.has(row)),
  );
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
export const withLost = (view: FilterView): FilterView => ({
  ...view,
  hidden: [...view.hidden, ...rowsOf(lostRows(view))].sort((a, b) => a - b),
});

/**
 * A filter that is set or taken away shows rows that the user hid by hand. Where the sheet's protection keeps us from hiding
 * them again, they would be lost.
 */
export function refuseShowing({ facts, basis }: FilterView, hidden: HiddenBefore | null): void {
  if (facts.allowFormatRows || !hidden) return;
  const [row] = hiddenByHand(hidden.hidden, hidden.users, basis);
  if (row !== undefined) {
    throw stop("protected", `row ${row + 1} could not be hidden again`, {
      sheet: facts.name,
      what: "hidden-by-hand",
    });
  }
}

/** The hidden rows of a stretch. */
export const underOf = ({ hidden }: FilterView, data: Run | null): readonly number[] =>
  hidden.filter((row) => data !== null && row >= data.first && row <= data.last);

/** What stands in the rows of a stretch, to see later whether they are the same; null where it was not read. */
export function printsOf({ basis }: FilterView, data: Run): string | null {
  return basis ? rowPrints(basis, data) : null;
}
