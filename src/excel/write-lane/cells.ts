import { areaAddress } from "../office/address";
import { groupCells, type Cell } from "../office/areas";
import type { Session } from "../office/run";
import { stop } from "../obstacles";
import { textBytes } from "../read/blocks";
import { rangeOf } from "../read/facts";
import type { Area, CellValue } from "../../table/snapshot";
import { batchAreas, cellKey, cellsOf, cutAreas } from "./batches";
import { toContent, toInput, wasPut, type Content } from "./content";

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

interface WriteListener {
  /** Areas to write as a whole, with the other cells in them left alone: fewer and larger assignments. */
  readonly areas?: readonly Area[];
  readonly onBatch: (batch: readonly CellWrite[], areas: readonly Area[]) => void;
  readonly onLast?: () => void;
}

/**
 * Writes cells and reads each back in the same request. `oneByOne`: rows are filtered, where Excel puts the values of a
 * block into the wrong rows (office-js #224). `onBatch` hears of each batch before it is sent, `onLast`
 * before the last one, and can queue more. Throws when a cell does
 * not hold what was written: with a cell open for editing, Excel can drop a write silently (office-js #1393).
 */
export async function writeCells(
  session: Session,
  sheet: Excel.Worksheet,
  writes: readonly CellWrite[],
  oneByOne: boolean,
  { areas: whole, onBatch, onLast }: WriteListener,
): Promise<CellsNow> {
  const byCell = new Map(writes.map((write) => [cellKey(write), write]));
  const single = ({ row, column }: Cell): Area => ({ top: row, left: column, bottom: row, right: column });
  const areas = oneByOne ? writes.map(single) : cutAreas(whole ?? groupCells(writes));
  const writesIn = (area: Area): CellWrite[] =>
    cellsOf(area).flatMap((cell) => byCell.get(cellKey(cell)) ?? []);
  const size = (area: Area): number =>
    writesIn(area).reduce((sum, { put }) => sum + textBytes(String(put.formula ?? put.value)), 0);
  const found = new Map<string, CellNow>();
  const batches = batchAreas(areas, size, BATCH_BYTES);
  if (batches.length === 0 && onLast) {
    onLast();
    await session.sync();
  }
  for (const [index, batch] of batches.entries()) {
    onBatch(batch.flatMap(writesIn), batch);
    const written = batch.map((area) => {
      const range = rangeOf(sheet, area);
      range.values = matrix(area, byCell);
      return { area, range: range.load(READ) };
    });
    if (index === batches.length - 1) onLast?.();
    await session.sync();
    for (const { area, range } of written) {
      collect(area, range, found);
    }
  }
  const wrong = writes.find((write) => {
    const now = found.get(cellKey(write));
    return now === undefined || !wasPut(now.content, write.put);
  });
  if (wrong) {
    const address = areaAddress(single(wrong));
    throw stop("changed-meanwhile", `${address} does not hold what was written`, { address });
  }
  return found;
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

function collect(area: Area, range: Excel.Range, found: Map<string, CellNow>): void {
  const at = (grid: unknown, row: number, column: number): unknown =>
    Array.isArray(grid) && Array.isArray(grid[row]) ? (grid[row] as unknown[])[column] : undefined;
  if (!Array.isArray(range.values)) {
    throw stop("too-large", `no values for ${areaAddress(area)}`);
  }
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
