import type { Area } from "../../table/snapshot";
import type { Run } from "../office/areas";
import type { Json } from "../store/state";
import { readCriterion, sameCriterion, type Criterion } from "./criteria";

/** Criteria by sheet column; a column that is missing has none. */
export type Criteria = ReadonlyMap<number, Criterion>;

/** A filter as it stands or shall stand: where, and with which criteria. */
export interface FilterState {
  /** From the header row on. */
  readonly area: Area;
  readonly criteria: Criteria;
}

/** A filter over `area` with its criteria as Excel gives them: one for each column, in order. */
export function readCriteriaOf(area: Area, raw: unknown): FilterState {
  const criteria = new Map<number, Criterion>();
  (Array.isArray(raw) ? (raw as unknown[]) : []).forEach((item, index) => {
    const read = readCriterion(item);
    if (read) criteria.set(area.left + index, read);
  });
  return { area, criteria };
}

/** What we did to a sheet's filter and rows, and what was there before. Kept in the workbook too. */
export interface FilterMemory {
  readonly sheetName: string;
  /** The Excel table whose filter we set; null for the sheet's own. */
  readonly table: string | null;
  /** Its id, by which it is known when it was renamed. */
  readonly tableId: string | null;
  /** Where the filter stood when we had set it, and prints of its header row; null in a workbook of an earlier version. */
  readonly stands: Area | null;
  readonly heads: string | null;
  /** The sheet's own filter's area before us; null when there was none (or for a table). */
  readonly area: Area | null;
  /** The criteria that stood in the columns that we set. */
  readonly before: Criteria;
  /** What we set, as Excel read it back. */
  readonly ours: Criteria;
  /** Rows that we hid; null when we hid none. */
  readonly rows: HiddenRows | null;
  /** Which rows were hidden before our filter, and which it left in view; null in a workbook of an earlier version. */
  readonly hidden: HiddenBefore | null;
  /** What the pane wanted to be kept with it. */
  readonly note: Json | null;
}

/**
 * Excel shows a row that was hidden by hand as soon as a filter over it is set or taken away, so these are to be hidden
 * again. Which of them the user's own criteria hid cannot be told of criteria of another kind than a list of texts, so only as
 * long as those are the same.
 */
export interface HiddenBefore {
  readonly hidden: readonly Run[];
  /** Rows that our filter left in view: one of them that is hidden later, and still fits, was hidden by hand. */
  readonly seen: readonly Run[];
  /** The rows of the filter at that time, without its header. */
  readonly data: Run;
  /** The user's criteria at that time; null when they could not be read. */
  readonly users: Criteria | null;
  /** Prints of the rows of `data`; null when the sheet was not read, or when they were found already. */
  readonly print: string | null;
  /** Prints of the parts of each row of `hidden`; null then too, and in a workbook of an earlier version. */
  readonly parts: string | null;
}

export interface HiddenRows {
  readonly hidden: readonly Run[];
  /** The table's data rows at that time. */
  readonly data: Run;
  /** No other row of the table was hidden then. */
  readonly alone: boolean;
  /** Rows of `data` that others hid. */
  readonly others: readonly Run[];
  /** Prints of the rows of `data`; null when the sheet was not read, or when they were found already. */
  readonly print: string | null;
}

/**
 * The criteria that the user has of their own: in a column where ours still stands, the one from before; anywhere else
 * what stands there now.
 */
export function usersCriteria(current: Criteria, memory: FilterMemory | null): Map<number, Criterion> {
  const users = new Map(current);
  for (const [column, ours] of memory?.ours ?? []) {
    if (sameCriterion(current.get(column) ?? null, ours)) {
      const before = memory?.before.get(column);
      if (before) {
        users.set(column, before);
      } else {
        users.delete(column);
      }
    }
  }
  return users;
}

/**
 * Where the sheet's own filter has to stand for a table whose last header row is `table.top`. null: it stands somewhere
 * else on the sheet and hides rows there; a sheet has one filter only, so the user has to take it away first.
 */
export function filterArea(current: FilterState | null, table: Area): Area | null {
  if (!current) {
    return table;
  }
  const { area, criteria } = current;
  const apart =
    area.bottom < table.top - 1 ||
    area.top > table.bottom ||
    area.right < table.left ||
    area.left > table.right;
  if (apart) {
    return criteria.size > 0 ? null : table;
  }
  return {
    top: table.top,
    left: Math.min(area.left, table.left),
    bottom: Math.max(area.bottom, table.bottom),
    right: Math.max(area.right, table.right),
  };
}

/** Whether one of the criteria that we set still stands. */
export function stillStands(current: Criteria, memory: FilterMemory): boolean {
  return [...memory.ours].some(([column, ours]) => sameCriterion(current.get(column) ?? null, ours));
}

/** What the filter becomes when ours is taken away; null: no filter at all, as before us. */
export function clearedFilter(current: FilterState, memory: FilterMemory): FilterState | null {
  const criteria = usersCriteria(current.criteria, memory);
  if (memory.table !== null) {
    return { area: current.area, criteria };
  }
  if (memory.area === null) {
    return criteria.size === 0 ? null : { area: current.area, criteria };
  }
  const { left, right, top } = memory.area;
  if (memory.stands) {
    const kept = [...criteria].filter(([column]) => column >= left && column <= right);
    return { area: memory.area, criteria: new Map(kept) };
  }
  const grown = current.area.top === top && current.area.bottom > memory.area.bottom;
  const area = grown ? { ...memory.area, bottom: current.area.bottom } : memory.area;
  return { area, criteria: new Map([...criteria].filter(([column]) => column >= left && column <= right)) };
}
