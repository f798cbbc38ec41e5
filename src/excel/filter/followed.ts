import type { Area, SheetSnapshot } from "../../table/snapshot";
import { runs, type Run } from "../office/areas";
import { shownTexts } from "./criteria";
import type { Criteria, FilterMemory, HiddenBefore, HiddenRows } from "./filter-state";
import { follow } from "./follow";
import { rowsOf } from "./hidden-rows";
import { isChanged, printList, rowPrints } from "./prints";

/**
 * A memory whose filter stands at `now`, with columns that were inserted, removed or moved since. A column that is gone
 * takes its criterion along.
 *
 * @param heads prints of the header row as it is
 */
export function followColumns(memory: FilterMemory, now: Area, heads: string): FilterMemory {
  const { stands } = memory;
  if (!stands || memory.heads === null) return memory;
  const at = follow(printList(memory.heads), printList(heads));
  const column = (old: number): number | null => {
    const place = at(old - stands.left);
    return place === null ? null : now.left + place;
  };
  const moved = (criteria: Criteria): Criteria =>
    new Map(
      [...criteria].flatMap(([old, criterion]) => {
        const place = column(old);
        return place === null ? [] : [[place, criterion] as const];
      }),
    );
  const { area, hidden } = memory;
  return {
    ...memory,
    stands: now,
    heads,
    before: moved(memory.before),
    ours: moved(memory.ours),
    area: area && {
      top: area.top + now.top - stands.top,
      bottom: area.bottom + now.bottom - stands.bottom,
      left: column(area.left) ?? now.left,
      right: column(area.right) ?? now.right,
    },
    hidden: hidden && { ...hidden, users: hidden.users && moved(hidden.users) },
  };
}

/**
 * Rows that the user hid under a filter of ours and rows that it left in view, where it now has `data` under its header. Excel
 * tells nothing of the first until the filter goes, so that they are looked for by their content. A row in the place of one of
 * them is that one only as far as it looks like it, and where the user's criteria may have hidden that, only if it has the same
 * content: better a changed row in view than a new one hidden in its place.
 */
export function followHidden(
  before: HiddenBefore,
  data: Run,
  sheet: SheetSnapshot,
): { readonly hidden: HiddenBefore; readonly goesBy: Run | null } {
  if (before.print === null) return { hidden: before, goesBy: null };
  const [then, now] = [printList(before.print), printList(rowPrints(sheet, data))];
  const at = follow(then, now);
  const isUntold = [...(before.users?.values() ?? [])].some((criterion) => shownTexts(criterion) === null);
  const parts = before.parts === null ? null : printList(before.parts);
  const isSame = (old: number, place: number, index: number): boolean => {
    if (then[old] === now[place]) return true;
    if (isUntold) return false;
    return parts === null || isChanged(parts.slice(2 * index, 2 * index + 2), sheet, data.first + place);
  };
  const places = (list: readonly Run[], isFound: typeof isSame): number[] =>
    rowsOf(list).flatMap((row, index) => {
      const old = row - before.data.first;
      const place = at(old);
      return place === null || !isFound(old, place, index) ? [] : [data.first + place];
    });
  const [hidden, seen] = [places(before.hidden, isSame), places(before.seen, () => true)];
  const shift = data.first - before.data.first;
  const isShifted =
    data.last - before.data.last === shift &&
    rowsOf(before.hidden).every((row, index) => hidden[index] === row + shift);
  return {
    hidden: { ...before, hidden: runs(hidden), seen: runs(seen), data, print: null, parts: null },
    goesBy: isShifted ? null : data,
  };
}

/**
 * Rows that we hid, as they are numbered now. What is hidden says enough as long as it is what we left; else rows are looked
 * for by their content. A hidden row that cannot be told is taken for ours when one of ours is missing: better a row too
 * many in view than one that stays away.
 *
 * @param hiddenNow what is hidden of the rows that were looked at
 */
export function followRows(
  rows: HiddenRows,
  hiddenNow: readonly number[],
  sheet: SheetSnapshot | undefined,
): { readonly rows: HiddenRows; readonly goesBy: Run | null } {
  if (rows.print === null || isAsLeft(rows, hiddenNow) || !sheet) return { rows, goesBy: null };
  const top = Math.min(rows.data.first, sheet.top + 1);
  const whole = { first: top, last: sheet.top + sheet.values.length - 1 };
  const at = follow(printList(rows.print), printList(rowPrints(sheet, whole)));
  const place = (row: number): number | null => {
    const index = at(row - rows.data.first);
    return index === null ? null : whole.first + index;
  };
  const all = rowsOf([rows.data]).flatMap((row) => place(row) ?? []);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return { rows, goesBy: null };
  const [data, known] = [{ first, last }, new Set(all)];
  const found = rowsOf(rows.hidden).map(place);
  const ours = found.filter((row) => row !== null);
  const isStray = (row: number): boolean => row >= first && row <= last && !known.has(row);
  const unknown = ours.length < found.length ? hiddenNow.filter(isStray) : [];
  const others = rowsOf(rows.others).flatMap((row) => place(row) ?? []);
  return {
    rows: { hidden: runs([...ours, ...unknown]), data, alone: false, others: runs(others), print: null },
    goesBy: data,
  };
}

/** The rows of the table are hidden and shown as we left them, so that whatever moved, nothing has to be looked for. */
function isAsLeft({ hidden, others, data }: HiddenRows, hiddenNow: readonly number[]): boolean {
  const left = new Set([...rowsOf(hidden), ...rowsOf(others)]);
  const under = hiddenNow.filter((row) => row >= data.first && row <= data.last);
  return under.length === left.size && under.every((row) => left.has(row));
}

/** Whether these rows of ours can be on this sheet: what is hidden is as we left it, or half of the rows are known again. */
export function isLikely(
  rows: HiddenRows,
  hiddenNow: readonly number[],
  sheet: SheetSnapshot | undefined,
): boolean {
  if (isAsLeft(rows, hiddenNow)) return true;
  if (rows.print === null || !sheet) return false;
  const whole = { first: sheet.top, last: sheet.top + sheet.values.length - 1 };
  const now = new Set(printList(rowPrints(sheet, whole)));
  const before = printList(rows.print);
  return before.filter((print) => now.has(print)).length * 2 >= before.length;
}
