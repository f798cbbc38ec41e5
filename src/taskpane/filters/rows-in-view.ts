import type { FacetIndex } from "../../facets/facet-index";
import type { FilterStanding } from "../../excel/gateway-filter";
import { readChoice, type FilterChoice } from "../../facets/choice";

/** What decides which rows the sheet shows: those that are hidden, by whom, and the choice that is on. */
export type RowsInView = Pick<FilterStanding, "ours" | "note" | "hidden" | "others" | "lost">;

/** The rows that fit a choice, as the sheet shows them or will show them when the choice is applied. */
export interface Fitting {
  readonly shown: readonly number[];
  /** How many fit too, but are hidden now by the user's own filter or by hand, and stay so. */
  readonly hidden: number;
  /** How many fit too and are in view, but were hidden by hand and are hidden again when it is applied. */
  readonly again: number;
}

/**
 * Parts the rows that fit a choice. Under a filter of ours Excel does not tell who hides a row: one that fits that filter and
 * is hidden all the same is taken for the user's.
 */
export function fittingInView(index: FacetIndex, choice: FilterChoice, view: RowsInView | null): Fitting {
  const { rows } = index.evaluate(choice);
  if (!view) return { shown: rows, hidden: 0, again: 0 };
  const own = new Set([...view.others, ...view.lost]);
  const hidden = new Set(view.hidden);
  if (view.ours) {
    for (const row of index.evaluate(appliedIn(index, view)).rows) if (hidden.has(row)) own.add(row);
  }
  const shown = rows.filter((row) => !own.has(row));
  const again = rows.filter((row) => own.has(row) && !hidden.has(row)).length;
  return { shown, hidden: rows.length - shown.length - again, again };
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
