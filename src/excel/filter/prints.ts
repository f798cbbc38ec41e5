import type { Area, CellValue, SheetSnapshot } from "../../table/snapshot";
import type { Run } from "../office/areas";
import { contentFingerprint } from "../office/fingerprint";

/** Signs of one print: 18 bits, so that among ten thousand rows hardly any two are alike by chance. */
const SIGNS = 3;
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
/** So much of a text tells it apart, with its length. */
const BEGINNING = 120;

function printOf(texts: readonly string[]): string {
  if (texts.length === 0) return "___";
  const short = texts.map((text) => `${text.length} ${text.slice(0, BEGINNING)}`);
  let bits = Number.parseInt(contentFingerprint(short.join("\n")).slice(0, 8), 16);
  let print = "";
  for (let at = 0; at < SIGNS; at++) {
    print += ALPHABET.charAt(bits % ALPHABET.length);
    bits = Math.floor(bits / ALPHABET.length);
  }
  return print;
}

const textOf = (cell: CellValue): string => String(cell).replace(/\s+/gu, " ").trim().toLowerCase();

/**
 * A few signs for each of these rows, by which they are known again when rows were inserted, removed or sorted. The two
 * longest texts of a row count, so that a mark, a keyword or a new column makes no other row of it.
 */
export function rowPrints({ values, top }: SheetSnapshot, { first, last }: Run): string {
  const prints: string[] = [];
  for (let row = first; row <= last; row++) {
    prints.push(printOf(longestFirst(values[row - top]).slice(0, 2)));
  }
  return prints.join("");
}

/** Of each of these rows a print of its longest text and one of its other texts. */
export function partPrints({ values, top }: SheetSnapshot, rows: readonly number[]): string {
  return rows
    .map((row) => {
      const [longest, ...rest] = longestFirst(values[row - top]);
      return printOf(longest === undefined ? [] : [longest]) + printOf(rest);
    })
    .join("");
}

/**
 * Whether a row that had these `partPrints` can be this one, changed: it still has its longest text, or all its other texts. What
 * somebody wrote anew has neither.
 */
export function isChanged(
  [longest, rest]: readonly (string | undefined)[],
  { values, top }: SheetSnapshot,
  row: number,
): boolean {
  const texts = longestFirst(values[row - top]);
  const isRest = (others: readonly string[]): boolean => others.length > 0 && printOf(others) === rest;
  return (
    texts.some((text) => printOf([text]) === longest) ||
    isRest(texts) ||
    texts.some((_, index) => isRest(texts.filter((_other, at) => at !== index)))
  );
}

const longestFirst = (cells: readonly CellValue[] = []): string[] =>
  cells
    .map(textOf)
    .filter((text) => text !== "")
    .sort((a, b) => b.length - a.length);

/** The same for the cells of a header row. */
export function headPrints(cells: readonly CellValue[]): string {
  return cells
    .map(textOf)
    .map((text) => printOf(text === "" ? [] : [text]))
    .join("");
}

/** The cells of a snapshot's row under an area's columns. */
export function headOf({ values, top, left }: SheetSnapshot, area: Area): readonly CellValue[] {
  const cells = values[area.top - top] ?? [];
  return Array.from({ length: area.right - area.left + 1 }, (_, at) => cells[area.left + at - left] ?? "");
}

/** Prints as they were put together. */
export function printList(prints: string): string[] {
  return prints.match(/.{3}/gu) ?? [];
}
