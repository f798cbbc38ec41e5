import type { Area } from "../../table/snapshot";
import type { ColumnFilter, Gateway, Outcome } from "../gateway";
import type { Run } from "../office/areas";
import { onSheet } from "../office/on-sheet";
import type { Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { stop, succeed } from "../obstacles";
import { queueFacts } from "../read/facts";
import type { Json } from "../store/state";
import type { Store } from "../store/store";
import type { Lane } from "../write-lane/queue";
import { queueSameRows, rowsSeen } from "../write-lane/witness";
import { canListTexts, showTexts, type Criterion } from "./criteria";
import { clearedFilter, usersCriteria, type FilterMemory, type FilterState } from "./filter-state";
import {
  filterMemory,
  queueCriteria,
  readFilter,
  refuseFiltering,
  setFilter,
  targetFilter,
  type FilterView,
} from "./filter-view";
import { hidePlan, queueHiddenRows, rowsToShow, searchArea, setRowsHidden } from "./hidden-rows";
import { createMemories, type Memories } from "./memories";
import { readStanding } from "./read-standing";

interface FilterTools {
  readonly run: Runner;
  readonly book: SheetBook;
  readonly lane: Lane;
  readonly store: Store;
}

interface WantedFilter {
  readonly tableArea: Area;
  readonly filters: readonly ColumnFilter[];
  readonly note: Json | null;
}

interface WantedRows {
  readonly tableArea: Area;
  readonly rows: readonly number[];
  readonly note: Json | null;
}

type Filtered = Outcome<{ readonly visibleRows: number }>;

/** The gateway's methods that show a part of the rows. */
export function createFilterer(
  tools: FilterTools,
): Pick<Gateway, "applyFilter" | "showOnlyRows" | "clearFilter" | "readFilter"> {
  const memories = createMemories(tools.store);
  return {
    applyFilter: (sheetId, tableArea, filters, note = null) =>
      tools.lane.run(() =>
        insteadOf(
          tools,
          memories,
          sheetId,
          ({ rows }) => rows !== null,
          () => applyFilter(tools, memories, sheetId, { tableArea, filters, note }),
        ),
      ),
    showOnlyRows: (sheetId, tableArea, rows, note = null) =>
      tools.lane.run(() =>
        insteadOf(
          tools,
          memories,
          sheetId,
          ({ ours }) => ours.size > 0,
          () => showOnlyRows(tools, memories, sheetId, { tableArea, rows, note }),
        ),
      ),
    clearFilter: (sheetId) =>
      tools.lane.run(async () => {
        await memories.load();
        const cleared = await clearFilter(tools, memories, sheetId);
        return cleared.ok ? succeed(null) : cleared;
      }),
    readFilter: (sheetId) =>
      tools.lane.run(async () => {
        await memories.load();
        return onSheet(tools.run, tools.book, sheetId, (session, sheet) =>
          readStanding(session, sheet, memories.get),
        );
      }),
  };
}

async function applyFilter(
  tools: FilterTools,
  memories: Memories,
  sheetId: string,
  { tableArea, filters, note }: WantedFilter,
): Promise<Filtered> {
  const { run, book } = tools;
  const wanted = new Map<number, Criterion>();
  const started: { view: FilterView | null } = { view: null };
  const outcome = await onSheet(run, book, sheetId, async (session, sheet) => {
    for (const { column, values } of filters) {
      if (!canListTexts(values)) {
        throw stop("not-supported", "a values list cannot express this choice", { column });
      }
      wanted.set(column, showTexts(values));
    }
    const columns = [...wanted.keys()];
    const view = await readFilter(session, sheet, tableArea, memories.get, columns);
    const kept = memories.get(view.facts.name);
    const memory = filterMemory(view, kept);
    const target = targetFilter(view, memory, tableArea, wanted);
    refuseFiltering(view, target);
    started.view = view;
    await setFilter(session, sheet, view, target);
    const criteria = queueCriteria(sheet, view);
    const hidden = queueHiddenRows(sheet, { ...tableArea, top: tableArea.top + 1 });
    await session.sync();
    const standing = criteria();
    const users = usersCriteria(view.current?.criteria ?? new Map(), memory);
    const only = (from: ReadonlyMap<number, Criterion>): Map<number, Criterion> =>
      new Map(columns.flatMap((column) => pair(column, from.get(column))));
    const next: FilterMemory = {
      sheetName: view.facts.name,
      table: view.table?.name ?? null,
      area: memory ? memory.area : view.table ? null : (view.current?.area ?? null),
      before: only(users),
      ours: new Map(columns.flatMap((column) => pair(column, standing.get(column) ?? wanted.get(column)))),
      rows: kept?.rows ?? null,
      note,
    };
    return { next, visibleRows: tableArea.bottom - tableArea.top - hidden().length };
  });
  if (!outcome.ok) {
    await putBack(tools, sheetId, tableArea, started.view);
    return outcome;
  }
  const { next, visibleRows } = outcome.value;
  await memories.set(next.sheetName, next);
  return succeed({ visibleRows });
}

function pair(column: number, criterion: Criterion | undefined): [number, Criterion][] {
  return criterion ? [[column, criterion]] : [];
}

/** After a failure: the filter as it was when we found it. Where that fails too, `clearFilter` still can. */
async function putBack(
  { run, book }: FilterTools,
  sheetId: string,
  tableArea: Area | null,
  was: FilterView | null,
): Promise<void> {
  if (!was) {
    return;
  }
  await onSheet(run, book, sheetId, async (session, sheet) => {
    const now = await readFilter(session, sheet, was.table?.area ?? tableArea, () => null, was.columns);
    await setFilter(session, sheet, now, was.current);
  });
}

async function showOnlyRows(
  { run, book }: FilterTools,
  memories: Memories,
  sheetId: string,
  { tableArea, rows, note }: WantedRows,
): Promise<Filtered> {
  const data = { first: tableArea.top + 1, last: tableArea.bottom };
  const basis = book.known(sheetId)?.snapshot;
  const started: { plan: ReturnType<typeof hidePlan> | null } = { plan: null };
  const outcome = await onSheet(run, book, sheetId, async (session, sheet) => {
    const queuedFacts = queueFacts(session, sheet);
    const queuedHidden = queueHiddenRows(sheet, { ...tableArea, top: data.first });
    await session.sync();
    const facts = queuedFacts();
    if (facts.viewOnly) {
      throw stop("view-only", "the workbook is open for reading only");
    }
    if (!facts.allowFormatRows) {
      throw stop("protected", `rows of ${facts.name} are protected`, { sheet: facts.name });
    }
    const plan = hidePlan(data, rows, queuedHidden(), memories.get(facts.name)?.rows?.hidden ?? []);
    started.plan = plan;
    await setRowsHidden(session, sheet, plan.show, false);
    const areRows = basis ? queueSameRows(sheet, rowsSeen(plan.hide), basis) : () => true;
    await setRowsHidden(session, sheet, plan.hide, true);
    if (plan.hide.length > 0 && !areRows()) {
      throw stop("changed-meanwhile", "rows have moved since they were chosen");
    }
    return { plan, name: facts.name };
  });
  if (!outcome.ok) {
    const { plan } = started;
    if (plan) {
      await onSheet(run, book, sheetId, async (session, sheet) => {
        await setRowsHidden(session, sheet, plan.hide, false);
        await setRowsHidden(session, sheet, plan.show, true);
      });
    }
    return outcome;
  }
  const { plan, name } = outcome.value;
  const kept = memories.get(name) ?? noMemory(name);
  await memories.set(name, { ...kept, rows: plan.ours.hidden.length > 0 ? plan.ours : null, note });
  return succeed({ visibleRows: plan.visible });
}

function noMemory(sheetName: string): FilterMemory {
  return { sheetName, table: null, area: null, before: new Map(), ours: new Map(), rows: null, note: null };
}

/** What was cleared, as it can be put back. */
interface Cleared {
  readonly putBack: () => Promise<void>;
}

/**
 * A choice replaces the one before: what that one did in another way is taken away first, and put back where the new one
 * cannot be made.
 */
async function insteadOf(
  tools: FilterTools,
  memories: Memories,
  sheetId: string,
  isOther: (memory: FilterMemory) => boolean,
  work: () => Promise<Filtered>,
): Promise<Filtered> {
  await memories.load();
  if (memories.isEmpty()) return work();
  const name = await onSheet(tools.run, tools.book, sheetId, async (session, sheet) => {
    const facts = queueFacts(session, sheet);
    await session.sync();
    return facts().name;
  });
  if (!name.ok) return name;
  const memory = memories.get(name.value);
  if (!memory || !isOther(memory)) return work();
  const cleared = await clearFilter(tools, memories, sheetId);
  if (!cleared.ok) return cleared;
  const done = await work();
  if (!done.ok) await cleared.value.putBack();
  return done;
}

async function clearFilter(
  tools: FilterTools,
  memories: Memories,
  sheetId: string,
): Promise<Outcome<Cleared>> {
  const { run, book } = tools;
  const started: { view: FilterView | null; shown: readonly Run[] } = { view: null, shown: [] };
  const outcome = await onSheet(run, book, sheetId, async (session, sheet) => {
    const view = await readFilter(session, sheet, null, memories.get, []);
    const kept = memories.get(view.facts.name);
    const memory = filterMemory(view, kept);
    const target: FilterState | null =
      memory && view.current ? clearedFilter(view.current, memory) : view.current;
    if (memory && view.current) {
      refuseFiltering(view, target);
      started.view = view;
      await setFilter(session, sheet, view, target);
    }
    if (kept?.rows) {
      const hidden = queueHiddenRows(sheet, searchArea(kept.rows));
      await session.sync();
      const filtered = (target?.criteria.size ?? 0) > 0;
      started.shown = rowsToShow(kept.rows, hidden(), filtered);
      await setRowsHidden(session, sheet, started.shown, false);
    }
    return { name: view.facts.name, kept };
  });
  const back = async (): Promise<void> => {
    await putBack(tools, sheetId, null, started.view);
    await onSheet(run, book, sheetId, (session, sheet) => setRowsHidden(session, sheet, started.shown, true));
  };
  if (!outcome.ok) {
    await back();
    return outcome;
  }
  const { name, kept } = outcome.value;
  await memories.set(name, null);
  return succeed({
    putBack: async () => {
      await back();
      await memories.set(name, kept);
    },
  });
}
