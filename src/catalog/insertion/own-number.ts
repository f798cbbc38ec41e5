import { foldedKey } from "../../partners/spelling";
import type { AgreementTable, Section } from "../../table/agreement-table";
import type { HeadingCells } from "./new-section";
import { createNumbering, highest, readNumber, type NumberCell, type RowNumber } from "./numbering";
import type { Spot } from "./spot";

/** A column of the region's own in which the rows are numbered, and the number of each new row. */
export interface OwnNumbers {
  readonly column: number;
  readonly next: (spot: Spot) => number | string | null;
}

/** Headings that say "number" and not of what: not "Zaaknummer". In the form of `foldedKey`, without spaces. */
const HEADINGS = new Set([
  "nr",
  "nrs",
  "no",
  "num",
  "nummer",
  "volgnr",
  "volgnummer",
  "rijnr",
  "rijnummer",
  "afspraaknr",
  "afspraaknummer",
  "nummerafspraak",
  "number",
]);
/** One number shows no row of numbers. */
const FEWEST_ROWS = 2;

/**
 * The columns with a running number that are not column A: a heading that says so, and a number in every row, each given
 * once, or in each section from 1 on. Anything less certain stays empty in a new row. Under formulas the sheet counts itself,
 * which only Excel can tell (`RowInsertion.counted`).
 */
export function ownNumbers(table: AgreementTable, { top, left, values }: HeadingCells): OwnNumbers[] {
  const { own = [], unrecognised } = table.recognition;
  return [...own, ...unrecognised].flatMap(({ column, heading }): OwnNumbers[] => {
    if (!isNumberHeading(heading)) return [];
    const cell: NumberCell = ({ row }) => values[row - top]?.[column - left] ?? "";
    const numbers = table.agreements.map((one) => ({ row: one.row, number: readNumber(cell(one)) }));
    if (numbers.length < FEWEST_ROWS || numbers.some(({ number }) => number === null)) return [];
    const filled = numbers.flatMap(({ row, number }) => (number ? [{ row, number }] : []));
    if (isRising(filled) || startsAgain(filled, table.sections)) {
      return [{ column, next: createNumbering(table, cell) }];
    }
    return isOnce(filled) ? [{ column, next: behindAll(filled) }] : [];
  });
}

const isNumberHeading = (heading: string): boolean =>
  heading.trim() === "#" || HEADINGS.has(foldedKey(heading).replaceAll(" ", ""));

interface Numbered {
  readonly row: number;
  readonly number: RowNumber;
}

const isRising = (rows: readonly Numbered[]): boolean =>
  rows.every(({ number }, index) => {
    const before = rows[index - 1]?.number;
    if (!before) return true;
    return (
      number.number > before.number || (number.number === before.number && number.letter > before.letter)
    );
  });

function startsAgain(rows: readonly Numbered[], sections: readonly Section[]): boolean {
  return sections.every(({ firstRow, lastRow }) => {
    const own = rows.filter(({ row }) => row >= firstRow && row <= lastRow);
    return own.length === 0 || (own[0]?.number.number === 1 && isRising(own));
  });
}

const isOnce = (rows: readonly Numbered[]): boolean =>
  new Set(rows.map(({ number: { number, letter } }) => `${number}${letter}`)).size === rows.length;

/** In a table that was sorted the row above says nothing: a new row gets a number behind all others. */
function behindAll(rows: readonly Numbered[]): OwnNumbers["next"] {
  let last = highest(rows.map(({ number }) => number));
  return () => ++last;
}
