import type { Area, ListObject, SheetSnapshot } from "../../table/snapshot";
import { overlaps, type Run } from "../office/areas";
import type { Session } from "../office/run";
import { stop } from "../obstacles";
import { queueFacts, type SheetFacts } from "../read/facts";
import type { Beside, Kept } from "../store/beside";
import type { Criterion } from "./criteria";
import {
  clearedFilter,
  filterArea,
  stillStands,
  usersCriteria,
  type Criteria,
  type FilterMemory,
  type FilterState,
  type HiddenBefore,
} from "./filter-state";
import { followColumns, followHidden, followRows, isLikely } from "./followed";
import { lookAtHiddenRows, withGrowth } from "./hidden-rows";
import type { Memories } from "./memories";
import { isOverRows, readCriteria, readOver, sheetOver } from "./read-over";
import { queueSheetFilter, setSheetFilter } from "./sheet-filter";
import { queueHead, queueHint, tablesOf } from "./sheet-tables";
import { queueTableFilter, setTableFilter } from "./table-filter";
import { unreadFilter, type Unread } from "./unread";
import type { UsersFilter } from "./users-over";

/** What decides about filtering a sheet, as it stands, and what we did to it. */
export interface FilterView {
  readonly facts: SheetFacts;
  /** The Excel table that is filtered; null for the sheet's own filter. */
  readonly table: ListObject | null;
  /** null: the sheet has no filter. Of an Excel table only `columns` are known. */
  readonly current: FilterState | null;
  readonly columns: readonly number[];
  /** The criteria of an Excel table's other columns, which are the user's; null where one of them cannot be read. */
  readonly otherColumns: Criteria | null;
  /** Columns of which Excel does not tell what filters them: they are the user's, or can be given none. */
  readonly unread: readonly number[];
  /** The user's filters over the rows that we hid; none where we hid none. */
  readonly over: readonly UsersFilter[];
  /** A filter on the sheet has criteria: this one or another. */
  readonly isFiltered: boolean;
  /** The rows that were looked at, and those of them that are hidden. */
  readonly rows: Run;
  readonly hidden: readonly number[];
  /** In the rows and columns of now. */
  readonly memory: FilterMemory | null;
  /** The same as it is kept. */
  readonly keptMemory: FilterMemory | null;
  /** Rows that the user hid while our filter, which is gone, was on; in the rows of now. */
  readonly since?: HiddenBefore;
  /** Rows that it goes by were looked for in `basis`, which has to be so still. */
  readonly goesBy: Run | null;
  /** The sheet as it was read last. */
  readonly basis: SheetSnapshot | undefined;
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
  readonly basis: SheetSnapshot | undefined;
  readonly unread: Unread;
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
  const queuedHead = queueHead(sheet.autoFilter.getRangeOrNullObject().getRow(0));
  const names = session.context.workbook.worksheets.load("items/name");
  const queuedHidden = await lookAtHiddenRows(session, sheet, look.rows);
  const queuedKept = beside.queueRead(session);
  const last = memories.last(sheetId);
  const hints = look.hint.map((table) => {
    const isAsked = look.tableArea !== null && overlaps(table.area, look.tableArea);
    const withCriteria = isAsked || (last !== null && isTableOf(last, table)) || isOverRows(last, table);
    return queueHint(sheet, { table, withCriteria, unread: look.unread.get(table.id) ?? [] });
  });
  await session.sync();
  const facts = queuedFacts();
  const kept = await queuedKept();
  const { listObjects, filtered, criteriaOf, headOf } = await tablesOf(session, sheet, facts, hints);
  const current = queuedFilter();
  const known = memories.of(facts, kept, {
    names: names.items.map(({ name }) => name),
    isOf: (memory) => isAbout(memory, { current, listObjects, hidden: queuedHidden(), basis: look.basis }),
  });
  const table = look.tableArea
    ? listObjects.find(({ area }) => overlaps(area, look.tableArea ?? area))
    : tableOf(known, listObjects);
  const renamed = known && table && isTableOf(known, table) ? { ...known, table: table.name } : known;
  const heads = table ? headOf(table) : queuedHead();
  const area = table?.area ?? current?.area;
  const isOfFilter = renamed?.table === (table?.name ?? null);
  const memory =
    renamed && isOfFilter && heads !== null && area ? followColumns(renamed, area, heads) : renamed;
  const search = memory?.rows ? withGrowth(memory.rows.data) : look.rows;
  const rows = {
    first: Math.min(look.rows.first, search.first),
    last: Math.max(look.rows.last, search.last),
  };
  const isCovered = rows.first === look.rows.first && rows.last === look.rows.last;
  const more = isCovered ? queuedHidden : await lookAtHiddenRows(session, sheet, rows);
  if (!isCovered) await session.sync();
  const hidden = more();
  const isFiltered = facts.filtered || filtered;
  const seen = { facts, rows, hidden, kept, basis: look.basis, keptMemory: known, isFiltered };
  const inRows = (filter: FilterState | null) =>
    followInRows(memory, isOfFilter ? filter : null, hidden, look.basis);
  if (!table) {
    const followed = inRows(current);
    const tables = isFiltered ? listObjects.filter((one) => isOverRows(followed.memory, one)) : [];
    const over = sheetOver(followed.memory, current);
    const overTables =
      over.length > 0 ? [] : await readOver(session, sheet, tables, { criteriaOf, unread: look.unread });
    const ofTheSheet = { table: null, current, ...ofSheet(facts, look) };
    return { ...seen, ...followed, ...ofTheSheet, over: [...over, ...overTables] };
  }
  const unread = look.unread.get(table.id) ?? [];
  const all = criteriaOf(table) ?? (await readCriteria(session, sheet, table, unread));
  if (isOfFilter) refuseUnread(facts, memory, unread);
  const columns = columnsOf(look.wanted, memory).filter(
    (column) => column >= table.area.left && column <= table.area.right && !unread.includes(column),
  );
  const part = (isIn: boolean) => new Map([...all].filter(([column]) => columns.includes(column) === isIn));
  const filter = { area: table.area, criteria: part(true) };
  const otherColumns = unread.length > 0 ? null : part(false);
  const followed = inRows(filter);
  const own = { tableId: table.id, area: table.area, criteria: all, isWhole: unread.length === 0 };
  const over = isOverRows(followed.memory, table) ? [own] : [];
  return { ...seen, ...followed, table, current: filter, columns, otherColumns, unread, over };
}

const ofSheet = ({ id }: SheetFacts, { wanted, unread }: Look) => ({
  columns: wanted,
  otherColumns: new Map(),
  unread: unread.get(id) ?? [],
});

/** Where it cannot be told whether a criterion of ours stands still, nothing is done that might take one of the user's away. */
function refuseUnread({ name }: SheetFacts, memory: FilterMemory | null, unread: readonly number[]): void {
  if (unread.some((column) => memory?.ours.has(column))) throw unreadFilter(name);
}

const isTableOf = ({ table, tableId }: FilterMemory, { name, id }: ListObject): boolean =>
  table !== null && (table === name || tableId === id);

function tableOf(memory: FilterMemory | null, tables: readonly ListObject[]): ListObject | undefined {
  return (
    tables.find(({ name }) => name === memory?.table) ??
    tables.find((one) => memory && isTableOf(memory, one))
  );
}

/** A memory with the rows as they are numbered now. */
function followInRows(
  memory: FilterMemory | null,
  filter: FilterState | null,
  hiddenNow: readonly number[],
  basis: SheetSnapshot | undefined,
): Pick<FilterView, "memory" | "goesBy"> {
  if (memory?.rows) {
    const { rows, goesBy } = followRows(memory.rows, hiddenNow, basis);
    return { memory: { ...memory, rows }, goesBy };
  }
  if (!memory?.hidden || !basis) return { memory, goesBy: null };
  // A filter whose buttons are gone too says nothing of its rows; they are looked for in the whole sheet.
  const whole = { first: basis.top, last: basis.top + basis.values.length - 1 };
  const { hidden, goesBy } = followHidden(memory.hidden, filter ? dataOf(filter) : whole, basis);
  return { memory: { ...memory, hidden }, goesBy };
}

/** The rows under a filter's header. */
export function dataOf({ area }: FilterState): Run {
  return { first: area.top + 1, last: area.bottom };
}

/** What is looked at to tell whether a memory of a sheet that is gone is about this one, which was renamed. */
interface Looks {
  readonly current: FilterState | null;
  readonly listObjects: readonly ListObject[];
  readonly hidden: readonly number[];
  readonly basis: SheetSnapshot | undefined;
}

function isAbout(memory: FilterMemory, { current, listObjects, hidden, basis }: Looks): boolean {
  if (memory.rows) return isLikely(memory.rows, hidden, basis);
  if (memory.table !== null) return tableOf(memory, listObjects) !== undefined;
  return current !== null && stillStands(current.criteria, memory);
}

function columnsOf(wanted: readonly number[], memory: FilterMemory | null): number[] {
  return [...new Set([...wanted, ...(memory?.ours.keys() ?? [])])];
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
export function refuseHiding({ facts }: Pick<FilterView, "facts">): void {
  if (facts.viewOnly) {
    throw stop("view-only", "the workbook is open for reading only");
  }
  if (!facts.allowFormatRows) {
    const what = facts.allowAutoFilter ? "rows" : "sheet";
    throw stop("protected", `rows of ${facts.name} are protected`, { sheet: facts.name, what });
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
  { table, unread }: Pick<FilterView, "table" | "unread">,
): () => Criteria {
  if (table) {
    return queueTableFilter(sheet, table, unread);
  }
  const filter = queueSheetFilter(sheet);
  return () => filter()?.criteria ?? new Map();
}
