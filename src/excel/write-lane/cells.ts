import { areaAddress } from "../office/address";
import { groupCells, type Cell } from "../office/areas";
import type { Session } from "../office/run";
import { Overtaken, stop } from "../obstacles";
import { textBytes } from "../read/blocks";
import { rangeOf } from "../read/facts";
import type { Area, CellValue } from "../../table/snapshot";
import { batchAreas, cellKey, cellsOf, cutAreas } from "./batches";
import { holds, toContent, toInput, wasPut, type Content } from "./content";

/** A cell comes back twice, as value and as formula, and has to stay well under the limit of a response. */
const BATCH_BYTES = 900_000;
const READ = "values,formulas,valueTypes,numberFormat";

/** A cell before it is written. */
export interface CellNow {
  readonly content: Content;
  readonly textFormat: boolean;
}
export type CellsNow = ReadonlyMap<string, CellNow>;

/**
 * Reads what the cells hold, formulas included. `bytesOf` estimates a cell's text. On a protected sheet a locked cell is
 * refused here, before anything is written.
 */
export async function readCells(
  session: Session,
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
  bytesOf: (cell: Cell) => number,
  isProtected: boolean,
): Promise<CellsNow> {
  const found = new Map<string, CellNow>();
  const areas = cutAreas(groupCells(cells));
  const size = (area: Area): number => cellsOf(area).reduce((sum, cell) => sum + bytesOf(cell), 0);
  for (const batch of batchAreas(areas, size, BATCH_BYTES)) {
    const asked = batch.map((area) => {
      const range = rangeOf(sheet, area).load(READ);
      const protection = isProtected ? range.format.protection.load("locked") : null;
      return { area, range, protection };
    });
    await session.sync();
    for (const { area, range, protection } of asked) {
      // `locked` is null where some of the cells are locked.
      if (protection && protection.locked !== false) {
        throw stop("protected", `locked cells in ${areaAddress(area)}`, { address: areaAddress(area) });
      }
      collect(area, range, found);
    }
  }
  return found;
}

export interface CellWrite extends Cell {
  readonly before: CellNow;
  readonly put: Content;
}

export interface WriteListener {
  /** Areas to write as a whole, with the other cells in them left alone: fewer and larger assignments. */
  readonly areas?: readonly Area[];
  /** Before a batch is sent. */
  readonly onBatch: (batch: readonly CellWrite[], areas: readonly Area[]) => void;
  /** Before the last batch is sent; can queue more. */
  readonly onLast?: () => void;
  /** Excel has answered a batch. */
  readonly onAnswer?: () => void;
  /** Queues looking whether these rows are the ones that are meant; the returned function says so. */
  readonly queueRows?: (rows: readonly number[]) => () => boolean;
  /** In bytes, what `queueRows` reads of a row. */
  readonly rowBytes?: (row: number) => number;
  /** Whether a cell may be written over; by default when it holds what the write says. */
  readonly mayWrite?: (now: Content, write: CellWrite) => boolean;
  /** What Excel answered that the cells of a batch hold once they are written; empty where it did not say. */
  readonly onHeld?: (held: CellsNow) => void;
  /** Somebody was quicker: the batch as it was, with what really stood in its cells. */
  readonly onOvertaken?: (batch: readonly CellWrite[]) => void;
}

/**
 * Writes cells and reads each back in the same request. `oneByOne`: rows are filtered, where Excel puts the values of a
 * block into the wrong rows (office-js #224). Throws when a cell does not hold what was written: with a cell open for
 * editing, Excel can drop a write silently (office-js #1393).
 *
 * Between reading and writing a colleague can have changed, moved or sorted what is there, and Excel writes by place. So
 * the same request first reads what is about to be written over. Where that is something else, the write is done all the
 * same, but known: `onOvertaken` hears what stood there, and `Overtaken` is thrown, after which it is to be put back.
 * Assumption (Excel): what a request queues is done in that order, with nobody else's changes in between.
 */
export async function writeCells(
  session: Session,
  sheet: Excel.Worksheet,
  writes: readonly CellWrite[],
  oneByOne: boolean,
  listener: WriteListener,
): Promise<CellsNow> {
  const byCell = new Map(writes.map((write) => [cellKey(write), write]));
  const areas = oneByOne ? writes.map(single) : cutAreas(listener.areas ?? groupCells(writes));
  const writesIn = (area: Area): CellWrite[] =>
    cellsOf(area).flatMap((cell) => byCell.get(cellKey(cell)) ?? []);
  const batches = batchAreas(areas, sizeBy(writesIn, listener), BATCH_BYTES);
  const found = new Map<string, CellNow>();
  if (batches.length === 0 && listener.onLast) {
    listener.onLast();
    await session.sync();
    listener.onAnswer?.();
  }
  for (const [index, batch] of batches.entries()) {
    const own = batch.flatMap(writesIn);
    listener.onBatch(own, batch);
    const judge = queueJudgement(sheet, batch, own, listener);
    const written = batch.map((area) => {
      const range = rangeOf(sheet, area);
      range.values = matrix(area, byCell);
      return { area, range: range.load(READ) };
    });
    if (index === batches.length - 1) listener.onLast?.();
    await session.sync();
    listener.onAnswer?.();
    const told = written.filter(({ range }) => Array.isArray(range.values));
    const held = collectAll(told);
    listener.onHeld?.(held);
    judge();
    for (const { area, range } of written) requireValues(area, range);
    held.forEach((cell, key) => found.set(key, cell));
  }
  requireWritten(writes, found);
  return found;
}

const single = ({ row, column }: Cell): Area => ({ top: row, left: column, bottom: row, right: column });

const contentBytes = ({ value, formula }: Content): number => textBytes(String(formula ?? value));

/** What a batch with this area costs: each cell before and after, and its row. */
function sizeBy(writesIn: (area: Area) => CellWrite[], { rowBytes }: WriteListener): (area: Area) => number {
  return (area) => {
    const cells = writesIn(area).reduce(
      (sum, { put, before }) => sum + contentBytes(put) + contentBytes(before.content),
      0,
    );
    if (!rowBytes) return cells;
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => rowBytes(area.top + index));
    return rows.reduce((sum, bytes) => sum + bytes, cells);
  };
}

/** Queues reading what is about to be written over; the returned function throws where that is not what is meant. */
function queueJudgement(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  writes: readonly CellWrite[],
  { queueRows, mayWrite, onOvertaken }: WriteListener,
): () => void {
  const stood = areas.map((area) => ({ area, range: rangeOf(sheet, area).load(READ) }));
  const areRows = queueRows?.(writes.map(({ row }) => row));
  return () => {
    const actual = collectAll(stood);
    const may = mayWrite ?? ((now: Content, { before }: CellWrite) => holds(now, before.content));
    const wrong = writes.find((write) => {
      const now = actual.get(cellKey(write));
      return now === undefined || !may(now.content, write);
    });
    const [first] = writes;
    if (!first || (!wrong && (areRows?.() ?? true))) {
      return;
    }
    onOvertaken?.(writes.map((write) => ({ ...write, before: actual.get(cellKey(write)) ?? write.before })));
    const address = areaAddress(single(wrong ?? first));
    throw new Overtaken(`${address} changed or moved just before it was written`, { address });
  };
}

function requireWritten(writes: readonly CellWrite[], found: CellsNow): void {
  const wrong = writes.find((write) => {
    const now = found.get(cellKey(write));
    return now === undefined || !wasPut(now.content, write.put);
  });
  if (wrong) {
    const address = areaAddress(single(wrong));
    throw stop("changed-meanwhile", `${address} does not hold what was written`, { address });
  }
}

/** null leaves a cell as it is (learn.microsoft.com, "Blank and null values in Excel add-ins"). */
type Input = CellValue | null;

function matrix(area: Area, byCell: ReadonlyMap<string, CellWrite>): Input[][] {
  const rows: Input[][] = [];
  for (const cell of cellsOf(area)) {
    const write = byCell.get(cellKey(cell));
    const row = rows[cell.row - area.top] ?? (rows[cell.row - area.top] = []);
    row.push(write ? toInput(write.put, write.before.content, write.before.textFormat) : null);
  }
  return rows;
}

function collectAll(asked: readonly { readonly area: Area; readonly range: Excel.Range }[]): CellsNow {
  const found = new Map<string, CellNow>();
  for (const { area, range } of asked) collect(area, range, found);
  return found;
}

function requireValues(area: Area, range: Excel.Range): void {
  if (!Array.isArray(range.values)) throw stop("too-large", `no values for ${areaAddress(area)}`);
}

function collect(area: Area, range: Excel.Range, found: Map<string, CellNow>): void {
  const at = (grid: unknown, row: number, column: number): unknown =>
    Array.isArray(grid) && Array.isArray(grid[row]) ? (grid[row] as unknown[])[column] : undefined;
  requireValues(area, range);
  for (const cell of cellsOf(area)) {
    const row = cell.row - area.top;
    const column = cell.column - area.left;
    const content = toContent(
      at(range.values, row, column),
      at(range.formulas, row, column),
      at(range.valueTypes, row, column),
    );
    found.set(cellKey(cell), { content, textFormat: at(range.numberFormat, row, column) === "@" });
  }
}
