import type { Area, SheetSnapshot } from "../../table/snapshot";
import type { Session } from "../office/run";
import { Overtaken } from "../obstacles";
import { rangeOf } from "../read/facts";
import { rowsAround } from "../write-lane/anchor";
import { cellKey } from "../write-lane/batches";
import { writeCells, type CellsNow, type CellWrite } from "../write-lane/cells";
import { BLANK } from "../write-lane/content";
import type { InsertEdit } from "../write-lane/edit";
import type { Around } from "../write-lane/journal";
import type { InsertBlock } from "../write-lane/row-block";
import { queueSameRows } from "../write-lane/witness";
import { queueGrowthAround, queueAreasAround } from "./grow-around";
import { queueGrowth } from "./grow-table";
import { queueMergedColumns } from "./merged-columns";
import { queuePattern, type Pattern } from "./pattern";
import { queueAround } from "./remove-row";
import { queueLook } from "./row-look";
import { queueOwnRules, setListRules, type ListRule } from "./validation";

export interface InsertSignals {
  /** Before a block is inserted, with what of its edits can be made. */
  readonly onInsert: (block: InsertBlock) => void;
  /** All blocks are in; what stands around each. */
  readonly onInserted: (around: readonly Around[]) => void;
  /** Before cells are written. */
  readonly onWrite: (areas: readonly Area[]) => void;
  /** Cells that were written over although they were not ours. */
  readonly onOvertaken: (writes: readonly CellWrite[]) => void;
}

/** A block as it was inserted. */
export interface InsertedBlock {
  readonly block: InsertBlock;
  /** The sheet row of its first row when every block is in. */
  readonly first: number;
  /** What stands in the new cells, by their final rows. */
  readonly written: CellsNow;
}

/**
 * Inserts blocks of rows and fills them: formats, height and drop-down lists of the row that each takes after, then the
 * cells, each read back. All blocks share the requests, however many rows there are: one to see what to take over, one
 * to insert and write, more when the texts need them, and one for lists that Excel did not extend. `blocks` go from the
 * bottom up, numbered as in `snapshot`, which is the sheet as it stands.
 */
export async function insertBlocks(
  session: Session,
  sheet: Excel.Worksheet,
  blocks: readonly InsertBlock[],
  snapshot: SheetSnapshot,
  oneByOne: boolean,
  signals: InsertSignals,
): Promise<InsertedBlock[]> {
  const asked = blocks.map((block) => ({
    possible: queueMergedColumns(sheet, block, snapshot),
    pattern: queuePattern(sheet, block),
  }));
  const askedAround = queueAreasAround(sheet);
  await session.sync();
  const around = askedAround();
  const ready = asked.map(({ possible, pattern: askedPattern }) => {
    const { block, toMerge } = possible();
    const pattern = askedPattern();
    return { block: withoutCounted(block, pattern), toMerge, pattern };
  });
  // In the same request as the insertion: what stands around the places before, and the cells of the new rows after.
  const areInPlace = queueSameRows(
    sheet,
    blocks.flatMap(({ edits }) => edits.flatMap(rowsAround)),
    snapshot,
  );
  const rules = ready.map(({ block, toMerge, pattern }, index) => {
    signals.onInsert(block);
    const lacking = queueInsertion(sheet, block, pattern, blocks.slice(0, index));
    toMerge.forEach((area) => rangeOf(sheet, area).merge(false));
    return lacking;
  });
  const placed = ready.map(({ block, pattern }, index) => ({
    block,
    pattern,
    first: block.row + rowsIn(blocks.slice(index + 1)),
  }));
  const besides = placed.map(({ block: { edits, placement }, first }) =>
    queueAround(sheet, first, edits.length, placement),
  );
  let grown: (() => void)[] = [];
  let isInserted = false;
  const written = await writeCells(session, sheet, placed.flatMap(writesOf), oneByOne, {
    areas: placed.map(({ block, first }) => rowsOf(block, first)),
    onBatch: (_, areas) => signals.onWrite(areas),
    onAnswer: () => {
      if (isInserted) return;
      isInserted = true;
      signals.onInserted(besides.map((look) => look()));
      if (!areInPlace()) throw new Overtaken("rows moved just before others were inserted between them");
    },
    // A table fills in its calculated columns by itself.
    mayWrite: ({ value, formula }) => formula !== null || value === "",
    onOvertaken: signals.onOvertaken,
    onLast: () => {
      placed.forEach((one) => queueHeight(sheet, one));
      queueGrowthAround(sheet, around, placed);
      grown = placed.flatMap((one) => queueGrowthOf(sheet, one, blocks)).map((queueCheck) => queueCheck());
    },
  });
  for (const check of grown) check();
  const lacking = placed.map(({ block, first }, index) => ({
    rows: rowsOf(block, first),
    lists: rules[index]?.() ?? [],
  }));
  lacking.forEach(({ rows, lists }) => setListRules(sheet, rows, lists));
  if (lacking.some(({ lists }) => lists.length > 0)) await session.sync();
  return placed.map(({ block, first }) => ({ block, first, written }));
}

/** The sheet counts these rows by itself: a number that stays would stand in the way of that. */
function withoutCounted(block: InsertBlock, { formulas }: Pattern): InsertBlock {
  if (formulas.size === 0) return block;
  const edits = block.edits.map((edit) => ({
    ...edit,
    cells: edit.cells.filter(({ column }) => !(edit.counted?.includes(column) && formulas.has(column))),
  }));
  return { ...block, edits };
}

const rowsIn = (blocks: readonly InsertBlock[]): number =>
  blocks.reduce((sum, { edits }) => sum + edits.length, 0);

const rowsOf = ({ edits, placement: { left, right } }: InsertBlock, first: number): Area => ({
  top: first,
  left,
  bottom: first + edits.length - 1,
  right,
});

/**
 * Queues the new rows and their looks; the returned function gives the lists that they still lack. `below`: the blocks
 * that are in by then, all further down.
 * Assumption (Excel): formats of one row are copied to each of several, as pasting does.
 * Assumption (Excel): formats are copied with their conditional formats, so marks come along until the next highlight.
 * Assumption (Excel): formats of cells that share a merged area with rows above are copied without merging anything.
 */
function queueInsertion(
  sheet: Excel.Worksheet,
  block: InsertBlock,
  pattern: Pattern,
  below: readonly InsertBlock[],
): () => ListRule[] {
  const { row, formatFrom, placement } = block;
  const { extent, left, right } = placement;
  const rows = rowsOf(block, row);
  const target = rangeOf(sheet, extent === "row" ? rows : { ...rows, ...extent });
  (extent === "row" ? target.getEntireRow() : target).insert("Down");
  if (formatFrom === null) {
    return () => [];
  }
  const from = formatFrom + rowsIn([...below, block].filter((one) => one.row <= formatFrom));
  rangeOf(sheet, rows).copyFrom(rangeOf(sheet, { top: from, left, bottom: from, right }), "Formats");
  for (const across of pattern.merged) {
    // Also where copying formats has merged them already.
    rangeOf(sheet, { ...rows, left: across.left, right: across.right }).merge(true);
  }
  const [{ look } = {}] = block.edits;
  if (look) queueLook(sheet, { first: rows.top, last: rows.bottom }, look);
  const height = heightOf(block, pattern);
  if (extent === "row" && height !== null) {
    rangeOf(sheet, rows).format.rowHeight = height;
  }
  return queueOwnRules(sheet, rows, pattern.rules);
}

/** Rows that are put back have the height that they had; others take it over; null: they follow their texts. */
const heightOf = ({ edits: [first] }: InsertBlock, pattern: Pattern): number | null =>
  first?.height === undefined ? pattern.height : first.height;

interface PlacedBlock {
  readonly block: InsertBlock;
  readonly pattern: Pattern;
  readonly first: number;
}

function writesOf({ block, pattern, first }: PlacedBlock): CellWrite[] {
  return block.edits.flatMap((edit, index) =>
    edit.cells.map(({ column, put }) => ({
      row: first + index,
      column,
      put,
      before: { content: BLANK, textFormat: pattern.numberFormats[column - block.placement.left] === "@" },
    })),
  );
}

/** What is below the Excel table becomes part of it, in the request that writes. */
function queueGrowthOf(
  sheet: Excel.Worksheet,
  { block, first }: PlacedBlock,
  blocks: readonly InsertBlock[],
): (() => () => void)[] {
  const { table, append } = block.placement;
  if (!table || !append) return [];
  const { area } = table;
  const top = area.top + rowsIn(blocks.filter(({ row }) => row <= area.top));
  return [queueGrowth(sheet, table, { ...area, top, bottom: first + block.edits.length - 1 })];
}

function queueHeight(sheet: Excel.Worksheet, { block, pattern, first }: PlacedBlock): void {
  if (block.placement.extent === "row" && heightOf(block, pattern) === null) {
    rangeOf(sheet, rowsOf(block, first)).format.autofitRows();
  }
}

/** What the row's cells hold after the insertion, by column. */
export function insertedCells(edit: InsertEdit, written: CellsNow): InsertEdit["cells"] {
  return edit.cells.map(({ column, put }) => ({
    column,
    put: written.get(cellKey({ row: edit.row, column }))?.content ?? put,
  }));
}
