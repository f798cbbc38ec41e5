import type { Area, SheetSnapshot } from "../../table/snapshot";
import type { ColumnFilter, Gateway, Outcome } from "../gateway";
import { runs, type Run } from "../office/areas";
import { onSheet, requireSheet } from "../office/on-sheet";
import type { Runner, Session } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { stop } from "../obstacles";
import type { Writing } from "../store/beside";
import type { Store } from "../store/store";
import type { Lane } from "../write-lane/queue";
import { queueSameRows, rowsSeen } from "../write-lane/witness";
import { canListTexts, sameCriterion, showTexts, type Criterion } from "./criteria";
import { stillStands, type FilterMemory } from "./filter-state";
import { planClear, planFilter, planRows, type FilterPlan } from "./filter-plan";
import {
  filterMemory,
  queueCriteria,
  queueFilter,
  readView,
  refuseFiltering,
  refuseHiding,
  type FilterView,
  type Look,
} from "./filter-view";
import { queueHiddenRows, setRowsHidden, withGrowth } from "./hidden-rows";
import { createMemories, type Memories } from "./memories";
import { standingOf } from "./standing";
import { queueSheetFilter } from "./sheet-filter";
import { queueTableFilter } from "./table-filter";

interface FilterTools {
  readonly run: Runner;
  readonly book: SheetBook;
  readonly lane: Lane;
  readonly store: Store;
}

interface Tools extends FilterTools {
  readonly memories: Memories;
}

/** One piece of work on a sheet's filter and rows: decides what to do from what stands there, and does it. */
type Work<T> = (session: Session, sheet: Excel.Worksheet, view: FilterView, begun: Begun) => Promise<T>;

/** What was begun, so that it can be put back. */
interface Begun {
  /** The sheet as it was; null until something is changed. */
  view: FilterView | null;
  writing: Writing | null;
}

/** The gateway's methods that show a part of the rows. */
export function createFilterer(
  filterTools: FilterTools,
): Pick<Gateway, "applyFilter" | "showOnlyRows" | "clearFilter" | "readFilter"> {
  const tools: Tools = { ...filterTools, memories: createMemories() };
  const dataOf = ({ top, bottom }: Area): Run => ({ first: top + 1, last: bottom });
  return {
    applyFilter: (sheetId, tableArea, filters, note = null) =>
      tools.lane.run(() => {
        const wanted = filters.map(({ column }) => column);
        const rows = withGrowth(dataOf(tableArea));
        return perform(tools, sheetId, { tableArea, rows, wanted }, async (session, sheet, view, begun) => {
          const plan = planFilter(view, tableArea, criteriaFor(filters), note);
          if (plan.show.length > 0) refuseHiding(view);
          refuseFiltering(view, plan.target);
          const hidden = await carryOut(tools, session, sheet, view, plan, begun);
          const { first, last } = dataOf(tableArea);
          return {
            visibleRows: last - first + 1 - hidden.filter((row) => row >= first && row <= last).length,
          };
        });
      }),
    showOnlyRows: (sheetId, tableArea, rows, note = null, beside = []) =>
      tools.lane.run(() => {
        const data = dataOf(tableArea);
        const look = { tableArea, rows: withGrowth(data), wanted: [] };
        return perform(tools, sheetId, look, async (session, sheet, found, begun) => {
          refuseHiding(found);
          const view = await withoutOurFilter(session, sheet, found, begun);
          const plan = planRows(view, data, { rows, beside, note });
          const basis = tools.book.known(sheetId)?.snapshot;
          await carryOut(tools, session, sheet, view, plan, begun, basis);
          return { visibleRows: plan.visible };
        });
      }),
    clearFilter: (sheetId) =>
      tools.lane.run(() =>
        perform(tools, sheetId, lookAtSheet(tools, sheetId), async (session, sheet, view, begun) => {
          if (!view.memory) return null;
          const plan = planClear(view);
          if (plan.show.length > 0) refuseHiding(view);
          if (plan.target !== view.current) refuseFiltering(view, plan.target);
          await carryOut(tools, session, sheet, view, plan, begun);
          return null;
        }),
      ),
    readFilter: (sheetId) =>
      tools.lane.run(() =>
        perform(tools, sheetId, lookAtSheet(tools, sheetId), (_session, _sheet, view) =>
          Promise.resolve(standingOf(view)),
        ),
      ),
  };
}

/** All rows that were read of the sheet, for what is about no table of now. */
function lookAtSheet({ book }: Tools, sheetId: string): Omit<Look, "hint"> {
  const { snapshot } = book.known(sheetId) ?? {};
  const first = snapshot?.top ?? 0;
  const rows = withGrowth({ first, last: first + (snapshot?.values.length ?? 0) });
  return { tableArea: null, rows, wanted: [] };
}

function criteriaFor(filters: readonly ColumnFilter[]): Map<number, Criterion> {
  const tooLong = filters.find(({ values }) => !canListTexts(values));
  if (tooLong) {
    throw stop("not-supported", "a values list cannot express this choice", { column: tooLong.column });
  }
  return new Map(filters.map(({ column, values }) => [column, showTexts(values)]));
}

/** Looks at the sheet and does the work; where that fails, everything is put back as it was found. */
async function perform<T>(
  tools: Tools,
  sheetId: string,
  look: Omit<Look, "hint">,
  work: Work<T>,
): Promise<Outcome<T>> {
  const { run, book, store, memories } = tools;
  const hint = book.known(sheetId)?.snapshot.listObjects ?? [];
  const begun: Begun = { view: null, writing: null };
  const attempt = (hints: Look["hint"]): Promise<Outcome<T>> =>
    onSheet(run, book, sheetId, async (session, sheet) => {
      const sources = { beside: store.beside, memories };
      const view = await readView(session, sheet, sources, sheetId, { ...look, hint: hints });
      return work(session, sheet, view, begun);
    });
  const outcome = await attempt(hint);
  if (outcome.ok) return outcome;
  if (begun.view) {
    await putBack(tools, sheetId, begun.view);
    await begun.writing?.takeBack();
    return outcome;
  }
  // An Excel table may have lost columns since it was read; without a guess at them nothing is asked that is gone.
  const isGuess = hint.length > 0 && /^(?:unknown|changed-meanwhile)$/u.test(outcome.obstacle.code);
  return isGuess ? attempt([]) : outcome;
}

/**
 * Does what is planned in one request, with what is remembered of it, and gives the rows that are hidden then.
 *
 * @param basis where rows were chosen: what they were chosen from
 */
async function carryOut(
  tools: Tools,
  session: Session,
  sheet: Excel.Worksheet,
  view: FilterView,
  plan: FilterPlan,
  begun: Begun,
  basis?: SheetSnapshot,
): Promise<readonly number[]> {
  const { memories } = tools;
  begun.view ??= view;
  await setRowsHidden(session, sheet, plan.show, false);
  if (plan.target !== view.current) queueFilter(sheet, view, plan.target);
  if (plan.reapply) sheet.autoFilter.reapply();
  const areRows = basis ? queueSameRows(sheet, rowsSeen(plan.hide), basis) : () => true;
  await setRowsHidden(session, sheet, plan.hide, true);
  const criteria = queueCriteria(sheet, view);
  const hidden = queueHiddenRows(sheet, view.rows);
  let kept = memories.queue(view.facts, plan.memory, view.kept);
  begun.writing = kept === "same" ? null : kept;
  await session.sync();
  if (plan.hide.length > 0 && !areRows()) {
    throw stop("changed-meanwhile", "rows have moved since they were chosen");
  }
  let isSaved = await isKept(kept);
  const memory = plan.memory && asReadBack(plan.memory, criteria());
  if (memory && memory !== plan.memory && isSaved) {
    kept = memories.queue(view.facts, memory, view.kept);
    begun.writing = kept === "same" ? null : kept;
    await session.sync();
    isSaved = await isKept(kept);
  }
  memories.note(view.facts, memory, isSaved);
  return hidden();
}

/** Everything is done by now: what cannot be kept in the workbook is known in this session only. */
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
  const isSame = [...memory.ours].every(([column, ours]) => {
    const read = standing.get(column);
    return read === undefined || sameCriterion(read, ours);
  });
  if (isSame) return memory;
  return {
    ...memory,
    ours: new Map([...memory.ours].map(([column, ours]) => [column, standing.get(column) ?? ours])),
  };
}

/** A choice of rows takes the place of a filter of ours: that goes first, and which rows are hidden then is read. */
async function withoutOurFilter(
  session: Session,
  sheet: Excel.Worksheet,
  view: FilterView,
  begun: Begun,
): Promise<FilterView> {
  const memory = filterMemory(view);
  if (!memory) return view;
  if (!view.current || !stillStands(view.current.criteria, memory)) return { ...view, memory: null };
  const { target, hide } = planClear(view);
  refuseFiltering(view, target);
  begun.view = view;
  queueFilter(sheet, view, target);
  await setRowsHidden(session, sheet, hide, true);
  const hidden = queueHiddenRows(sheet, view.rows);
  await session.sync();
  return { ...view, current: target, hidden: hidden(), memory: null };
}

/** After a failure: the filter and the rows as they were found. Where that fails too, `clearFilter` still can. */
async function putBack({ run, book }: Tools, sheetId: string, was: FilterView): Promise<void> {
  const { table, columns, rows } = was;
  await onSheet(run, book, sheetId, async (session, sheet) => {
    sheet.load("id");
    const criteria = table ? queueTableFilter(sheet, table, columns) : null;
    const filter = queueSheetFilter(sheet);
    await session.sync();
    requireSheet(sheet);
    const current = table && criteria ? { area: table.area, criteria: criteria() } : filter();
    queueFilter(sheet, { table, columns, current }, was.current);
    const hiddenNow = queueHiddenRows(sheet, rows);
    await session.sync();
    const now = new Set(hiddenNow());
    const before = new Set(was.hidden);
    await setRowsHidden(session, sheet, runs([...now].filter((row) => !before.has(row))), false);
    await setRowsHidden(session, sheet, runs(was.hidden.filter((row) => !now.has(row))), true);
    await session.sync();
  });
}
