import { runs, type Run } from "../office/areas";
import type { Criteria, FilterMemory, HiddenBefore } from "./filter-state";
import { dataOf, type FilterView } from "./filter-view";
import { hiddenAgain, hiddenSince } from "./hidden-by-hand";
import { rowsOf } from "./hidden-rows";

/** The rows under a filter that are hidden before ours comes, without those of ours that are shown for it. */
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
  return data && { hidden: runs(hidden), seen: [], data, users, print: null };
}

/** Of the rows that fit, those that nobody had hidden. */
export function seenOf(fitting: readonly number[], { hidden, data }: HiddenBefore): Run[] {
  const out = new Set(rowsOf(hidden));
  return runs(fitting.filter((row) => row >= data.first && row <= data.last && !out.has(row)));
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
