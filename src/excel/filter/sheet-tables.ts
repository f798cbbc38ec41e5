import type { ListObject } from "../../table/snapshot";
import type { Session } from "../office/run";
import { toRow } from "../office/values";
import { queueTables, rangeArea, type SheetFacts, type TableFacts } from "../read/facts";
import type { Criteria } from "./filter-state";
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

/** What is asked of a table beforehand, and what of it cannot be read. */
export interface AskedTable {
  readonly table: ListObject;
  /** What it is filtered by is to be known: reading more of that than is needed is a risk. */
  readonly withCriteria: boolean;
  readonly unread: readonly number[];
}

/** An Excel table as it was, with what is asked of it in the hope that it still is so. */
export function queueHint(sheet: Excel.Worksheet, { table, withCriteria, unread }: AskedTable) {
  const item = sheet.tables.getItemOrNullObject(table.id);
  const range = item.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const filter = item.autoFilter.load("isDataFiltered");
  const criteria = withCriteria ? queueTableFilter(sheet, table, unread) : null;
  const head = table.hasHeader ? queueHead(item.getHeaderRowRange()) : () => null;
  return { table, item: item.load("id"), range, filter, criteria, head };
}

interface Tables extends TableFacts {
  /** What a table's columns are filtered by, when that is known already. */
  criteriaOf(table: ListObject): Criteria | null;
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
    criteriaOf(table) {
      const hint = known.find(({ now }) => now.id === table.id);
      return hint?.table.area.left === table.area.left ? (hint.criteria?.() ?? null) : null;
    },
    headOf: ({ id }) => known.find(({ now }) => now.id === id)?.head() ?? null,
  };
}
