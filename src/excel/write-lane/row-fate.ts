import type { CellValue } from "../../table/snapshot";
import { LAST_ROW } from "../office/address";
import type { Session } from "../office/run";
import { isBlankRow, toRow } from "../office/values";
import { stop } from "../obstacles";
import { rangeOf } from "../read/facts";
import { likeness, SAME_ROW } from "./anchor";
import { constant, wasPut } from "./content";
import type { InsertEdit, RemoveEdit } from "./edit";
import type { Around, RowEntry } from "./journal";
import { rowOver } from "./snapshot-edit";

/** So far above and below the place rows are looked for that tell what became of it. */
const REACH = 20;
/** By so many rows somebody can have moved the place since, for that still to be seen. */
const MOST_SHIFT = 5;

export interface Fate {
  /** The rows came, or went. */
  readonly happened: boolean;
  /** Everything around the place has moved down by so many rows since. */
  readonly shift: number;
  /** What stands on both sides now, where nothing has moved. */
  readonly around: Around;
}

/**
 * Whether rows came or went that Excel did not confirm, and where their place is now. Somebody can have typed in any row
 * since, or moved them: what is said of the place has to fit the rows on both sides of it and what stands in between.
 * Throws where that leaves doubt; then nothing is to be done by itself.
 */
export async function fateOf(session: Session, sheet: Excel.Worksheet, entry: RowEntry): Promise<Fate> {
  const { row, edits, placement } = entry.block;
  const { left, right } = placement;
  const top = Math.max(0, row - REACH - MOST_SHIFT);
  const bottom = Math.min(LAST_ROW, row + 2 * edits.length + REACH + MOST_SHIFT);
  const range = rangeOf(sheet, { top, left, bottom, right }).load("values");
  await session.sync();
  if (!Array.isArray(range.values)) {
    throw stop("too-large", `no values around row ${row + 1}`);
  }
  const rows = (range.values as unknown[][]).map(toRow);
  const now = (at: number): readonly CellValue[] => rows[at - top] ?? [];
  const guesses = shifts().flatMap((shift) =>
    [false, true].map((happened) => ({ happened, shift, weight: weigh(entry, now, happened, shift) })),
  );
  const most = Math.max(...guesses.map(({ weight }) => weight));
  const best = guesses.filter(({ weight }) => weight > most - ALIKE);
  const [first] = best;
  if (!first || most < 0 || best.some(({ happened }) => happened !== first.happened)) {
    throw stop("changed-meanwhile", `what became of row ${row + 1} cannot be told`, { row: row + 1 });
  }
  const { happened, shift } = first;
  const rowsThere = happened && entry.block.kind === "insert" ? edits.length : 0;
  return { happened, shift, around: { above: now(row - 1), below: now(row + rowsThere) } };
}

/** Weights that differ by less say nothing. */
const ALIKE = 0.01;

/** The nearest first, which is the one to believe of several that fit as well. */
const shifts = (): number[] => [
  0,
  ...Array.from({ length: MOST_SHIFT }, (_, index) => index + 1).flatMap((by) => [by, -by]),
];

/** How well a guess fits what stands there: the likeness of all rows that it says something of; negative: not at all. */
function weigh(
  { block, before, until }: RowEntry,
  now: (row: number) => readonly CellValue[],
  happened: boolean,
  shift: number,
): number {
  const { row, edits, placement } = block;
  const { left, right } = placement;
  const count = edits.length;
  const then = (at: number): CellValue[] => rowOver(before, at, left, right - left + 1);
  const first = block.kind === "remove" ? row + count : row;
  const moved = happened ? (block.kind === "insert" ? count : -count) : 0;
  const alike = (at: number, by: number): number => likeness(then(at), padded(now(at + by), then(at)));
  const above = filled(range(row - 1, row - REACH, -1), then);
  const below = filled(range(first, Math.min(until, first + REACH) - 1, 1), then);
  const beside = [
    ...above.slice(0, 1).map((at) => alike(at, shift)),
    ...below.slice(0, 1).map((at) => alike(at, shift + moved)),
  ];
  const inPlace = placed(block, happened, (at) => now(at + shift), then, below.length === 0);
  if (inPlace === null || beside.some((one) => one < SAME_ROW)) return -1;
  const sure = (list: readonly number[], by: number): number =>
    list
      .map((at) => alike(at, by))
      .filter((one) => one >= SAME_ROW)
      .reduce((sum, one) => sum + one, 0);
  return inPlace + sure(above, shift) + sure(below, shift + moved);
}

/** What the rows themselves say: null when they contradict the guess. */
function placed(
  block: RowEntry["block"],
  happened: boolean,
  now: (row: number) => readonly CellValue[],
  then: (row: number) => readonly CellValue[],
  isLast: boolean,
): number | null {
  const { row, placement } = block;
  if (block.kind === "insert") {
    if (!happened) return 0;
    const shown = block.edits.map((edit, index) => isOurs(edit, now(row + index), placement.left));
    return shown.some((one) => one === null) ? null : shown.filter((one) => one === true).length;
  }
  if (happened) return isLast && !isBlankRow(now(row)) ? null : 0;
  const still = block.edits
    .filter((edit) => !isBlankRow(then(edit.row)))
    .map((edit) => likeness(then(edit.row), padded(now(edit.row), then(edit.row))));
  return still.some((one) => one < SAME_ROW) ? null : still.reduce((sum, one) => sum + one, 0);
}

/** Whether something that was put in a new row stands there; null: none of it, although something was put there. */
function isOurs(edit: InsertEdit | RemoveEdit, cells: readonly CellValue[], left: number): boolean | null {
  const puts = edit.cells.filter(({ put }) => put.value !== "" && put.formula === null);
  if (puts.length === 0) return false;
  return puts.some(({ column, put }) => wasPut(constant(cells[column - left] ?? ""), put)) ? true : null;
}

const range = (from: number, to: number, step: 1 | -1): number[] =>
  Array.from({ length: Math.max(0, (to - from) * step + 1) }, (_, index) => from + index * step);

const filled = (rows: readonly number[], then: (row: number) => readonly CellValue[]): number[] =>
  rows.filter((row) => row >= 0 && !isBlankRow(then(row)));

const padded = (cells: readonly CellValue[], like: readonly CellValue[]): readonly CellValue[] =>
  cells.length === 0 ? like.map(() => "") : cells;
