import type { Outcome, SheetRead } from "../gateway";
import type { SinceRead } from "../gateway-events";
import { runs, type Run } from "../office/areas";
import { onSheet, requireSheet } from "../office/on-sheet";
import type { Runner, Session } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { isBlankRow, toBlock } from "../office/values";
import type { Area, CellValue, ListObject, SheetSnapshot } from "../../table/snapshot";
import {
  narrowed,
  queueFacts,
  rangeArea,
  rangeOf,
  sheetState,
  type SheetFacts,
  type TableFacts,
} from "./facts";
import { shiftRows, type KnownRows } from "./shift-rows";

/** The sheet's used area when a snapshot's values were read; what it was not read with is not known row by row. */
export type UsedAreas = WeakMap<SheetSnapshot["values"], Area>;

/** More rows than these are better read as a sheet, in blocks by measured bytes. */
const MOST_ROWS = 200;

/**
 * The gateway's `readRows`. The rows beside those that changed are asked for too: when they hold something else than is
 * known, or the sheet's used area is another than the changes explain, an event was lost or came in another order, and
 * nothing is sure.
 */
export async function readRows(
  run: Runner,
  book: SheetBook,
  usedAreas: UsedAreas,
  sheetId: string,
  since: SinceRead,
): Promise<Outcome<SheetRead | null>> {
  const { basis } = since;
  const used = usedAreas.get(basis.values);
  const known = used ? shiftRows(basis, used.bottom, since.shifts) : null;
  const plan = known && planOf(since, known);
  if (!used || !known || !plan) return { ok: true, value: null };
  const outcome = await onSheet(run, book, sheetId, async (session, sheet) => {
    const answer = await ask(session, sheet, basis, plan.asked);
    if (!answer || !isExplained(used, known, answer.facts.used, plan.changed)) return null;
    const values = takeOver(basis.top, known, answer.rows, plan.changed);
    return values && { answer, values };
  });
  if (!outcome.ok) return outcome;
  if (!outcome.value) return { ok: true, value: null };
  const { answer, values } = outcome.value;
  const { facts, tables } = answer;
  const { id: newId, name: sheetName } = facts;
  const snapshot = { ...basis, sheetId: newId, sheetName, values, listObjects: tables.listObjects };
  if (facts.used) usedAreas.set(values, facts.used);
  book.remember(snapshot);
  return { ok: true, value: { snapshot, state: sheetState(facts, tables) } };
}

interface Plan {
  readonly changed: ReadonlySet<number>;
  /** Runs of rows to read: those that changed and their neighbours. */
  readonly asked: readonly Run[];
}

function planOf({ basis, rows, shifts }: SinceRead, { usedBottom }: KnownRows): Plan | null {
  const changed = new Set<number>();
  for (const { first, last } of rows) {
    if (last - first >= MOST_ROWS || changed.size > MOST_ROWS) return null;
    for (let row = first; row <= last; row++) changed.add(row);
  }
  const isOnSheet = (row: number): boolean => row >= basis.top && row <= usedBottom;
  const beside = [...rows, ...shifts.map(({ first }) => ({ first, last: first - 1 }))]
    .flatMap(({ first, last }) => [first - 1, last + 1])
    .filter(isOnSheet);
  if (changed.size > MOST_ROWS || [...changed].some((row) => row < basis.top)) return null;
  return { changed, asked: runs([...changed, ...beside]) };
}

interface Answer {
  readonly facts: SheetFacts;
  readonly tables: TableFacts;
  readonly rows: ReadonlyMap<number, readonly CellValue[]>;
}

/** One request; null when the sheet has other tables than are known, or a block did not come whole. */
async function ask(
  session: Session,
  sheet: Excel.Worksheet,
  basis: SheetSnapshot,
  asked: readonly Run[],
): Promise<Answer | null> {
  const columns = basis.values[0]?.length ?? 0;
  if (columns === 0) return null;
  const right = basis.left + columns - 1;
  const facts = queueFacts(session, sheet);
  const tables = queueKnownTables(sheet, basis.listObjects);
  const blocks = asked.map(({ first, last }) => ({
    first,
    count: last - first + 1,
    range: rangeOf(sheet, { top: first, bottom: last, left: basis.left, right }).load("values"),
  }));
  await session.sync();
  requireSheet(sheet);
  const now = facts();
  const tablesNow = tables(now);
  const rows = new Map<number, readonly CellValue[]>();
  for (const { first, count, range } of blocks) {
    const block = toBlock(range.values, count, columns);
    if (!block) return null;
    block.forEach((cells, index) => rows.set(first + index, cells));
  }
  return tablesNow && { facts: now, tables: tablesNow, rows };
}

/** Queues what is to be known of tables that were there before; gives null when there are others now. */
function queueKnownTables(
  sheet: Excel.Worksheet,
  known: readonly ListObject[],
): (facts: SheetFacts) => TableFacts | null {
  const asked = known.map(({ id }) => {
    const table = sheet.tables.getItemOrNullObject(id);
    const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    return { id, table, range, filter: table.autoFilter.load("isDataFiltered") };
  });
  return ({ tables }) => {
    if (tables.length !== asked.length) return null;
    const listObjects: ListObject[] = [];
    for (const table of tables) {
      const one = asked.find(({ id }) => id === table.id);
      if (!one || one.table.isNullObject) return null;
      listObjects.push({ ...table, area: rangeArea(one.range) });
    }
    return { listObjects, filtered: asked.some(({ filter }) => filter.isDataFiltered) };
  };
}

/** Whether the used area is what it was, but for rows that changed and those that came and went. */
function isExplained(
  before: Area,
  { usedBottom }: KnownRows,
  now: Area | null,
  changed: ReadonlySet<number>,
): boolean {
  if (!now || now.top !== before.top || now.left !== before.left) return false;
  if (narrowed(now).right !== narrowed(before).right) return false;
  if (now.bottom > usedBottom) return changed.has(now.bottom);
  for (let row = now.bottom + 1; row <= usedBottom; row++) if (!changed.has(row)) return false;
  return true;
}

/** The rows with what was read in them; null when a row that should be as it was is another. */
function takeOver(
  top: number,
  { values }: KnownRows,
  read: Answer["rows"],
  changed: ReadonlySet<number>,
): readonly (readonly CellValue[])[] | null {
  const blank = values[0]?.map((): CellValue => "") ?? [];
  const last = Math.max(top + values.length - 1, ...read.keys());
  while (values.length <= last - top) values.push(blank);
  for (const [row, cells] of read) {
    const old = values[row - top] ?? blank;
    const isSame = cells.every((value, index) => value === old[index]);
    if (isSame) continue;
    if (!changed.has(row)) return null;
    values[row - top] = cells;
  }
  return values.slice(0, values.findLastIndex((row) => !isBlankRow(row)) + 1);
}
