import type { Area } from "../../table/snapshot";
import type { Outcome } from "../gateway";
import { onSheet } from "../office/on-sheet";
import type { Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { queueFacts, rangeArea, rangeOf } from "../read/facts";
import { showsText, type Criterion } from "./criteria";
import { readCriteriaOf, type FilterState } from "./filter-state";
import { queueSheetFilter } from "./sheet-filter";

/**
 * Which of these rows the filters that are on would hide when they are applied again: Excel does not look at a new row until
 * then (`Excel.AutoFilter.reapply`, learn.microsoft.com). A row right below the sheet's own filter counts too. What only
 * Excel can tell counts as shown.
 */
export function rowsOutsideFilter(
  run: Runner,
  book: SheetBook,
  sheetId: string,
  rows: readonly number[],
): Promise<Outcome<readonly number[]>> {
  return onSheet(run, book, sheetId, async (session, sheet) => {
    const asked = queueFacts(session, sheet);
    const own = queueSheetFilter(sheet);
    await session.sync();
    const tables = asked().tables.map(({ id }) => queueTableCriteria(sheet.tables.getItem(id)));
    if (tables.length > 0) await session.sync();
    const filters = [own(), ...tables.map((one) => one())];
    const cells = filters.flatMap((filter) => (filter ? queueCells(sheet, filter, rows) : []));
    if (cells.length === 0) return [];
    await session.sync();
    const outside = new Set(cells.flatMap(({ row, isOutside }) => (isOutside() ? [row] : [])));
    return rows.filter((row) => outside.has(row));
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

/** The last row of the filter, or of the given rows that follow right below it. */
function bottomWith({ bottom }: Area, rows: readonly number[]): number {
  let last = bottom;
  while (rows.includes(last + 1)) last++;
  return last;
}

const isHiddenBy = (criterion: Criterion, text: unknown): boolean =>
  showsText(criterion, String((text as unknown[][] | null)?.[0]?.[0] ?? "")) === false;
