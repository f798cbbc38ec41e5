import { LAST_ROW } from "../office/address";
import type { StandingOver } from "../gateway-filter";
import { runs, type Run } from "../office/areas";
import type { Session } from "../office/run";
import type { HiddenRows } from "./filter-state";

/** From so many runs on, one list of rows is shorter: a request holds some 300 bytes for each run. */
const MOST_RUNS = 500;

/**
 * Queues reading which of the area's rows are hidden, whatever hides them. One call for all rows; `getVisibleView` is
 * unreliable where the visible rows lie scattered (office-js #4263).
 * Assumption (Excel): a row that a filter hides counts as hidden here.
 */
export function queueHiddenRows(sheet: Excel.Worksheet, { first, last }: Run): () => number[] {
  const rows = sheet.getRangeByIndexes(first, 0, last - first + 1, 1);
  const result = rows.getRowProperties({ rowHidden: true });
  return () => result.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [first + index] : []));
}

/**
 * So many rows are asked for at a time: some 37 bytes come for each, a request asks for them three times at most, and an answer
 * has at most 5 MB in Excel on the web ("Resource limits and performance optimization for Office Add-ins", learn.microsoft.com).
 */
const MOST_ROWS = 30_000;

/** The same for any number of rows: all but the last of them are read in requests of their own, at once. */
export async function lookAtHiddenRows(
  session: Pick<Session, "sync">,
  sheet: Excel.Worksheet,
  { first, last }: Run,
): Promise<() => number[]> {
  const before: number[] = [];
  let from = first;
  for (; last - from >= MOST_ROWS; from += MOST_ROWS) {
    const some = queueHiddenRows(sheet, { first: from, last: from + MOST_ROWS - 1 });
    await session.sync();
    before.push(...some());
  }
  const rest = queueHiddenRows(sheet, { first: from, last });
  return () => [...before, ...rest()];
}

/**
 * Queues hiding or showing rows, ascending runs: run by run, and very many in one call, so that it is one request at any
 * length.
 * Assumption (Excel): rows can be hidden and shown by hand while a filter is on.
 * Assumption (Excel): an empty entry of `setRowProperties` leaves its row as it is, as Microsoft's sample says of cells
 * ("Set range properties", office-js-snippets).
 */
export function setRowsHidden(sheet: Excel.Worksheet, rows: readonly Run[], hidden: boolean): void {
  const [top, end] = [rows[0]?.first ?? 0, rows.at(-1)?.last ?? 0];
  if (rows.length <= MOST_RUNS) {
    for (const { first, last } of rows) {
      sheet.getRangeByIndexes(first, 0, last - first + 1, 1).rowHidden = hidden;
    }
    return;
  }
  const entries: Excel.SettableRowProperties[] = Array.from({ length: end - top + 1 }, () => ({}));
  for (const row of rowsOf(rows)) entries[row - top] = { rowHidden: hidden };
  sheet.getRangeByIndexes(top, 0, entries.length, 1).setRowProperties(entries);
}

export function rowsOf(list: readonly Run[]): number[] {
  return list.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}

/**
 * Which rows to hide and to show, so that of the data rows only `wanted` remain.
 *
 * @param beside rows that stay too where a wanted row that they stand over can be seen
 */
export function hidePlan(
  data: Run,
  wanted: readonly number[],
  hiddenNow: readonly number[],
  hiddenByUs: readonly Run[],
  beside: readonly StandingOver[] = [],
): { readonly hide: Run[]; readonly show: Run[]; readonly ours: HiddenRows } {
  const now = new Set(hiddenNow);
  const ours = new Set(rowsOf(hiddenByUs).filter((row) => now.has(row)));
  const byOthers = hiddenNow.filter((row) => !ours.has(row));
  const others = new Set(byOthers);
  const seen = wanted.filter((row) => !others.has(row));
  const keep = new Set([...wanted, ...besideSeen(beside, seen)]);
  const mine = rowsOf([data]).filter((row) => !keep.has(row) && !others.has(row));
  const beneath = byOthers.filter((row) => row >= data.first && row <= data.last);
  return {
    hide: runs(mine.filter((row) => !now.has(row))),
    show: runs([...ours].filter((row) => keep.has(row) || row < data.first || row > data.last)),
    ours: { hidden: runs(mine), data, alone: beneath.length === 0, others: runs(beneath), print: null },
  };
}

/** Of the rows beside, those that stand over a row in sight. */
export const besideSeen = (beside: readonly StandingOver[], seen: readonly number[]): readonly number[] =>
  beside.flatMap(({ row, last }) => (seen.some((one) => one > row && one <= last) ? [row] : []));

/** How far below its old end a table is looked at, for rows that moved down since. */
const GROWTH = 200;

/** The rows in which those that we hid are to be found, with room for rows inserted since. */
export function withGrowth({ first, last }: Run): Run {
  return { first, last: Math.min(LAST_ROW, last + GROWTH) };
}

/**
 * The rows to show again. Where rows were inserted or removed since, our numbers are off by some; when nothing else was
 * hidden then or hides rows now, everything that is hidden is ours.
 */
export function rowsToShow(memory: HiddenRows, hiddenNow: readonly number[], filtered: boolean): Run[] {
  const now = new Set(hiddenNow);
  const ours = rowsOf(memory.hidden);
  const moved = ours.some((row) => !now.has(row));
  return moved && memory.alone && !filtered ? runs(hiddenNow) : runs(ours.filter((row) => now.has(row)));
}
