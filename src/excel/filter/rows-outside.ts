import type { Area } from "../../table/snapshot";
import type { Outcome } from "../gateway";
import type { FilterFit } from "../gateway-filter";
import { onSheet } from "../office/on-sheet";
import type { Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { queueFacts, rangeArea, rangeOf } from "../read/facts";
import { showsText, type Criterion } from "./criteria";
import { readCriteriaOf, type FilterState } from "./filter-state";
import { queueSheetFilter } from "./sheet-filter";

/**
 * Which of these rows the filters that are on would hide when they are applied again: Excel does not look at a new row until
 * then (`Excel.AutoFilter.reapply`, learn.microsoft.com). A row right below the sheet's own filter counts too, and is told
 * apart. What only Excel can tell counts as shown.
 */
export function rowsOutsideFilter(
  run: Runner,
  book: SheetBook,
  sheetId: string,
  rows: readonly number[],
): Promise<Outcome<FilterFit>> {
  return onSheet(run, book, sheetId, async (session, sheet) => {
    const asked = queueFacts(session, sheet);
    const own = queueSheetFilter(sheet);
    await session.sync();
    const tables = asked().tables.map(({ id }) => queueTableCriteria(sheet.tables.getItem(id)));
    if (tables.length > 0) await session.sync();
    const sheetFilter = own();
    const filters = [sheetFilter, ...tables.map((one) => one())];
    const below = sheetFilter ? rowsBelow(sheetFilter, rows) : [];
    const cells = filters.flatMap((filter) => (filter ? queueCells(sheet, filter, rows) : []));
    if (cells.length === 0) return { outside: [], below };
    await session.sync();
    const outside = new Set(cells.flatMap(({ row, isOutside }) => (isOutside() ? [row] : [])));
    return { outside: rows.filter((row) => outside.has(row)), below };
  });
}

/** Queues reading the criteria of all columns of an Excel table, as of a sheet's own filter. */
function queueTableCriteria(table: Excel.Table): () => FilterState | null {
  const filter = table.autoFilter.load("isDataFiltered,criteria");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  return () => (filter.isDataFiltered ? readCriteriaOf(rangeArea(range), filter.criteria) : null);
}

interface AskedCell {
  readonly row: number;
  /** Whether the criterion over the cell hides it; after the sync. */
  readonly isOutside: () => boolean;
}

function queueCells(
  sheet: Excel.Worksheet,
  { area, criteria }: FilterState,
  rows: readonly number[],
): AskedCell[] {
  const under = rows.filter((row) => row > area.top && row <= bottomWith(area, rows));
  return under.flatMap((row) =>
    [...criteria].map(([column, criterion]) => {
      const cell = rangeOf(sheet, { top: row, left: column, bottom: row, right: column }).load("text");
      return { row, isOutside: () => isHiddenBy(criterion, cell.text) };
    }),
  );
}

/** A filter without criteria is made longer when rows are inserted, and hides nothing. */
const rowsBelow = ({ area, criteria }: FilterState, rows: readonly number[]): readonly number[] =>
  criteria.size === 0 ? [] : rows.filter((row) => row > area.bottom && row <= bottomWith(area, rows));

/** The last row of the filter, or of the given rows that follow right below it. */
function bottomWith({ bottom }: Area, rows: readonly number[]): number {
  let last = bottom;
  while (rows.includes(last + 1)) last++;
  return last;
}

const isHiddenBy = (criterion: Criterion, text: unknown): boolean =>
  showsText(criterion, String((text as unknown[][] | null)?.[0]?.[0] ?? "")) === false;
