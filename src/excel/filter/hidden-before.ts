import type { SheetSnapshot } from "../../table/snapshot";
import { runs, type Run } from "../office/areas";
import {
  stillStands,
  usersCriteria,
  type Criteria,
  type FilterMemory,
  type FilterState,
  type HiddenBefore,
} from "./filter-state";
import { dataOf, filterMemory, type FilterView } from "./filter-view";
import { followHidden } from "./followed";
import { hiddenAgain, hiddenByHand, hiddenSince } from "./hidden-by-hand";
import { rowsOf } from "./hidden-rows";
import type { Memories } from "./memories";
import { partPrints, rowPrints } from "./prints";

/**
 * The rows under a filter that are hidden before ours comes, without those of ours that are shown for it. What the user's own
 * criteria surely hide is left out: Excel hides it again as long as they hide it, and shows it when they no longer do.
 */
export function hiddenBefore(
  view: FilterView,
  data: Run | null,
  shown: readonly Run[],
  users: Criteria,
): HiddenBefore | null {
  const ours = new Set(rowsOf(shown));
  const hidden = view.hidden.filter(
    (row) => data !== null && row >= data.first && row <= data.last && !ours.has(row),
  );
  const byHand = hiddenByHand(runs(hidden), users, view.basis);
  return data && { hidden: runs(byHand), seen: [], data, users, print: null, parts: null };
}

/** Of the rows that fit, those that neither the user nor the user's own criteria hide. */
export function seenOf(
  fitting: readonly number[],
  { hidden, data }: HiddenBefore,
  users: Criteria,
  basis: SheetSnapshot | undefined,
): Run[] {
  const out = new Set(rowsOf(hidden));
  const rows = fitting.filter((row) => row >= data.first && row <= data.last && !out.has(row));
  return runs(hiddenByHand(runs(rows), users, basis));
}

/** What the user hid by hand while our filter is on. */
export const sinceOurs = ({ current, hidden, basis }: FilterView, memory: FilterMemory): readonly number[] =>
  hiddenSince(memory.hidden, hidden, current?.criteria ?? new Map(), basis);

/** What was hidden before our filter, which is on, as it is known now, and what the user hid since. */
export function withSince(
  { current, basis }: FilterView,
  { hidden }: FilterMemory,
  users: Criteria,
  since: readonly number[],
): HiddenBefore | null {
  if (!hidden || !current || since.length === 0) return hidden;
  const data = dataOf(current);
  const before = rowsOf(hiddenAgain(hidden, data, users, basis));
  const all = [...new Set([...before, ...since])].sort((a, b) => a - b);
  return { ...hidden, hidden: runs(all), data, users };
}

/**
 * What the user hid by hand while a filter of ours is on is noted at every look: a filter that is cleared in Excel itself shows
 * those rows, and nothing tells of them then. Gives the view with what was noted last, in the rows of now.
 */
export function withNotedSince(view: FilterView, memories: Memories): FilterView {
  const { facts, keptMemory, current, basis } = view;
  const own = filterMemory(view);
  if (!own || !keptMemory) return view;
  if (current && stillStands(current.criteria, own)) {
    memories.noteSince(facts.id, keptMemory, noteOf(view, own, current));
    return view;
  }
  const noted = memories.since(facts.id, keptMemory);
  if (!noted || !basis) return view;
  const whole = { first: basis.top, last: basis.top + basis.values.length - 1 };
  return { ...view, since: followHidden(noted, current ? dataOf(current) : whole, basis).hidden };
}

function noteOf(view: FilterView, own: FilterMemory, current: FilterState): HiddenBefore | null {
  const { basis } = view;
  const since = sinceOurs(view, own);
  if (since.length === 0 || !basis) return null;
  const data = dataOf(current);
  const users = usersCriteria(current.criteria, own);
  const prints = { print: rowPrints(basis, data), parts: partPrints(basis, since) };
  return { hidden: runs(since), seen: [], data, users, ...prints };
}
