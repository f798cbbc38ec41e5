import type { ListObject } from "../../table/snapshot";
import { readCriterion, sameCriterion, type Criterion } from "./criteria";
import type { Criteria } from "./filter-state";
import { toOffice } from "./sheet-filter";

function columnFilter(sheet: Excel.Worksheet, table: ListObject, column: number): Excel.Filter {
  return sheet.tables.getItemOrNullObject(table.id).columns.getItemAt(column - table.area.left).filter;
}

/** Queues reading the criteria of these columns of an Excel table, no more: reading one has crashed Excel (#465). */
export function queueTableFilter(
  sheet: Excel.Worksheet,
  table: ListObject,
  columns: readonly number[],
): () => Criteria {
  const asked = columns.map((column) => ({
    column,
    filter: columnFilter(sheet, table, column).load("criteria"),
  }));
  return () =>
    new Map(
      asked.flatMap(({ column, filter }): [number, Criterion][] => {
        const read = readCriterion(filter.criteria);
        return read ? [[column, read]] : [];
      }),
    );
}

/** Queues bringing these columns' criteria from what they are to what they shall be. */
export function setTableFilter(
  sheet: Excel.Worksheet,
  table: ListObject,
  columns: readonly number[],
  current: Criteria,
  target: Criteria,
): void {
  for (const column of columns) {
    const wanted = target.get(column) ?? null;
    if (sameCriterion(current.get(column) ?? null, wanted)) {
      continue;
    }
    const filter = columnFilter(sheet, table, column);
    if (wanted) {
      filter.apply(toOffice(wanted));
    } else {
      filter.clear();
    }
  }
}
