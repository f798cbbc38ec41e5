import type { Area, ListObject } from "../../table/snapshot";
import { overlaps } from "../office/areas";
import type { Session } from "../office/run";
import { stop } from "../obstacles";
import { queueFacts, queueTables, type SheetFacts } from "../read/facts";
import type { Criterion } from "./criteria";
import {
  clearedFilter,
  filterArea,
  usersCriteria,
  type Criteria,
  type FilterMemory,
  type FilterState,
} from "./filter-state";
import { queueSheetFilter, setSheetFilter } from "./sheet-filter";
import { queueTableFilter, setTableFilter } from "./table-filter";

/** The filter that a table is filtered by, as it stands: an Excel table's own, or the sheet's. */
export interface FilterView {
  readonly facts: SheetFacts;
  readonly table: ListObject | null;
  /** null: the sheet has no filter. Of an Excel table only `columns` are known. */
  readonly current: FilterState | null;
  readonly columns: readonly number[];
  /** Some filter on the sheet has criteria, this one or another. */
  readonly filtered: boolean;
}

/** Reads the filter of the table at `tableArea`, or the one that `memory` is about; `columns` are those to be set. */
export async function readFilter(
  session: Session,
  sheet: Excel.Worksheet,
  tableArea: Area | null,
  memoryOf: (sheetName: string) => FilterMemory | null,
  wanted: readonly number[],
): Promise<FilterView> {
  const queuedFacts = queueFacts(session, sheet);
  await session.sync();
  const facts = queuedFacts();
  const queuedTables = queueTables(sheet, facts);
  const queuedFilter = queueSheetFilter(sheet);
  await session.sync();
  const { listObjects, ...tables } = queuedTables();
  const filtered = facts.filtered || tables.filtered;
  const memory = memoryOf(facts.name);
  const table = tableArea
    ? listObjects.find(({ area }) => overlaps(area, tableArea))
    : listObjects.find(({ name }) => name === memory?.table);
  if (!table) {
    return { facts, table: null, current: queuedFilter(), columns: wanted, filtered };
  }
  const all = [...new Set([...wanted, ...(memory?.ours.keys() ?? [])])];
  const columns = all.filter((column) => column >= table.area.left && column <= table.area.right);
  const criteria = queueTableFilter(sheet, table, columns);
  await session.sync();
  return { facts, table, current: { area: table.area, criteria: criteria() }, columns, filtered };
}

/** The part of a memory that is about the filter of this view. */
export function filterMemory(view: FilterView, memory: FilterMemory | null): FilterMemory | null {
  return memory && memory.ours.size > 0 && memory.table === (view.table?.name ?? null) ? memory : null;
}

/** What the filter has to become for `wanted`, with the user's own criteria on other columns. */
export function targetFilter(
  view: FilterView,
  memory: FilterMemory | null,
  tableArea: Area,
  wanted: ReadonlyMap<number, Criterion>,
): FilterState | null {
  const { current, table, facts } = view;
  if (wanted.size === 0) {
    return current && memory ? clearedFilter(current, memory) : current;
  }
  const area = table ? table.area : filterArea(current, tableArea);
  if (!area) {
    throw stop("filter-on", "the sheet's filter stands elsewhere and hides rows", { sheet: facts.name });
  }
  const outside = [...wanted.keys()].find((column) => column < area.left || column > area.right);
  if ((table && !table.hasHeader) || outside !== undefined) {
    throw stop("not-supported", "the filter has no header, or not these columns", { sheet: facts.name });
  }
  return { area, criteria: new Map([...usersCriteria(current?.criteria ?? new Map(), memory), ...wanted]) };
}

/**
 * Refuses what Excel will refuse: on a protected sheet criteria may change where that is allowed, but a filter cannot
 * be put on or taken off (support.microsoft.com, "Protect a worksheet", Use AutoFilter).
 */
export function refuseFiltering({ facts, table, current }: FilterView, target: FilterState | null): void {
  if (facts.viewOnly) {
    throw stop("view-only", "the workbook is open for reading only");
  }
  const standsAlready = table !== null || (current !== null && target !== null);
  if (facts.protected && (!facts.allowAutoFilter || !standsAlready)) {
    throw stop("protected", `the filter of ${facts.name} is protected`, { sheet: facts.name });
  }
}

/** Brings the filter to its target. */
export async function setFilter(
  session: Session,
  sheet: Excel.Worksheet,
  { table, current, columns }: FilterView,
  target: FilterState | null,
): Promise<void> {
  if (!table) {
    await setSheetFilter(session, sheet, current, target);
    return;
  }
  const none: Criteria = new Map();
  await setTableFilter(session, sheet, table, columns, current?.criteria ?? none, target?.criteria ?? none);
}

/** Queues reading the criteria as they stand now, after `setFilter`. */
export function queueCriteria(sheet: Excel.Worksheet, { table, columns }: FilterView): () => Criteria {
  if (table) {
    return queueTableFilter(sheet, table, columns);
  }
  const filter = queueSheetFilter(sheet);
  return () => filter()?.criteria ?? new Map();
}
