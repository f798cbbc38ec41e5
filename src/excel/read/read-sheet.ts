import type { Gateway, Outcome, SheetRead, Watch } from "../gateway";
import { onSheet } from "../office/on-sheet";
import { stoppable, type Runner, type Session } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { isBlankRow, toBlock } from "../office/values";
import { stop } from "../obstacles";
import type { Area, CellValue, SheetSnapshot } from "../../table/snapshot";
import { width } from "../office/areas";
import { blockBytes, firstBlockRows, nextBlockRows, smallerBlockRows } from "./blocks";
import {
  narrowed,
  queueFacts,
  queueTables,
  rangeOf,
  sheetState,
  type SheetFacts,
  type TableFacts,
} from "./facts";
import { readRows, type UsedAreas } from "./read-rows";

/** After so many empty rows the table is over: formats and stray cells inflate the used range (office-js #4792). */
const LONGEST_GAP = 2_000;
const MOST_ATTEMPTS = 8;

/** What has been read so far; it outlives a conversation that ended because a block was too large. */
interface Progress {
  facts: SheetFacts | null;
  tables: TableFacts | null;
  rows: CellValue[][];
  gap: number;
  block: number | null;
}

/** The gateway's reading of cells: of a whole sheet, and of the rows that changed since. */
export function createSheetReader(run: Runner, book: SheetBook): Pick<Gateway, "readSheet" | "readRows"> {
  const usedAreas: UsedAreas = new WeakMap();
  return {
    readSheet: (sheetId, watch) => readSheet(run, book, sheetId, usedAreas, watch),
    readRows: (sheetId, since) => readRows(run, book, usedAreas, sheetId, since),
  };
}

/**
 * Reads the sheet's values from the first used cell to the last row that holds anything, in row blocks. A block that
 * comes back too large (as an error, or silently as null) is asked for again in smaller pieces.
 *
 * @param usedAreas where it is noted of how much of the sheet the values are, for `readRows`
 */
export async function readSheet(
  run: Runner,
  book: SheetBook,
  sheetId: string,
  usedAreas?: UsedAreas,
  watch?: Watch,
): Promise<Outcome<SheetRead>> {
  const stopping = stoppable(run, watch?.signal);
  const progress: Progress = { facts: null, tables: null, rows: [], gap: 0, block: null };
  for (let attempt = 1; ; attempt++) {
    const outcome = await onSheet(stopping, book, sheetId, (session, sheet) =>
      readOn(session, sheet, progress, watch),
    );
    if (outcome.ok) {
      const { snapshot } = outcome.value;
      const used = progress.facts?.used;
      // What lies behind a long gap was not read, so that its rows are not known one by one.
      if (used && progress.gap < LONGEST_GAP) usedAreas?.set(snapshot.values, used);
      book.remember(snapshot);
      return outcome;
    }
    const smaller = progress.block === null ? null : smallerBlockRows(progress.block);
    if (outcome.obstacle.code !== "too-large" || smaller === null || attempt === MOST_ATTEMPTS) {
      return outcome;
    }
    progress.block = smaller;
  }
}

async function readOn(
  session: Session,
  sheet: Excel.Worksheet,
  progress: Progress,
  watch: Watch | undefined,
): Promise<SheetRead> {
  if (progress.facts === null) {
    const facts = queueFacts(session, sheet);
    await session.sync();
    progress.facts = facts();
  }
  const { facts } = progress;
  const area = facts.used && narrowed(facts.used);
  if (area) {
    await readBlocks(session, sheet, facts, area, progress, watch);
  }
  if (progress.tables === null) {
    const tables = queueTables(sheet, facts);
    await session.sync();
    progress.tables = tables();
  }
  const values = progress.rows.slice(0, progress.rows.findLastIndex((row) => !isBlankRow(row)) + 1);
  const snapshot: SheetSnapshot = {
    sheetId: facts.id,
    sheetName: facts.name,
    top: area?.top ?? 0,
    left: area?.left ?? 0,
    values,
    listObjects: progress.tables.listObjects,
  };
  return { snapshot, state: sheetState(facts, progress.tables) };
}

async function readBlocks(
  session: Session,
  sheet: Excel.Worksheet,
  facts: SheetFacts,
  area: Area,
  progress: Progress,
  watch: Watch | undefined,
): Promise<void> {
  const total = area.bottom - area.top + 1;
  progress.block ??= firstBlockRows(width(area), total);
  while (progress.rows.length < total && progress.gap < LONGEST_GAP) {
    const remaining = total - progress.rows.length;
    const count = Math.min(remaining, progress.block);
    progress.block = count;
    const top = area.top + progress.rows.length;
    const range = rangeOf(sheet, { ...area, top, bottom: top + count - 1 }).load("values");
    const tables = progress.tables === null ? queueTables(sheet, facts) : null;
    await session.sync();
    progress.tables ??= tables?.() ?? null;
    const block = toBlock(range.values, count, width(area));
    if (block === null) {
      throw stop("too-large", `no values for ${count} rows from row ${top + 1}`, { row: top + 1 });
    }
    const lastFilled = block.findLastIndex((row) => !isBlankRow(row));
    progress.gap = lastFilled < 0 ? progress.gap + count : count - 1 - lastFilled;
    progress.rows.push(...block);
    watch?.onProgress(progress.rows.length, total);
    progress.block = nextBlockRows({ rows: count, bytes: blockBytes(block) }, remaining);
  }
}
