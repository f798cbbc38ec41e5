import type { Area, ListObject } from "../../table/snapshot";
import { overlaps, type Run } from "../office/areas";
import type { Session } from "../office/run";
import { stop } from "../obstacles";
import { queueFacts, queueTables, rangeArea, type SheetFacts, type TableFacts } from "../read/facts";
import type { Beside, Kept } from "../store/beside";
import type { Criterion } from "./criteria";
import {
  clearedFilter,
  filterArea,
  usersCriteria,
  type Criteria,
  type FilterMemory,
  type FilterState,
} from "./filter-state";
import { queueHiddenRows, withGrowth } from "./hidden-rows";
import type { Memories } from "./memories";
import { queueSheetFilter, setSheetFilter } from "./sheet-filter";
import { queueTableFilter, setTableFilter } from "./table-filter";

/** What decides about filtering a sheet, as it stands, and what we did to it. */
export interface FilterView {
  readonly facts: SheetFacts;
  /** The Excel table that is filtered; null for the sheet's own filter. */
  readonly table: ListObject | null;
  /** null: the sheet has no filter. Of an Excel table only `columns` are known. */
  readonly current: FilterState | null;
  readonly columns: readonly number[];
  /** A filter on the sheet has criteria: this one or another. */
  readonly isFiltered: boolean;
  /** The rows that were looked at, and those of them that are hidden. */
  readonly rows: Run;
  readonly hidden: readonly number[];
  readonly memory: FilterMemory | null;
  readonly kept: Kept;
}

/** What is to be looked at. */
export interface Look {
  /** The table's area; null: the filter that the memory is about. */
  readonly tableArea: Area | null;
  readonly rows: Run;
  /** Columns whose criteria will be set. */
  readonly wanted: readonly number[];
  /** Excel tables that were on the sheet when it was read last: where they still are, a request is saved. */
  readonly hint: readonly ListObject[];
}

interface Sources {
  readonly beside: Beside;
  readonly memories: Memories;
}

/** Reads all that decides about filtering, in one request where the sheet is as it was last. */
export async function readView(
  session: Session,
  sheet: Excel.Worksheet,
  { beside, memories }: Sources,
  sheetId: string,
  look: Look,
): Promise<FilterView> {
  const queuedFacts = queueFacts(session, sheet);
  const queuedFilter = queueSheetFilter(sheet);
  const queuedHidden = queueHiddenRows(sheet, look.rows);
  const queuedKept = beside.queueRead(session);
  const guessed = columnsOf(look.wanted, memories.last(sheetId));
  const hints = look.hint.map((table) => queueHint(sheet, table, guessed));
  await session.sync();
  const facts = queuedFacts();
  const kept = await queuedKept();
  const memory = memories.of(facts, kept);
  const { listObjects, filtered, criteriaOf } = await tablesOf(session, sheet, facts, hints);
  const table = look.tableArea
    ? listObjects.find(({ area }) => overlaps(area, look.tableArea ?? area))
    : listObjects.find(({ name }) => name === memory?.table);
  const search = memory?.rows ? withGrowth(memory.rows.data) : look.rows;
  const rows = {
    first: Math.min(look.rows.first, search.first),
    last: Math.max(look.rows.last, search.last),
  };
  const isCovered = rows.first === look.rows.first && rows.last === look.rows.last;
  const more = isCovered ? queuedHidden : queueHiddenRows(sheet, rows);
  if (!isCovered) await session.sync();
  const seen = { facts, rows, hidden: more(), memory, kept, isFiltered: facts.filtered || filtered };
  if (!table) {
    return {
      ...seen,
      table: null,
      current: queuedFilter(),
      columns: look.wanted,
    };
  }
  const columns = columnsOf(look.wanted, memory).filter(
    (column) => column >= table.area.left && column <= table.area.right,
  );
  const known = criteriaOf(table, columns) ?? (await readCriteria(session, sheet, table, columns));
  return { ...seen, table, current: { area: table.area, criteria: known }, columns };
}

function columnsOf(wanted: readonly number[], memory: FilterMemory | null): number[] {
  return [...new Set([...wanted, ...(memory?.ours.keys() ?? [])])];
}

async function readCriteria(
  session: Session,
  sheet: Excel.Worksheet,
  table: ListObject,
  columns: readonly number[],
): Promise<Criteria> {
  const criteria = queueTableFilter(sheet, table, columns);
  await session.sync();
  return criteria();
}

/** An Excel table as it was, with what is asked of it in the hope that it still is so. */
function queueHint(sheet: Excel.Worksheet, table: ListObject, wanted: readonly number[]) {
  const item = sheet.tables.getItemOrNullObject(table.id);
  const range = item.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const filter = item.autoFilter.load("isDataFiltered");
  const columns = wanted.filter((column) => column >= table.area.left && column <= table.area.right);
  const criteria = queueTableFilter(sheet, table, columns);
  return { table, columns, item: item.load("id"), range, filter, criteria };
}

interface Tables extends TableFacts {
  /** Criteria of these columns of a table, when they are known already. */
  criteriaOf(table: ListObject, columns: readonly number[]): Criteria | null;
}

async function tablesOf(
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
    await session.sync();
    return { ...queued(), criteriaOf: () => null };
  }
  return {
    listObjects: known.map(({ now }) => now),
    filtered: known.some(({ filter }) => filter.isDataFiltered),
    criteriaOf(table, columns) {
      const hint = known.find(({ now }) => now.id === table.id);
      const isSame = hint?.table.area.left === table.area.left;
      return hint && isSame && columns.every((column) => hint.columns.includes(column))
        ? hint.criteria()
        : null;
    },
  };
}

/** The part of a memory that is about the filter of this view. */
export function filterMemory({ table, memory }: FilterView): FilterMemory | null {
  return memory && memory.ours.size > 0 && memory.table === (table?.name ?? null) ? memory : null;
}

/** What the filter has to become for `wanted`, with the user's own criteria on other columns. */
export function targetFilter(
  view: FilterView,
  tableArea: Area,
  wanted: ReadonlyMap<number, Criterion>,
): FilterState | null {
  const { current, table, facts } = view;
  const memory = filterMemory(view);
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

/** Refuses hiding rows where Excel will. */
export function refuseHiding({ facts }: FilterView): void {
  if (facts.viewOnly) {
    throw stop("view-only", "the workbook is open for reading only");
  }
  if (!facts.allowFormatRows) {
    throw stop("protected", `rows of ${facts.name} are protected`, { sheet: facts.name });
  }
}

/** Queues bringing the filter to its target. */
export function queueFilter(
  sheet: Excel.Worksheet,
  { table, current, columns }: Pick<FilterView, "table" | "current" | "columns">,
  target: FilterState | null,
): void {
  if (table) {
    const none: Criteria = new Map();
    setTableFilter(sheet, table, columns, current?.criteria ?? none, target?.criteria ?? none);
  } else {
    setSheetFilter(sheet, current, target);
  }
}

/** Queues reading the criteria as they stand now, after `queueFilter`. */
export function queueCriteria(
  sheet: Excel.Worksheet,
  { table, columns }: Pick<FilterView, "table" | "columns">,
): () => Criteria {
  if (table) {
    return queueTableFilter(sheet, table, columns);
  }
  const filter = queueSheetFilter(sheet);
  return () => filter()?.criteria ?? new Map();
}
