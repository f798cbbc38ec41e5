import { supportsExcelApi } from "../office/supports";
import { rangeArea, rangeOf } from "../read/facts";
import { sameCriterion, type Criterion } from "./criteria";
import { readCriteriaOf, type Criteria, type FilterState } from "./filter-state";

/** Queues reading the sheet's own filter; null where the sheet has none. */
export function queueSheetFilter(sheet: Excel.Worksheet): () => FilterState | null {
  const filter = sheet.autoFilter.load("enabled,criteria");
  const range = filter.getRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
  return () => {
    if (!filter.enabled || range.isNullObject) {
      return null;
    }
    return readCriteriaOf(rangeArea(range), filter.criteria);
  };
}

/**
 * Queues bringing the sheet's own filter from what it is to what it shall be; null takes it away.
 * Assumption (Excel): `apply` for one column keeps the criteria of the other columns of the same range.
 */
export function setSheetFilter(
  sheet: Excel.Worksheet,
  current: FilterState | null,
  target: FilterState | null,
): void {
  const filter = sheet.autoFilter;
  if (!target) {
    if (current) {
      filter.remove();
    }
    return;
  }
  const stays = current !== null && sameArea(current.area, target.area);
  const stale = stays ? [...current.criteria.keys()].filter((column) => !target.criteria.has(column)) : [];
  const range = rangeOf(sheet, target.area);
  let standing: Criteria = stays ? current.criteria : new Map();
  if (!stays) {
    if (current) {
      filter.remove();
    }
    filter.apply(range);
  } else if (stale.length > 0 && supportsExcelApi("1.14")) {
    stale.forEach((column) => filter.clearColumnCriteria(column - target.area.left));
  } else if (stale.length > 0) {
    filter.clearCriteria();
    standing = new Map();
  }
  for (const [column, criterion] of target.criteria) {
    if (!sameCriterion(standing.get(column) ?? null, criterion)) {
      filter.apply(range, column - target.area.left, toOffice(criterion));
    }
  }
}

/** A criterion that was read from Excel or made by `showTexts` is one that Excel takes. */
export function toOffice(criterion: Criterion): Excel.FilterCriteria {
  return criterion as unknown as Excel.FilterCriteria;
}

function sameArea(one: FilterState["area"], other: FilterState["area"]): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
