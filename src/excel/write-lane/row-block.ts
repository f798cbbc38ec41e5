import { isSameLook } from "../insert/row-look";
import type { Placement } from "../insert/placement";
import { textBytes } from "../read/blocks";
import type { InsertEdit, RemoveEdit } from "./edit";

/** Rows that come or go with one action of Excel: beside each other, and alike in all but what they hold. */
export type RowBlock = InsertBlock | RemoveBlock;

export interface InsertBlock {
  readonly kind: "insert";
  /** The sheet row that the first one gets. */
  readonly row: number;
  /** Top to bottom; each says `row` for its own. */
  readonly edits: readonly InsertEdit[];
  readonly formatFrom: number | null;
  /** The rows are headings like `formatFrom`. */
  readonly isHeading: boolean;
  readonly placement: Placement;
}

export interface RemoveBlock {
  readonly kind: "remove";
  readonly row: number;
  /** Top to bottom, each with its own row. */
  readonly edits: readonly RemoveEdit[];
  readonly placement: Placement;
}

export interface PlacedRow {
  readonly edit: InsertEdit | RemoveEdit;
  readonly placement: Placement;
}

/** Rows are looked at in the request that removes them, twice, and have to stay well under the limit of a response. */
const REMOVED_BYTES = 600_000;

const bytesOf = (edits: readonly RemoveEdit[]): number =>
  edits
    .flatMap(({ cells }) => cells)
    .reduce((sum, { put }) => sum + textBytes(String(put.formula ?? put.value)), 0);

/** Puts row edits together in blocks. Both go from the bottom up; of edits for one row the last of the list goes first. */
export function blocksOf(rows: readonly PlacedRow[]): RowBlock[] {
  const blocks: RowBlock[] = [];
  for (const { edit, placement } of rows) {
    const below = blocks.at(-1);
    const isLike = below !== undefined && sameExtent(below.placement, placement);
    if (edit.kind === "insert") {
      const joins =
        isLike &&
        below.kind === "insert" &&
        below.row === edit.row &&
        below.formatFrom === edit.formatFrom &&
        below.isHeading === edit.isHeading &&
        below.edits[0]?.height === edit.height &&
        isSameLook(below.edits[0]?.look, edit.look);
      const { row, formatFrom, isHeading } = edit;
      if (joins) blocks[blocks.length - 1] = { ...below, edits: [edit, ...below.edits] };
      else blocks.push({ kind: "insert", row, edits: [edit], formatFrom, isHeading, placement });
    } else {
      const joins =
        isLike &&
        below.kind === "remove" &&
        below.row === edit.row + 1 &&
        bytesOf([edit, ...below.edits]) < REMOVED_BYTES;
      if (joins) blocks[blocks.length - 1] = { ...below, row: edit.row, edits: [edit, ...below.edits] };
      else blocks.push({ kind: "remove", row: edit.row, edits: [edit], placement });
    }
  }
  return blocks;
}

function sameExtent(one: Placement, other: Placement): boolean {
  return (
    JSON.stringify(one.extent) === JSON.stringify(other.extent) &&
    one.left === other.left &&
    one.right === other.right &&
    one.table?.id === other.table?.id
  );
}

/**
 * Runs of blocks that Excel can get in one request, still from the bottom up: insertions, each above the one before, so
 * that the numbers that it was planned with still hold; a removal goes alone.
 */
export function runsOf(blocks: readonly RowBlock[]): (readonly InsertBlock[] | RemoveBlock)[] {
  const runs: (InsertBlock[] | RemoveBlock)[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind === "remove") runs.push(block);
    else if (Array.isArray(last) && (last.at(-1)?.row ?? 0) > block.row) last.push(block);
    else runs.push([block]);
  }
  return runs;
}
