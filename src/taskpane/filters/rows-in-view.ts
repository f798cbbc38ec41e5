import type { FacetIndex } from "../../facets/facet-index";
import type { FilterStanding } from "../../excel/gateway-filter";
import { readChoice, type FilterChoice } from "../../facets/choice";

/** What decides which rows the sheet shows: those that are hidden, by whom, and the choice that is on. */
export type RowsInView = Pick<FilterStanding, "ours" | "note" | "hidden" | "others" | "lost" | "outside">;

/** The rows that fit a choice, as the sheet shows them or will show them when the choice is applied. */
export interface Fitting {
  readonly shown: readonly number[];
  /** How many fit too, but are hidden now by the user's own filter or by hand, and stay so. */
  readonly hidden: number;
  /** How many fit too and are in view, but were hidden by hand and are hidden again when it is applied. */
  readonly again: number;
  /** How many of `hidden` the user's own filter hides; null where only Excel can tell. */
  readonly byFilter: number | null;
  /** How many of `shown` go too where Excel applies the user's own filter again: surely, and of which only Excel can tell. */
  readonly outside: number;
  readonly maybeOutside: number;
}

const ALL_SHOWN = { hidden: 0, again: 0, byFilter: 0, outside: 0, maybeOutside: 0 };

/**
 * Parts the rows that fit a choice. Under a filter of ours Excel does not tell who hides a row: one that fits that filter and
 * is hidden all the same is taken for the user's.
 */
export function fittingInView(index: FacetIndex, choice: FilterChoice, view: RowsInView | null): Fitting {
  const { rows } = index.evaluate(choice);
  if (!view) return { shown: rows, ...ALL_SHOWN };
  const own = new Set([...view.others, ...view.lost]);
  const hidden = new Set(view.hidden);
  if (view.ours) {
    for (const row of index.evaluate(appliedIn(index, view)).rows) if (hidden.has(row)) own.add(row);
  }
  const shown = rows.filter((row) => !own.has(row));
  const again = rows.filter((row) => own.has(row) && !hidden.has(row)).length;
  const away = rows.filter((row) => own.has(row) && hidden.has(row));
  const [out, maybe] = [new Set(view.outside.out), new Set(view.outside.maybe)];
  const countOf = (list: readonly number[], among: ReadonlySet<number>) =>
    list.filter((row) => among.has(row)).length;
  return {
    shown,
    hidden: away.length,
    again,
    byFilter: countOf(away, maybe) > 0 ? null : countOf(away, out),
    outside: view.ours ? 0 : countOf(shown, out),
    maybeOutside: view.ours ? 0 : countOf(shown, maybe),
  };
}

/** Whether the sheet shows agreements that do not fit the filter of ours that is on, since something was changed in it. */
export function isOutOfStep(
  index: FacetIndex,
  agreements: readonly number[],
  view: RowsInView | null,
): boolean {
  if (!view?.ours) return false;
  const fits = new Set(index.evaluate(appliedIn(index, view)).rows);
  const hidden = new Set(view.hidden);
  return agreements.some((row) => !fits.has(row) && !hidden.has(row));
}

/** How the sheet stands right after a filter of ours was put on it, with what was known of the user's rows before. */
export function standingUnder(
  index: FacetIndex,
  agreements: readonly number[],
  before: FilterStanding,
  ours: FilterStanding["ours"],
  note: FilterStanding["note"],
): FilterStanding {
  const others = [...new Set([...before.others, ...before.lost])];
  const fits = new Set(index.evaluate(appliedIn(index, { ...before, note })).rows);
  const hidden = new Set([...others, ...agreements.filter((row) => !fits.has(row))]);
  return { ...before, ours, note, others, hidden: [...hidden].sort((a, b) => a - b), lost: [] };
}

/** The choice that is on the sheet, in the keys of the table of now. */
export const appliedIn = (index: FacetIndex, { note }: RowsInView): FilterChoice =>
  index.resolve(readChoice(note));
