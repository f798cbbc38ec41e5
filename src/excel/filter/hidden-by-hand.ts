import type { CellValue, SheetSnapshot } from "../../table/snapshot";
import type { Outside } from "../gateway-filter";
import { runs, type Run } from "../office/areas";
import { isListed, sameCriterion, shownTexts, type Criterion } from "./criteria";
import type { Criteria, HiddenBefore } from "./filter-state";
import { rowsOf } from "./hidden-rows";

/**
 * Those of the hidden rows that somebody may have hidden by hand: none of the criteria surely hides them, going by what
 * was read of the sheet. A filter that is set or taken away shows them.
 */
export function hiddenByHand(
  hidden: readonly Run[],
  criteria: Criteria | null,
  basis: SheetSnapshot | undefined,
): readonly number[] {
  return rowsOf(hidden).filter((row) => {
    const cells = basis?.values[row - basis.top];
    if (!basis || !cells || !criteria) return true;
    return ![...criteria].some(([column, criterion]) => hides(criterion, cells[column - basis.left] ?? ""));
  });
}

/** The others of these rows: what one of the criteria surely hides, going by what was read of the sheet. */
export function hiddenByCriteria(
  rows: readonly Run[],
  criteria: Criteria | null,
  basis: SheetSnapshot | undefined,
): readonly number[] {
  const left = new Set(hiddenByHand(rows, criteria, basis));
  return rowsOf(rows).filter((row) => !left.has(row));
}

/** Those that somebody surely hid by hand: all of the criteria show them, going by what was read of the sheet. */
function surelyByHand(
  hidden: readonly Run[],
  criteria: Criteria | null,
  basis: SheetSnapshot | undefined,
): readonly number[] {
  if (!criteria) return [];
  return rowsOf(hidden).filter((row) => {
    const cells = basis?.values[row - basis.top];
    return [...criteria].every(
      ([column, criterion]) =>
        basis !== undefined &&
        cells !== undefined &&
        shows(criterion, cells[column - basis.left] ?? "") === true,
    );
  });
}

/** How these rows stand to criteria, going by what was read of the sheet. null: what the criteria are is not known. */
export function outsideOf(
  rows: readonly Run[],
  criteria: Criteria | null,
  basis: SheetSnapshot | undefined,
): Outside {
  if (criteria?.size === 0) return { out: [], maybe: [] };
  const out = hiddenByCriteria(rows, criteria, basis);
  const told = new Set([...out, ...surelyByHand(rows, criteria, basis)]);
  return { out, maybe: rowsOf(rows).filter((row) => !told.has(row)) };
}

const hides = (criterion: Criterion, cell: CellValue): boolean => shows(criterion, cell) === false;

/** Only of a text it is known how a cell shows it; else null. */
function shows(criterion: Criterion, cell: CellValue): boolean | null {
  const shown = shownTexts(criterion);
  return shown === null || typeof cell !== "string" ? null : isListed(shown, cell);
}

/**
 * The rows to hide again over `data`, for a filter with these criteria of the user's; rows may have moved as a whole. What the
 * user's own criteria hid is the user's to show: where those are others now, only what was surely hidden by hand.
 */
export function hiddenAgain(
  before: HiddenBefore | null,
  data: Run | null,
  users: Criteria,
  basis?: SheetSnapshot,
): Run[] {
  if (!before?.users || !data) return [];
  const moved = data.first - before.data.first;
  if (data.last - before.data.last !== moved) return [];
  const rows = before.hidden.map(({ first, last }) => ({ first: first + moved, last: last + moved }));
  const isSame = [...before.users].every(([column, criterion]) =>
    sameCriterion(users.get(column) ?? null, criterion),
  );
  return isSame ? rows : runs(surelyByHand(rows, before.users, basis));
}

/**
 * Rows that somebody hid by hand while a filter of ours is on: it left them in view, they are hidden, and what they hold fits
 * every criterion that stands.
 */
export function hiddenSince(
  before: HiddenBefore | null,
  hiddenNow: readonly number[],
  standing: Criteria,
  basis: SheetSnapshot | undefined,
): readonly number[] {
  const now = new Set(hiddenNow);
  const rows = rowsOf(before?.seen ?? []).filter((row) => now.has(row));
  return surelyByHand(runs(rows), standing, basis);
}

/** Rows that were hidden by hand beside rows of ours. */
export const byHandBeside = (
  others: readonly Run[],
  before: HiddenBefore | null,
  basis: SheetSnapshot | undefined,
): Run[] => runs(surelyByHand(others, before?.users ?? null, basis));
