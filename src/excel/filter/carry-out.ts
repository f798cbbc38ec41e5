import type { SheetSnapshot } from "../../table/snapshot";
import { runs } from "../office/areas";
import { onSheet, requireSheet } from "../office/on-sheet";
import type { Runner, Session } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { stop } from "../obstacles";
import type { Writing } from "../store/beside";
import { queueSameRows, rowsSeen } from "../write-lane/witness";
import { sameCriterion, type Criterion } from "./criteria";
import type { FilterPlan } from "./plan";
import type { FilterMemory } from "./filter-state";
import { encodeMemories } from "./memory-json";
import { queueCriteria, queueFilter, type FilterView } from "./filter-view";
import { lookAtHiddenRows, rowsOf, setRowsHidden } from "./hidden-rows";
import type { Memories } from "./memories";
import { queueSheetFilter, setSheetFilter } from "./sheet-filter";
import { queueTableFilter, setTableFilter } from "./table-filter";

/** What was begun, so that it can be put back. */
export interface Begun {
  /** The sheet as it was; null until something is changed. */
  view: FilterView | null;
  writing: Writing | null;
}

interface Sheet {
  readonly session: Session;
  readonly sheet: Excel.Worksheet;
  readonly view: FilterView;
}

/**
 * Does what is planned in one request, with what is remembered of it, and gives the rows that are hidden then.
 *
 * @param basis where rows were chosen: what they were chosen from
 */
export async function carryOut(
  memories: Memories,
  { session, sheet, view }: Sheet,
  plan: FilterPlan,
  begun: Begun,
  basis?: SheetSnapshot,
): Promise<readonly number[]> {
  await refuseMoved({ session, sheet, view }, plan);
  begun.view ??= view;
  const before = await lookAtHiddenRows(session, sheet, view.rows);
  setRowsHidden(sheet, plan.show, false);
  if (plan.target !== view.current) queueFilter(sheet, view, plan.target);
  for (const id of plan.reapply)
    (id === null ? sheet.autoFilter : sheet.tables.getItem(id).autoFilter).reapply();
  setRowsHidden(sheet, plan.again, true);
  const between = plan.settle ? await lookAtHiddenRows(session, sheet, view.rows) : null;
  const checks = [
    ...(basis ? [queueSameRows(sheet, rowsSeen(plan.hide), basis)] : []),
    ...(view.goesBy && view.basis ? [queueSameRows(sheet, rowsSeen([view.goesBy]), view.basis)] : []),
  ];
  const below = rowBelow(view, plan);
  if (view.basis && below !== null) checks.push(queueSameRows(sheet, [below], view.basis));
  if (view.basis && plan.told.length > 0) checks.push(queueSameRows(sheet, rowsSeen(plan.told), view.basis));
  setRowsHidden(sheet, plan.hide, true);
  const criteria = queueCriteria(sheet, view);
  const hidden = await lookAtHiddenRows(session, sheet, view.rows);
  const kept = memories.queue(view.facts, plan.memory, view.kept);
  begun.writing = kept === "same" ? null : kept;
  await session.sync();
  const found = before();
  if (!isSameList(found, view.hidden)) {
    begun.view = { ...view, hidden: found };
    throw stop("changed-meanwhile", "rows were hidden or shown since they were looked at", {
      what: "hidden",
    });
  }
  if (!checks.every((isSame) => isSame())) {
    throw stop("changed-meanwhile", "rows have moved since they were chosen");
  }
  const now = new Set(hidden());
  if (rowsOf(plan.hide).some((row) => !now.has(row))) {
    throw stop("unknown", "Excel left rows as they were that were to be hidden");
  }
  // The sheet is as it was asked for; what follows lets the workbook know of it.
  session.seal();
  const settled = between && plan.settle ? plan.settle(between()) : plan.memory;
  const memory = settled && asReadBack(settled, criteria());
  await remember(memories, { session, sheet, view }, { planned: plan.memory, memory, kept, begun });
  return [...now];
}

/**
 * The row under the rows that a filter is put over, which has to be what was read: a row that was inserted above since would
 * push the last one there, out of the filter.
 * Assumption (Excel): a filter that stands there already, and an Excel table's, grow by themselves with a row inserted in them.
 */
function rowBelow({ table, current }: FilterView, { target }: FilterPlan): number | null {
  if (table || !target || target.area.bottom === current?.area.bottom) return null;
  return target.area.bottom + 1;
}

/**
 * Where rows cannot be hidden again, whether somebody hid them by hand was told by what was read of them: it has to be so still
 * before the filter changes.
 */
async function refuseMoved({ session, sheet, view }: Sheet, plan: FilterPlan): Promise<void> {
  const { facts, basis, current } = view;
  // Under a filter of ours that is on already they were looked at when it came.
  const known =
    plan.reapply.length > 0 || !plan.memory?.hidden ? [] : [...plan.memory.hidden.hidden, ...plan.told];
  const hidden = runs(rowsOf(known));
  if (facts.allowFormatRows || !basis || hidden.length === 0 || plan.target === current) return;
  const isSame = queueSameRows(sheet, rowsSeen(hidden), basis);
  await session.sync();
  if (!isSame()) throw stop("changed-meanwhile", "hidden rows are others than were read");
}

interface Remembering {
  readonly planned: FilterMemory | null;
  readonly memory: FilterMemory | null;
  /** The writing of what was planned. */
  readonly kept: Writing | "same" | null;
  readonly begun: Begun;
}

/** Everything is done by now: what cannot be kept in the workbook is known in this session only. */
async function remember(
  memories: Memories,
  { session, view }: Sheet,
  { planned, memory, kept, begun }: Remembering,
): Promise<void> {
  let isSaved = await isKept(kept);
  if (isSaved && !isSame(memory, planned)) {
    const again = memories.queue(view.facts, memory, view.kept);
    begun.writing = again === "same" ? null : again;
    await session.sync();
    isSaved = await isKept(again);
  }
  memories.note(view.facts, memory, isSaved);
}

const isSameList = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((row, index) => row === other[index]);

function isSame(one: FilterMemory | null, other: FilterMemory | null): boolean {
  const text = (memory: FilterMemory | null): string =>
    JSON.stringify(encodeMemories(memory ? [memory] : []));
  return one === other || text(one) === text(other);
}

async function isKept(kept: Writing | "same" | null): Promise<boolean> {
  if (kept === null || kept === "same") return kept === "same";
  try {
    return await kept.finish();
  } catch {
    await kept.takeBack();
    return false;
  }
}

/** Excel may tell a criterion in another form than it was given; ours is known again by the form that Excel tells. */
function asReadBack(memory: FilterMemory, standing: ReadonlyMap<number, Criterion>): FilterMemory {
  const isTold = [...memory.ours].every(([column, ours]) => {
    const read = standing.get(column);
    return read === undefined || sameCriterion(read, ours);
  });
  if (isTold) return memory;
  return {
    ...memory,
    ours: new Map([...memory.ours].map(([column, ours]) => [column, standing.get(column) ?? ours])),
  };
}

interface Tools {
  readonly run: Runner;
  readonly book: SheetBook;
}

/**
 * After a failure: the filter and the rows as they were found. Where that fails too (null), `clearFilter` still can. "unread":
 * Excel did not tell the criteria that stood there, and they were set without.
 */
export async function putBack(
  { run, book }: Tools,
  sheetId: string,
  was: FilterView,
): Promise<"back" | "unread" | null> {
  const once = (isRead: boolean) =>
    onSheet(run, book, sheetId, async (session, sheet) => {
      sheet.load("id");
      await (isRead ? putFilterBack(session, sheet, was) : setFilterAnew(session, sheet, was));
      const hiddenNow = await lookAtHiddenRows(session, sheet, was.rows);
      await session.sync();
      const now = new Set(hiddenNow());
      const before = new Set(was.hidden);
      setRowsHidden(sheet, runs([...now].filter((row) => !before.has(row))), false);
      setRowsHidden(sheet, runs(was.hidden.filter((row) => !now.has(row))), true);
      await session.sync();
    });
  const outcome = await once(true);
  if (outcome.ok) return "back";
  if (outcome.obstacle.code !== "unknown") return null;
  return (await once(false)).ok ? "unread" : null;
}

async function putFilterBack(
  session: Session,
  sheet: Excel.Worksheet,
  { table, columns, unread, current: was }: FilterView,
): Promise<void> {
  const criteria = table ? queueTableFilter(sheet, table, unread) : null;
  const filter = queueSheetFilter(sheet);
  await session.sync();
  requireSheet(sheet);
  const current = table && criteria ? { area: table.area, criteria: criteria() } : filter();
  queueFilter(sheet, { table, columns, current }, was);
}

/** Without looking at the criteria that stand there. */
async function setFilterAnew(
  session: Session,
  sheet: Excel.Worksheet,
  { table, columns, current }: FilterView,
): Promise<void> {
  const filter = sheet.autoFilter.load("enabled");
  await session.sync();
  requireSheet(sheet);
  if (table) return setTableFilter(sheet, table, columns, null, current?.criteria ?? new Map());
  if (filter.enabled) filter.remove();
  setSheetFilter(sheet, null, current);
}
