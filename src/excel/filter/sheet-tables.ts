import type { ListObject } from "../../table/snapshot";
import type { Session } from "../office/run";
import { toRow } from "../office/values";
import { queueTables, rangeArea, type SheetFacts, type TableFacts } from "../read/facts";
import { readCriteriaOf, type Criteria } from "./filter-state";
import { headPrints } from "./prints";
import { queueTableFilter } from "./table-filter";

/** Queues the prints of a header row; null where there is none. */
export function queueHead(row: Excel.Range): () => string | null {
  row.load("values");
  return () => {
    const cells = row.isNullObject ? undefined : (row.values as unknown[][] | null)?.[0];
    return cells ? headPrints(toRow(cells)) : null;
  };
}

/** What a table's columns are filtered by. */
interface TableCriteria {
  /** Of the columns that were asked for. */
  readonly criteria: Criteria;
  /** Of all others, whose criteria are the user's; null where they were not asked for. */
  readonly otherColumns: Criteria | null;
}

/** The criteria of a table that was not known beforehand, in one request more. */
export async function readCriteria(
  session: Session,
  sheet: Excel.Worksheet,
  table: ListObject,
  columns: readonly number[],
): Promise<TableCriteria> {
  const criteria = queueTableFilter(sheet, table, columns);
  const filter = sheet.tables.getItem(table.id).autoFilter.load("criteria");
  await session.sync();
  return { criteria: criteria(), otherColumns: withoutColumns(table, filter, columns) };
}

/**
 * What columns that were not asked for are filtered by.
 * Assumption (Excel): all criteria of a table can be read at once; a values list with blanks in it has crashed Excel (office-js #465).
 */
function withoutColumns(
  { area }: ListObject,
  { criteria }: Excel.AutoFilter,
  columns: readonly number[],
): Criteria {
  const all = readCriteriaOf(area, criteria).criteria;
  return new Map([...all].filter(([column]) => !columns.includes(column)));
}

/** An Excel table as it was, with what is asked of it in the hope that it still is so. */
export function queueHint(
  sheet: Excel.Worksheet,
  table: ListObject,
  wanted: readonly number[],
  asksAll: boolean,
) {
  const item = sheet.tables.getItemOrNullObject(table.id);
  const range = item.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const filter = item.autoFilter.load(asksAll ? "isDataFiltered,criteria" : "isDataFiltered");
  const columns = wanted.filter((column) => column >= table.area.left && column <= table.area.right);
  const criteria = queueTableFilter(sheet, table, columns);
  const head = table.hasHeader ? queueHead(item.getHeaderRowRange()) : () => null;
  return { table, columns, asksAll, item: item.load("id"), range, filter, criteria, head };
}

interface Tables extends TableFacts {
  /** Criteria of these columns of a table, when they are known already. */
  criteriaOf(table: ListObject, columns: readonly number[]): TableCriteria | null;
  /** Prints of a table's header row. */
  headOf(table: ListObject): string | null;
}

export async function tablesOf(
  session: Session,
  sheet: Excel.Worksheet,
  facts: SheetFacts,
  hints: readonly ReturnType<typeof queueHint>[],
): Promise<Tables> {
  const known = facts.tables.flatMap((table) => {
    const hint = hints.find(({ table: { id }, item }) => id === table.id && !item.isNullObject);
    return hint ? [{ ...hint, now: { ...table, area: rangeArea(hint.range) } }] : [];
  });
  if (known.length < facts.tables.length) {
    const queued = queueTables(sheet, facts);
    const heads = facts.tables.map(({ id, hasHeader }) => ({
      id,
      head: hasHeader ? queueHead(sheet.tables.getItem(id).getHeaderRowRange()) : () => null,
    }));
    await session.sync();
    const headOf = ({ id }: ListObject) => heads.find((one) => one.id === id)?.head() ?? null;
    return { ...queued(), criteriaOf: () => null, headOf };
  }
  return {
    listObjects: known.map(({ now }) => now),
    filtered: known.some(({ filter }) => filter.isDataFiltered),
    criteriaOf(table, columns) {
      const hint = known.find(({ now }) => now.id === table.id);
      const isSame = hint?.table.area.left === table.area.left;
      if (!hint || !isSame || !columns.every((column) => hint.columns.includes(column))) return null;
      const otherColumns = hint.asksAll ? withoutColumns(table, hint.filter, columns) : null;
      return { criteria: hint.criteria(), otherColumns };
    },
    headOf: ({ id }) => known.find(({ now }) => now.id === id)?.head() ?? null,
  };
}
