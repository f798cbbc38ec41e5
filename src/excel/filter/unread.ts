import type { ListObject } from "../../table/snapshot";
import type { Outcome } from "../gateway";
import { onSheet, requireSheet } from "../office/on-sheet";
import type { Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { fail, stop, type ObstacleError } from "../obstacles";
import { queueFacts, queueTables } from "../read/facts";
import { queueSheetFilter } from "./sheet-filter";
import { columnsOf, queueColumn, queueTableFilter } from "./table-filter";

/** Columns of which Excel does not tell what filters them, by the id of their Excel table, or of their sheet. */
export type Unread = ReadonlyMap<string, readonly number[]>;

export const ALL_READ: Unread = new Map();

/** Excel does not tell what the sheet, or a column that we filtered, is filtered by. */
export const unreadFilter = (sheet: string): ObstacleError =>
  stop("filter-on", `Excel does not tell what ${sheet} is filtered by`, { sheet, what: "unread" });

/**
 * After a failure that Excel gave no reason for: which criteria it fails to tell, each asked in a request of its own. Stops
 * where that is the sheet's own filter, which cannot be asked column by column; empty where all can be read.
 */
export async function findUnread(run: Runner, book: SheetBook, sheetId: string): Promise<Outcome<Unread>> {
  const seen = await onSheet(run, book, sheetId, async (session, sheet) => {
    const queued = queueFacts(session, sheet);
    await session.sync();
    const facts = queued();
    const tables = queueTables(sheet, facts);
    if (facts.tables.length > 0) await session.sync();
    return { facts, tables: tables().listObjects };
  });
  if (!seen.ok) return { ok: true, value: ALL_READ };
  const canRead = (ask: (sheet: Excel.Worksheet) => void): Promise<boolean> => reads(run, book, sheetId, ask);
  const { facts, tables } = seen.value;
  if (facts.filtered && !(await canRead(queueSheetFilter))) return fail(unreadFilter(facts.name).obstacle);
  const unread = new Map<string, readonly number[]>();
  for (const table of tables) {
    const columns = await unreadOf(canRead, table);
    if (columns.length > 0) unread.set(table.id, columns);
  }
  return { ok: true, value: unread };
}

async function unreadOf(
  canRead: (ask: (sheet: Excel.Worksheet) => void) => Promise<boolean>,
  table: ListObject,
): Promise<readonly number[]> {
  if (await canRead((sheet) => queueTableFilter(sheet, table, []))) return [];
  const unread: number[] = [];
  for (const column of columnsOf(table)) {
    if (!(await canRead((sheet) => queueColumn(sheet, table, column)))) unread.push(column);
  }
  return unread;
}

/** Whether Excel answers this; where it is busy or out of reach, that says nothing of what was asked. */
async function reads(
  run: Runner,
  book: SheetBook,
  sheetId: string,
  ask: (sheet: Excel.Worksheet) => void,
): Promise<boolean> {
  const outcome = await onSheet(run, book, sheetId, async (session, sheet) => {
    sheet.load("id");
    ask(sheet);
    await session.sync();
    requireSheet(sheet);
  });
  return outcome.ok || outcome.obstacle.code !== "unknown";
}
