import type { Area } from "../../table/snapshot";
import type { Gateway, Outcome, Watch } from "../gateway";
import type { Cleared, ColumnFilter, Filtered, RowChoice } from "../gateway-filter";
import type { Run } from "../office/areas";
import { onSheet } from "../office/on-sheet";
import { stoppable, type Runner, type Session } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { ObstacleError, stop } from "../obstacles";
import type { Json } from "../store/state";
import type { Store } from "../store/store";
import type { Lane } from "../write-lane/queue";
import { noteAgain, setAgain } from "./again";
import { carryOut, putBack, type Begun } from "./carry-out";
import { canListTexts, showTexts, type Criterion } from "./criteria";
import type { FilterPlan, WantedRows } from "./plan";
import { planClear } from "./plan-clear";
import { planFilter } from "./plan-filter";
import { planRows } from "./plan-rows";
import {
  dataOf as rowsUnder,
  readView,
  refuseFiltering,
  refuseHiding,
  type FilterView,
  type Look,
} from "./filter-view";
import { withNotedSince } from "./hidden-before";
import { rowsOf, withGrowth } from "./hidden-rows";
import { liftFilters, putFiltersBack } from "./lifted";
import { createMemories, type Memories } from "./memories";
import { rowsOutsideFilter } from "./rows-outside";
import { outsideUsers, standingOf } from "./standing";
import { ALL_READ, findUnread, type Unread } from "./unread";

interface FilterTools {
  readonly run: Runner;
  readonly book: SheetBook;
  readonly lane: Lane;
  readonly store: Store;
}

interface Tools extends FilterTools {
  readonly memories: Memories;
}

type Asked = Omit<Look, "hint" | "basis" | "unread">;

/** One piece of work on a sheet's filter and rows: decides what to do from what stands there, and does it. */
type Work<T> = (session: Session, sheet: Excel.Worksheet, view: FilterView, begun: Begun) => Promise<T>;

/** The gateway's methods that show a part of the rows. */
export function createFilterer(
  filterTools: FilterTools,
): Pick<
  Gateway,
  | "applyFilter"
  | "showOnlyRows"
  | "clearFilter"
  | "setAgain"
  | "liftFilters"
  | "putFiltersBack"
  | "rowsOutsideFilter"
  | "readFilter"
> {
  const tools: Tools = { ...filterTools, memories: createMemories() };
  const dataOf = ({ top, bottom }: Area): Run => ({ first: top + 1, last: bottom });
  return {
    applyFilter: (sheetId, tableArea, filters, note = null, rows = undefined, watch = undefined) =>
      tools.lane.run(() => {
        const wanted = filters.map(({ column }) => column);
        const data = dataOf(tableArea);
        const look = { tableArea, rows: withGrowth(data), wanted, watch };
        return perform(tools, sheetId, look, async (session, sheet, view, begun) => {
          const { by, plan } = planEither(view, { tableArea, data, filters, note, rows });
          const basis = by === "rows" ? tools.book.known(sheetId)?.snapshot : undefined;
          const hidden = await carryOut(tools.memories, { session, sheet, view }, plan, begun, basis);
          return {
            by,
            visibleRows: countVisible(rows?.rows ?? rowsOf([data]), hidden),
            over: standingOf(view).ours,
          };
        });
      }),
    showOnlyRows: (sheetId, tableArea, rows, note = null, beside = [], watch = undefined) =>
      tools.lane.run(() => {
        const data = dataOf(tableArea);
        const look = { tableArea, rows: withGrowth(data), wanted: [], watch };
        return perform(tools, sheetId, look, async (session, sheet, view, begun) => {
          const plan = planHiding(view, data, { rows, beside, note });
          const basis = tools.book.known(sheetId)?.snapshot;
          const hidden = await carryOut(tools.memories, { session, sheet, view }, plan, begun, basis);
          return { by: "rows", visibleRows: countVisible(rows, hidden), over: standingOf(view).ours };
        });
      }),
    clearFilter: (sheetId, watch) =>
      tools.lane.run(() => {
        const look = { ...lookAtSheet(tools, sheetId), watch };
        return perform(tools, sheetId, look, async (session, sheet, view, begun) => {
          if (!view.memory) return NOTHING_OF_OURS;
          const plan = planClear(view);
          if (plan.show.length > 0 || plan.again.length > 0) refuseHiding(view);
          if (plan.target !== view.current) refuseFiltering(view, plan.target);
          const hidden = await carryOut(tools.memories, { session, sheet, view }, plan, begun);
          return clearedBy(view, plan, hidden);
        });
      }),
    setAgain: (sheetId, again, isHidden) =>
      tools.lane.run(() => setAgain(tools.run, tools.book, sheetId, again, isHidden)),
    liftFilters: (sheetId) => tools.lane.run(() => liftFilters(tools.run, tools.book, sheetId)),
    putFiltersBack: (sheetId, lifted) =>
      tools.lane.run(() => putFiltersBack(tools.run, tools.book, sheetId, lifted)),
    rowsOutsideFilter: (sheetId, rows) =>
      tools.lane.run(() => rowsOutsideFilter(tools.run, tools.book, sheetId, rows)),
    readFilter: (sheetId) =>
      tools.lane.run(() =>
        perform(tools, sheetId, lookAtSheet(tools, sheetId), (_session, _sheet, view) =>
          Promise.resolve(standingOf(view)),
        ),
      ),
  };
}

const NOTHING_OF_OURS: Cleared = {
  ours: false,
  shown: 0,
  ownHidden: 0,
  byOwnFilter: null,
  stood: false,
  again: null,
};

/** What was taken away, going by the rows that are hidden then. */
function clearedBy(view: FilterView, { target }: FilterPlan, hidden: readonly number[]): Cleared {
  const own = ownHidden(view, hidden);
  const users = view.otherColumns && new Map([...(target?.criteria ?? []), ...view.otherColumns]);
  const { out, maybe } = outsideUsers(view, users);
  const [sure, unsure] = [new Set(out), new Set(maybe)];
  const before = new Set(view.hidden);
  return {
    ours: true,
    shown: countVisible(view.hidden, hidden),
    ownHidden: own.length,
    byOwnFilter: own.some((row) => unsure.has(row)) ? null : own.filter((row) => sure.has(row)).length,
    stood: standingOf(view).ours !== null,
    again: noteAgain(
      hidden.filter((row) => !before.has(row)),
      view.basis,
    ),
  };
}

/** The rows that are hidden of those that a filter of ours was over. */
function ownHidden({ memory, current, table }: FilterView, hidden: readonly number[]): readonly number[] {
  const isOfFilter = current !== null && memory?.table === (table?.name ?? null) && memory.rows === null;
  const data = isOfFilter ? rowsUnder(current) : (memory?.rows ?? memory?.hidden)?.data;
  return data ? hidden.filter((row) => row >= data.first && row <= data.last) : [];
}

function countVisible(rows: readonly number[], hidden: readonly number[]): number {
  const out = new Set(hidden);
  return rows.filter((row) => !out.has(row)).length;
}

interface Choice {
  readonly tableArea: Area;
  readonly data: Run;
  readonly filters: readonly ColumnFilter[];
  readonly note: Json | null;
  readonly rows: RowChoice | undefined;
}

/** By the filter where that can and may say the choice and hides nothing that has to stay; else by hiding rows. */
function planEither(
  view: FilterView,
  { tableArea, data, filters, note, rows }: Choice,
): { readonly by: Filtered["by"]; readonly plan: FilterPlan } {
  const canHide = rows !== undefined && view.facts.allowFormatRows && !view.facts.viewOnly;
  const byRows = (choice: RowChoice) => {
    return { by: "rows" as const, plan: planHiding(view, data, { ...choice, note }) };
  };
  if (canHide && rows.preferred) return byRows(rows);
  try {
    const plan = planFilter(view, tableArea, criteriaFor(filters), { rows: rows?.rows ?? [], note });
    if (plan.show.length > 0) refuseHiding(view);
    refuseFiltering(view, plan.target);
    return { by: "filter", plan };
  } catch (error) {
    if (canHide && error instanceof ObstacleError) return byRows(rows);
    throw whyNot(error, view);
  }
}

/** The filter cannot say the choice; that hiding rows could, is what the user has to know on a protected sheet. */
function whyNot(error: unknown, { facts }: FilterView): unknown {
  const isUnsaid = error instanceof ObstacleError && error.obstacle.code === "not-supported";
  if (!isUnsaid || facts.allowFormatRows) return error;
  return stop("protected", error.obstacle.detail, { sheet: facts.name, what: "rows" });
}

function planHiding(view: FilterView, data: Run, wanted: WantedRows): FilterPlan {
  refuseHiding(view);
  const plan = planRows(view, data, wanted);
  if (plan.target !== view.current) refuseFiltering(view, plan.target);
  return plan;
}

/** All rows that were read of the sheet, for what is about no table of now. */
function lookAtSheet({ book }: Tools, sheetId: string): Asked {
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
  { watch, ...look }: Asked & { readonly watch?: Watch | undefined },
  work: Work<T>,
  again: Unread | null = null,
): Promise<Outcome<T>> {
  const { book, store, memories } = tools;
  const run = stoppable(tools.run, watch?.signal);
  const basis = book.known(sheetId)?.snapshot;
  const hint = basis?.listObjects ?? [];
  const begun: Begun = { view: null, writing: null };
  const attempt = (hints: Look["hint"], unread: Unread): Promise<Outcome<T>> =>
    onSheet(run, book, sheetId, async (session, sheet) => {
      const sources = { beside: store.beside, memories };
      const view = await readView(session, sheet, sources, sheetId, { ...look, basis, hint: hints, unread });
      return work(session, sheet, withNotedSince(view, memories), begun);
    });
  const outcome = await attempt(hint, again ?? ALL_READ);
  if (outcome.ok) return outcome;
  const { code, params } = outcome.obstacle;
  if (begun.view) {
    const back = await putBack(tools, sheetId, begun.view);
    await begun.writing?.takeBack();
    // Somebody hid rows, or showed them, after they were looked at: with them it goes once more. And so it does where Excel does
    // not tell the criteria that it was given, which are no way to go then.
    const isWorthwhile = back === "unread" || (back === "back" && params["what"] === "hidden");
    if (!isWorthwhile || again) return outcome;
    const unread = back === "unread" ? unreadIn(begun.view) : ALL_READ;
    return perform(tools, sheetId, { ...look, watch }, work, unread);
  }
  if (code !== "unknown" && code !== "changed-meanwhile") return outcome;
  const unread = await findUnread(run, book, sheetId);
  if (!unread.ok) return unread;
  // An Excel table may have lost columns since it was read; without a guess at them nothing is asked that is gone.
  return hint.length > 0 || unread.value.size > 0 ? attempt([], unread.value) : outcome;
}

/** The columns whose criteria were to be set. */
const unreadIn = ({ table, facts, columns }: FilterView): Unread =>
  new Map([[table?.id ?? facts.id, columns]]);
