import type { SheetSnapshot } from "../../table/snapshot";
import type { Outcome } from "../gateway";
import type { Lifted } from "../gateway-filter";
import { runs, type Run } from "../office/areas";
import { onSheet } from "../office/on-sheet";
import type { Runner, Session } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { stop } from "../obstacles";
import { queueFacts, rangeArea, type SheetFacts } from "../read/facts";
import { readCriteriaOf, type Criteria, type FilterState } from "./filter-state";
import { follow } from "./follow";
import { lookAtHiddenRows, rowsOf, setRowsHidden } from "./hidden-rows";
import { printList, rowPrints } from "./prints";
import { queueSheetFilter, setSheetFilter } from "./sheet-filter";
import { setTableFilter } from "./table-filter";

/** The filters of a sheet as they were, and the rows that were hidden under them and beside them. */
interface WasFiltered {
  readonly own: FilterState | null;
  readonly tables: readonly { readonly id: string; readonly filter: FilterState }[];
  readonly hidden: readonly number[];
  /** By which the rows are numbered; undefined: nothing had been read. */
  readonly basis: SheetSnapshot | undefined;
}

const known = new WeakMap<Lifted, WasFiltered>();

/**
 * Takes the criteria out of the sheet's filter and of its tables' filters, whoever set them; their buttons stay. What it gives
 * lets `putFiltersBack` put them back.
 */
export async function liftFilters(run: Runner, book: SheetBook, sheetId: string): Promise<Outcome<Lifted>> {
  const lifted: Lifted = { kind: "lifted" };
  const outcome = await onSheet(run, book, sheetId, async (session, sheet) => {
    const asked = queueFacts(session, sheet);
    const own = queueSheetFilter(sheet);
    const basis = book.known(sheetId)?.snapshot;
    const hidden = basis ? await lookAtHiddenRows(session, sheet, wholeOf(basis)) : () => [];
    await session.sync();
    const facts = asked();
    refuse(facts);
    const tables = facts.tables.map(({ id }) => queueTable(sheet, id));
    if (tables.length > 0) await session.sync();
    const filtered = tables.flatMap((table) => table() ?? []);
    known.set(lifted, { own: own(), tables: filtered, hidden: hidden(), basis });
    if (facts.filtered) sheet.autoFilter.clearCriteria();
    for (const { id } of filtered) sheet.tables.getItem(id).clearFilters();
    await session.sync();
    return lifted;
  });
  // Without an answer nobody knows whether they were taken off, and nobody would put them back.
  if (!outcome.ok && known.has(lifted)) await putFiltersBack(run, book, sheetId, lifted);
  return outcome;
}

/**
 * Puts the filters back as they were lifted, over the rows of now, and hides and shows the rows that were hidden and shown
 * then, wherever they are; what was hidden since stays so. The sheet has to be read again before, where rows came or went. What
 * fails is tried once more, as half of it is no state to leave a sheet in.
 * Assumption (Excel): criteria that Excel gave are taken back without their empty properties (office-js #1226).
 */
export async function putFiltersBack(
  run: Runner,
  book: SheetBook,
  sheetId: string,
  lifted: Lifted,
): Promise<Outcome<null>> {
  const was = known.get(lifted);
  if (!was) return { ok: true, value: null };
  const since: Since = { hidden: null };
  const once = () =>
    onSheet(run, book, sheetId, async (session, sheet) => {
      await putBack({ session, sheet }, was, since, book.known(sheetId)?.snapshot);
      return null;
    });
  const first = await once();
  return first.ok ? first : once();
}

/** The rows that were hidden when putting back began. */
interface Since {
  hidden: readonly number[] | null;
}

async function putBack(
  { session, sheet }: { readonly session: Session; readonly sheet: Excel.Worksheet },
  was: WasFiltered,
  since: Since,
  rows: SheetSnapshot | undefined,
): Promise<void> {
  const now = queueSheetFilter(sheet);
  sheet.load("id");
  const tables = was.tables.map((table) => ({
    ...table,
    range: sheet.tables.getItemOrNullObject(table.id).getRange().load(AREA),
  }));
  const hidden = rows ? await lookAtHiddenRows(session, sheet, wholeOf(rows)) : () => [];
  await session.sync();
  const current = now();
  since.hidden ??= hidden();
  if (was.own && current) setSheetFilter(sheet, current, { ...was.own, area: current.area });
  for (const { id, filter, range } of tables) {
    if (range.isNullObject) continue;
    const area = rangeArea(range);
    const columns = [...filter.criteria.keys()].filter((column) => column <= area.right);
    const table = { id, name: "", area, hasHeader: true, hasTotals: false };
    setTableFilter(sheet, table, columns, NONE, filter.criteria);
  }
  await rowsAsBefore(session, sheet, { ...was, stay: since.hidden }, rows);
}

const AREA = "rowIndex,columnIndex,rowCount,columnCount";
const NONE: Criteria = new Map();

function refuse(facts: SheetFacts): void {
  if (facts.viewOnly) throw stop("view-only", "the workbook is open for reading only");
  if (!facts.allowAutoFilter) throw stop("protected", `the filter of ${facts.name} is protected`);
}

/** Queues reading the filter of an Excel table; null where it hides nothing. */
function queueTable(sheet: Excel.Worksheet, id: string) {
  const table = sheet.tables.getItem(id);
  const filter = table.autoFilter.load("isDataFiltered,criteria");
  const range = table.getRange().load(AREA);
  return () =>
    filter.isDataFiltered ? { id, filter: readCriteriaOf(rangeArea(range), filter.criteria) } : null;
}

const wholeOf = ({ top, values }: SheetSnapshot): Run => ({ first: top, last: top + values.length - 1 });

/** Hides and shows rows until those are hidden that were; rows that are new or cannot be told stay as they are. */
async function rowsAsBefore(
  session: Session,
  sheet: Excel.Worksheet,
  { basis, hidden, stay }: WasFiltered & { readonly stay: readonly number[] },
  now: SheetSnapshot | undefined,
): Promise<void> {
  if (!basis || !now) return session.sync();
  const [before, after] = [wholeOf(basis), wholeOf(now)];
  const at = follow(printList(rowPrints(basis, before)), printList(rowPrints(now, after)));
  const place = (row: number): number[] => {
    const index = at(row - before.first);
    return index === null ? [] : [after.first + index];
  };
  const asked = await lookAtHiddenRows(session, sheet, after);
  await session.sync();
  const wasHidden = new Set(hidden);
  const isHidden = new Set(asked());
  const all = rowsOf([before]);
  const hide = [...new Set([...all.filter((row) => wasHidden.has(row)).flatMap(place), ...stay])];
  const kept = new Set(stay);
  const show = all.filter((row) => !wasHidden.has(row)).flatMap(place);
  setRowsHidden(sheet, runs(hide.filter((row) => !isHidden.has(row)).sort(up)), true);
  setRowsHidden(sheet, runs(show.filter((row) => isHidden.has(row) && !kept.has(row)).sort(up)), false);
  await session.sync();
}

const up = (a: number, b: number): number => a - b;
