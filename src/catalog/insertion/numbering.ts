import type { Agreement, AgreementTable } from "../../table/agreement-table";
import type { CellValue } from "../../table/snapshot";
import type { Spot } from "./spot";

/** "13", or "13a" for a row that came between 13 and 14 later. */
export interface RowNumber {
  readonly number: number;
  /** "" or a letter. */
  readonly letter: string;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** A cell that holds a number and nothing else, a letter behind it allowed; null for any other. */
export function readNumber(cell: CellValue): RowNumber | null {
  const [, digits, letter = ""] = /^(\d{1,9})([a-z]?)$/i.exec(String(cell).trim()) ?? [];
  return digits === undefined ? null : { number: Number(digits), letter: letter.toLowerCase() };
}

/** The cell in which an agreement's number stands. */
export type NumberCell = (agreement: Agreement) => CellValue;

const inColumnA: NumberCell = ({ text }) => text.instrument;

const keyOf = ({ number, letter }: RowNumber): string => `${number}${letter}`;

/**
 * Gives the number of each new row, where the rows are numbered; null where they are not. The number after the row above; when that is given already the row's number with a letter ("13a"), as articles of a law that come between
 * others have: the rows stay in order, and nobody's number changes. Where each section begins again at 1, only the numbers
 * of its own section count.
 */
export function createNumbering(
  table: AgreementTable,
  cell: NumberCell = inColumnA,
): (spot: Spot) => number | string | null {
  const numberOf = (agreement: Agreement): RowNumber | null => readNumber(cell(agreement));
  const all = table.agreements.flatMap((one) => numberOf(one) ?? []);
  const perSection = new Set(all.map(keyOf)).size < all.length;
  const given = new Map<Spot["section"] | undefined, RowNumber[]>();
  /** The number that the last new row at a spot got: the next one there comes below it. */
  const last = new Map<number, RowNumber>();
  return (spot) => {
    const like = table.agreements.find(({ row }) => row === spot.formatFrom);
    if (!like || numberOf(like) === null) return null;
    // At the top of a section it looks like the row below it, and comes after the last one of the section before.
    const above = like.row < spot.row ? like : table.agreements.findLast(({ row }) => row < spot.row);
    const number = above ? numberOf(above) : null;
    const { section } = spot;
    const scope = perSection ? section : undefined;
    const inScope = (one: Agreement): boolean =>
      !perSection || !section || (one.row >= section.firstRow && one.row <= section.lastRow);
    const taken = given.get(scope) ?? table.agreements.filter(inScope).flatMap((one) => numberOf(one) ?? []);
    given.set(scope, taken);
    // An empty section takes after a row of another one.
    const isOwn = above !== undefined && inScope(above);
    const next =
      isOwn && number !== null
        ? between(last.get(spot.row) ?? number, taken)
        : { number: highest(taken) + 1, letter: "" };
    last.set(spot.row, next);
    taken.push(next);
    return next.letter === "" ? next.number : keyOf(next);
  };
}

export const highest = (taken: readonly RowNumber[]): number =>
  Math.max(0, ...taken.map(({ number }) => number));

/** What comes after `above`: the next number where it is free, else the next letter; else a number behind all others. */
function between({ number, letter }: RowNumber, taken: readonly RowNumber[]): RowNumber {
  const known = new Set(taken.map(keyOf));
  const next = { number: number + 1, letter: "" };
  if (!taken.some((one) => one.number === next.number)) return next;
  const later = LETTERS.slice(letter === "" ? 0 : LETTERS.indexOf(letter) + 1);
  const free = [...later].find((one) => !known.has(`${number}${one}`));
  return free === undefined ? { number: highest(taken) + 1, letter: "" } : { number, letter: free };
}
