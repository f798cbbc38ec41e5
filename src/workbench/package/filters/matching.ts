import type { RawValue } from "../document";
import type { FilterCriterion } from "./filter-state";
import { isBlank, meetsCustom } from "./custom-criterion";
import { fallsWithin } from "./date-groups";

/** A cell as a filter sees it. */
export interface FilteredCell {
  /** As Excel shows it with the cell's number format. */
  readonly text: string;
  readonly value: RawValue;
}

/**
 * Whether a cell meets a column's criterion, as Excel's AutoFilter decides: values are compared with the text that is shown,
 * without regard to case; "" stands for blanks. Criteria that one cell cannot decide (top ten, averages, colours, icons)
 * are met by every cell: `matchingCells` decides those that a whole column can.
 */
export function matchesCriterion(criterion: FilterCriterion, shownText: string, rawValue: RawValue): boolean {
  return criterionTest(criterion)({ text: shownText, value: rawValue });
}

/** For each cell of a column (without its header) whether it meets the criterion. */
export function matchingCells(criterion: FilterCriterion, cells: readonly FilteredCell[]): boolean[] {
  const inRange = numericTest(criterion, cells);
  if (inRange === null) return cells.map(criterionTest(criterion));
  return cells.map(({ value }) => typeof value === "number" && inRange(value));
}

function criterionTest(criterion: FilterCriterion): (cell: FilteredCell) => boolean {
  if (criterion.filterOn === "Values") return valuesTest(criterion);
  if (criterion.filterOn !== "Custom") return () => true;
  const wanted = [criterion.criterion1, criterion.criterion2].flatMap((one) => one ?? []);
  return ({ text, value }) => {
    const meets = (one: string) => meetsCustom(one, text, value);
    return criterion.operator === "Or" ? wanted.some(meets) : wanted.every(meets);
  };
}

function valuesTest(criterion: FilterCriterion): (cell: FilteredCell) => boolean {
  const values = new Set((criterion.values ?? []).map((value) => value.toLowerCase()));
  const dates = criterion.dates ?? [];
  return ({ text, value }) => {
    if (isBlank(text, value)) return values.has("");
    if (values.has(text.toLowerCase())) return true;
    return typeof value === "number" && dates.some((group) => fallsWithin(value, group));
  };
}

/** The test that a criterion over the whole column comes down to; null when it is no such criterion. */
function numericTest(
  criterion: FilterCriterion,
  cells: readonly FilteredCell[],
): ((value: number) => boolean) | null {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  if (criterion.filterOn === "TopBottom") return topBottomTest(criterion, numbers);
  if (criterion.filterOn !== "Dynamic" || numbers.length === 0) return null;
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  if (criterion.criterion1 === "aboveAverage") return (value) => value > average;
  if (criterion.criterion1 === "belowAverage") return (value) => value < average;
  return null;
}

/** Equal values at the edge all count, so that more than the asked number can show, as in Excel. */
function topBottomTest(criterion: FilterCriterion, numbers: number[]): (value: number) => boolean {
  const asked = Number(criterion.criterion1 ?? "10");
  // Assumption (Excel): a percentage is rounded down, and at least one item shows.
  const count = criterion.percent ? Math.max(1, Math.floor((numbers.length * asked) / 100)) : asked;
  const ordered = [...numbers].sort((a, b) => (criterion.bottom ? a - b : b - a));
  const edge = ordered[Math.min(count, ordered.length) - 1];
  if (edge === undefined) return () => false;
  return criterion.bottom ? (value) => value <= edge : (value) => value >= edge;
}
