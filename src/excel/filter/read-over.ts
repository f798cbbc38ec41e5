import type { ListObject } from "../../table/snapshot";
import type { Session } from "../office/run";
import type { Criteria, FilterMemory, FilterState } from "./filter-state";
import { queueTableFilter } from "./table-filter";
import type { Unread } from "./unread";
import { isOver, type UsersFilter } from "./users-over";

/** What a table is filtered by, where that was not asked beforehand. */
export async function readCriteria(
  session: Session,
  sheet: Excel.Worksheet,
  table: ListObject,
  unread: readonly number[],
): Promise<Criteria> {
  const criteria = queueTableFilter(sheet, table, unread);
  await session.sync();
  return criteria();
}

/** Whether rows that we hid are this table's. */
export const isOverRows = (memory: FilterMemory | null, { area }: ListObject): boolean =>
  memory?.rows ? isOver(area, memory.rows.data) : false;

/** The sheet's own filter where it is over rows that we hid. */
export function sheetOver(memory: FilterMemory | null, current: FilterState | null): UsersFilter[] {
  if (!current || !memory?.rows || !isOver(current.area, memory.rows.data)) return [];
  return [{ tableId: null, ...current, isWhole: true }];
}

/** The filters of these tables. */
export async function readOver(
  session: Session,
  sheet: Excel.Worksheet,
  tables: readonly ListObject[],
  known: { readonly criteriaOf: (table: ListObject) => Criteria | null; readonly unread: Unread },
): Promise<UsersFilter[]> {
  const over: UsersFilter[] = [];
  for (const table of tables) {
    const unread = known.unread.get(table.id) ?? [];
    const criteria = known.criteriaOf(table) ?? (await readCriteria(session, sheet, table, unread));
    over.push({ tableId: table.id, area: table.area, criteria, isWhole: unread.length === 0 });
  }
  return over;
}
