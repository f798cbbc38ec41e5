import { checkRemovals, queueAround, removeBlock } from "../insert/remove-row";
import type { Placement } from "../insert/placement";
import { queueLook } from "../insert/row-look";
import type { Session } from "../office/run";
import { isBlankRow } from "../office/values";
import { Overtaken, stop } from "../obstacles";
import { rangeArea, rangeOf } from "../read/facts";
import { likeness, SAME_ROW } from "./anchor";
import { writeCells } from "./cells";
import { BLANK } from "./content";
import type { RemoveEdit } from "./edit";
import type { Around, RowEntry } from "./journal";
import type { RemoveBlock, RowBlock } from "./row-block";
import { fateOf } from "./row-fate";

/**
 * Takes back rows that came or went, right after the write failed. Throws where they are not the ones any more, or stand
 * elsewhere by now: then they can be put back later, when everything is looked for by its content.
 */
export async function rowsBack(session: Session, sheet: Excel.Worksheet, entry: RowEntry): Promise<void> {
  const { block } = entry;
  let { around } = entry;
  if (!around) {
    const fate = await fateOf(session, sheet, entry);
    if (!fate.happened) return;
    if (fate.shift !== 0) throw moved(block.row);
    around = fate.around;
  }
  if (block.kind === "insert") await takeOut(session, sheet, block, around);
  else await putIn(session, sheet, block, around);
}

/** Removes rows that were inserted, as far as they were filled already; never a row of somebody else's. */
async function takeOut(
  session: Session,
  sheet: Excel.Worksheet,
  { row, placement, edits: inserted }: RowBlock,
  around: Around,
): Promise<void> {
  // Somebody can have typed beside the table as well, in a row that goes as a whole.
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const look = queueAround(sheet, row, inserted.length, placement);
  await session.sync();
  if (!isAround(look(), around)) throw moved(row);
  const area = used.isNullObject ? null : rangeArea(used);
  const edits = inserted.map((edit, index): RemoveEdit => ({
    ...edit,
    kind: "remove",
    row: row + index,
    unconfirmed: true,
  }));
  const placed = edits.map((edit) => ({ edit, placement }));
  const { may } = await checkRemovals(session, sheet, placed, area);
  if (may.size === edits.length) {
    const block: RemoveBlock = { kind: "remove", row, edits, placement };
    const gone = await removeBlock(session, sheet, block, area);
    if (gone.asExpected && isAround(gone.around, around)) return;
    await putIn(session, sheet, gone.block, gone.around);
  }
  throw stop("changed-meanwhile", `row ${row + 1} is not the one that was inserted`, { row: row + 1 });
}

/**
 * Puts removed rows back, between the rows that stood around the place. Where these moved just before, the rows are taken
 * out again.
 */
async function putIn(
  session: Session,
  sheet: Excel.Worksheet,
  block: RemoveBlock,
  around: Around,
): Promise<void> {
  const { row, placement, edits } = block;
  const first = queueAround(sheet, row, 0, placement);
  await session.sync();
  if (!isAround(first(), around)) throw moved(row);
  const { extent, left, right } = placement;
  const columns = extent === "row" ? { left, right } : extent;
  const bottom = row + edits.length - 1;
  const range = rangeOf(sheet, { top: row, left: columns.left, bottom, right: columns.right });
  const again = queueAround(sheet, row, 0, placement);
  (extent === "row" ? range.getEntireRow() : range).insert("Down");
  edits.forEach((edit) => queueLooks(sheet, edit, placement));
  const blank = { content: BLANK, textFormat: false };
  const writes = edits.flatMap(({ row: own, cells }) =>
    cells.map(({ column, put }) => ({ row: own, column, put, before: blank })),
  );
  let stands: Around | null = null;
  await writeCells(session, sheet, writes, true, {
    onBatch: () => undefined,
    onLast: () => undefined,
    onAnswer: () => {
      stands ??= again();
      if (!isAround(stands, around)) throw new Overtaken(`the rows around row ${row + 1} have just moved`);
    },
  }).catch(async (error: unknown) => {
    if (error instanceof Overtaken && stands) await takeOut(session, sheet, block, stands);
    throw error;
  });
}

const moved = (row: number): Error =>
  stop("changed-meanwhile", `the rows around row ${row + 1} have moved`, { row: row + 1 });

/** Whether these are still the rows on both sides, edited perhaps; where nothing stood anything may stand. */
function isAround(now: Around, then: Around): boolean {
  const isSame = (one: Around["above"], other: Around["above"]): boolean =>
    isBlankRow(other) || likeness(one, other) >= SAME_ROW;
  return isSame(now.above, then.above) && isSame(now.below, then.below);
}

/** Queues giving an empty row that came back the look that it had. */
function queueLooks(
  sheet: Excel.Worksheet,
  { row, height, dress }: RemoveEdit,
  { extent, left, right }: Placement,
): void {
  const range = rangeOf(sheet, { top: row, left, bottom: row, right });
  if (dress === "below") {
    range.copyFrom(rangeOf(sheet, { top: row + 1, left, bottom: row + 1, right }), "Formats");
  } else if (dress) {
    queueLook(sheet, { first: row, last: row }, dress);
  }
  if (extent !== "row" || height === undefined) return;
  if (height === null) range.format.autofitRows();
  else range.format.rowHeight = height;
}
