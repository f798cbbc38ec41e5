import type { Obstacle } from "../gateway";
import { cellAddress } from "../office/address";
import type { Cell } from "../office/areas";
import type { Session } from "../office/run";
import { Overtaken, stop } from "../obstacles";
import { textBytes } from "../read/blocks";
import { cellKey } from "./batches";
import { readCells, writeCells, type CellWrite } from "./cells";
import { holds, wasPut, type Content } from "./content";
import type { CellsEntry } from "./journal";

/** A cell that was written, or would have been, and that holds something of somebody else's by now. */
export interface KeptCell extends Cell {
  readonly content: Content;
}

const MOST_ATTEMPTS = 3;
/** So many cells are named in a message, each with so many characters of its text. */
const MOST_NAMED = 3;
const MOST_CHARACTERS = 40;

/**
 * Puts back what cells held before a batch, right after the write failed. Only what was put there is taken away: what
 * Excel answered that the cells held, or, when the answer did not come, what was sent. Any other cell may hold what
 * somebody typed meanwhile, and stays.
 * @param queueRows queues looking whether these rows are the ones that were written; the returned function says so
 * @returns the cells that stay, with what they hold
 */
export async function cellsBack(
  session: Session,
  sheet: Excel.Worksheet,
  entry: CellsEntry,
  queueRows: (rows: readonly number[]) => () => boolean,
): Promise<readonly KeptCell[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await oneAttempt(session, sheet, entry, queueRows);
    } catch (error) {
      if (!(error instanceof Overtaken) || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

async function oneAttempt(
  session: Session,
  sheet: Excel.Worksheet,
  { writes, elsewhere, held }: CellsEntry,
  queueRows: (rows: readonly number[]) => () => boolean,
): Promise<readonly KeptCell[]> {
  const bytes = new Map(writes.map((write) => [cellKey(write), textBytes(String(write.put.value))]));
  const areRows = elsewhere ? () => true : queueRows(writes.map(({ row }) => row));
  const now = await readCells(session, sheet, writes, (cell) => 2 * (bytes.get(cellKey(cell)) ?? 0), false);
  if (!areRows()) {
    throw stop("changed-meanwhile", "the rows that were written have moved");
  }
  const back: CellWrite[] = [];
  const kept: KeptCell[] = [];
  for (const { row, column, before, put } of writes) {
    const key = cellKey({ row, column });
    const cell = now.get(key);
    const was = held?.get(key);
    if (!cell || holds(cell.content, before.content)) continue;
    if (wasPut(cell.content, put) || (was && holds(cell.content, was.content))) {
      back.push({ row, column, before: cell, put: before.content });
    } else {
      kept.push({ row, column, content: cell.content });
    }
  }
  await putBack(session, sheet, back);
  return kept;
}

/** Writes, and where somebody was quicker puts what they typed back at once; throws `Overtaken` then. */
async function putBack(
  session: Session,
  sheet: Excel.Worksheet,
  writes: readonly CellWrite[],
): Promise<void> {
  const meant = new Map(writes.map((write) => [cellKey(write), write.before.content]));
  let theirs: readonly CellWrite[] = [];
  const onOvertaken = (seen: readonly CellWrite[]): void => {
    theirs = seen.flatMap((write) => {
      const { before, put } = write;
      const expected = meant.get(cellKey(write));
      const isTheirs = expected && !holds(before.content, expected);
      return isTheirs ? [{ ...write, before: { ...before, content: put }, put: before.content }] : [];
    });
  };
  try {
    await writeCells(session, sheet, writes, true, { onBatch: () => undefined, onOvertaken });
  } catch (error) {
    if (theirs.length > 0) await putBack(session, sheet, theirs);
    throw error;
  }
}

/** The obstacle, with the cells that were not put back named in `params.kept`, as "F4 (text)". */
export function withKept(problem: Obstacle, kept: readonly KeptCell[]): Obstacle {
  if (kept.length === 0) return problem;
  const named = kept.slice(0, MOST_NAMED).map(({ row, column, content }) => {
    const text = String(content.formula ?? content.value);
    const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
    return shown === "" ? cellAddress(row, column) : `${cellAddress(row, column)} (${shown})`;
  });
  const list = [...named, ...(kept.length > MOST_NAMED ? ["…"] : [])].join(", ");
  return { ...problem, params: { ...problem.params, kept: list } };
}
