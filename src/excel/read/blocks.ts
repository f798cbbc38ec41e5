import type { CellValue } from "../../table/snapshot";

/**
 * How large a response may become. Excel on the web refuses or silently loses responses over 5 MB
 * (learn.microsoft.com, "Resource limits and performance optimization"); what exactly is counted is not documented,
 * hence the wide margin.
 */
export const RESPONSE_BYTES = 2_000_000;
/** The first block is read before anything is known about the size of its texts. */
const FIRST_CELLS = 4_000;
const FIRST_ROWS = 200;
/** The next rows may hold longer texts than those that were measured. */
const MARGIN = 0.8;
const GROWTH = 16;

export function firstBlockRows(columns: number, rows: number): number {
  return Math.max(1, Math.min(rows, FIRST_ROWS, Math.floor(FIRST_CELLS / Math.max(1, columns))));
}

/** Rows of the next block: as many as fit in `RESPONSE_BYTES`, going by the block just read. */
export function nextBlockRows(read: { rows: number; bytes: number }, remaining: number): number {
  const perRow = Math.max(1, read.bytes / Math.max(1, read.rows));
  const fitting = Math.floor((RESPONSE_BYTES * MARGIN) / perRow);
  return Math.max(1, Math.min(remaining, fitting, Math.max(1, read.rows) * GROWTH));
}

/** After a block came back too large; null when a single row is too large already. */
export function smallerBlockRows(rows: number): number | null {
  return rows <= 1 ? null : Math.max(1, Math.floor(rows / 4));
}

/** Size of a block as JSON in UTF-8, without building it. */
export function blockBytes(values: readonly (readonly CellValue[])[]): number {
  let bytes = 2;
  for (const row of values) {
    bytes += 3;
    for (const cell of row) {
      bytes += 1 + (typeof cell === "string" ? textBytes(cell) : String(cell).length);
    }
  }
  return bytes;
}

/** Control characters that JSON writes with one letter: \b, \t, \n, \f and \r (RFC 8259, section 7). */
const SHORT_ESCAPES: readonly number[] = [0x08, 0x09, 0x0a, 0x0c, 0x0d];

/** A text as a JSON string in UTF-8, quotes included. */
export function textBytes(text: string): number {
  let bytes = 2;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20) {
      bytes += SHORT_ESCAPES.includes(code) ? 2 : 6;
    } else if (code === 0x22 || code === 0x5c) {
      bytes += 2;
    } else {
      // Half of a surrogate pair takes 2 of its 4 bytes.
      bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
    }
  }
  return bytes;
}
