import type { ListObject } from "../../table/snapshot";
import { readCriterion, sameCriterion, type Criterion } from "./criteria";
import { readCriteriaOf, type Criteria } from "./filter-state";
import { toOffice } from "./sheet-filter";

function columnFilter(sheet: Excel.Worksheet, table: ListObject, column: number): Excel.Filter {
  return sheet.tables.getItemOrNullObject(table.id).columns.getItemAt(column - table.area.left).filter;
}

/**
 * Queues reading what an Excel table's columns are filtered by. Reading that of one column has crashed Excel for a values list
 * with blanks, and failed for a list that an add-in put back (`TableColumn.filter`, office-js #465 and #3030); of reading it for
 * all columns at once (`AutoFilter.criteria`) nobody has told that. Where that fails too, column by column is left.
 * Assumption (Excel): what a table is filtered by can be read at once, also with a values list with blanks in it.
 *
 * @param unread columns that cannot be read; the others are read one by one then
 */
export function queueTableFilter(
  sheet: Excel.Worksheet,
  table: ListObject,
  unread: readonly number[],
): () => Criteria {
  if (unread.length === 0) {
    const filter = sheet.tables.getItemOrNullObject(table.id).autoFilter.load("criteria");
    return () => readCriteriaOf(table.area, filter.criteria).criteria;
  }
  const asked = columnsOf(table).flatMap((column) =>
    unread.includes(column) ? [] : [{ column, filter: queueColumn(sheet, table, column) }],
  );
  return () =>
    new Map(
      asked.flatMap(({ column, filter }): [number, Criterion][] => {
        const read = readCriterion(filter.criteria);
        return read ? [[column, read]] : [];
      }),
    );
}

/** Queues reading what one column is filtered by. */
export const queueColumn = (sheet: Excel.Worksheet, table: ListObject, column: number): Excel.Filter =>
  columnFilter(sheet, table, column).load("criteria");

/** The sheet columns of a table. */
export const columnsOf = ({ area }: Pick<ListObject, "area">): readonly number[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);

/**
 * Queues bringing these columns' criteria from what they are to what they shall be.
 *
 * @param current null: what they are is not known
 */
export function setTableFilter(
  sheet: Excel.Worksheet,
  table: ListObject,
  columns: readonly number[],
  current: Criteria | null,
  target: Criteria,
): void {
  for (const column of columns) {
    const wanted = target.get(column) ?? null;
    if (current && sameCriterion(current.get(column) ?? null, wanted)) {
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
