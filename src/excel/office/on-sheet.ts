import type { Outcome } from "../gateway";
import { fail, obstacle, SheetGone } from "../obstacles";
import { headerFingerprint } from "./fingerprint";
import type { Runner, Session } from "./run";
import type { SheetBook } from "./sheet-book";
import { toRow } from "./values";

/** How many rows are looked at to recognise a sheet by its header. */
const HEADER_ROWS = 40;

/**
 * Runs work on the sheet with a captured id. The work calls `requireSheet` after its first sync, before it changes
 * anything; where Excel knows the id no longer, the sheet with the same name and header row takes its place.
 */
export async function onSheet<T>(
  run: Runner,
  book: SheetBook,
  sheetId: string,
  work: (session: Session, sheet: Excel.Worksheet) => Promise<T>,
): Promise<Outcome<T>> {
  const outcome = await run(async (session) => {
    try {
      return {
        found: true as const,
        value: await work(session, sheetById(session, book.currentId(sheetId))),
      };
    } catch (error) {
      if (error instanceof SheetGone) {
        return { found: false as const, newId: await findAgain(session, book, sheetId) };
      }
      throw error;
    }
  });
  if (!outcome.ok) {
    return outcome;
  }
  if (outcome.value.found) {
    return { ok: true, value: outcome.value.value };
  }
  const { newId } = outcome.value;
  if (newId === null) {
    return fail(obstacle("sheet-gone", `no sheet ${sheetId}`, { sheet: book.known(sheetId)?.name ?? "" }));
  }
  book.moved(sheetId, newId);
  return run((session) => work(session, sheetById(session, newId)));
}

/** To be called after the first sync of work on a sheet. */
export function requireSheet(sheet: Excel.Worksheet): void {
  if (sheet.isNullObject) {
    throw new SheetGone();
  }
}

function sheetById(session: Session, id: string): Excel.Worksheet {
  return session.context.workbook.worksheets.getItemOrNullObject(id);
}

async function findAgain(session: Session, book: SheetBook, sheetId: string): Promise<string | null> {
  const known = book.known(sheetId);
  if (!known) {
    return null;
  }
  const sheet = sheetById(session, known.name);
  sheet.load("id");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await session.sync();
  if (sheet.isNullObject || used.isNullObject) {
    return null;
  }
  const rows = Math.min(used.rowCount, HEADER_ROWS);
  const head = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, rows, used.columnCount);
  head.load("values");
  await session.sync();
  const values = (head.values as unknown[][] | null)?.map(toRow) ?? [];
  return headerFingerprint({ values }) === known.header ? sheet.id : null;
}
