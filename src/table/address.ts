import type { Area } from "./snapshot";

/** Excel's last column (XFD) and row, counted from 0 ("Excel specifications and limits", support.microsoft.com). */
export const LAST_COLUMN = 16_383;
export const LAST_ROW = 1_048_575;

/** Column letters of a column counted from 0: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The column, counted from 0, of letters in either case: "A" is 0, "xfd" is 16,383. null when there is no such column. */
export function columnIndex(letters: string): number | null {
  if (!/^[a-z]{1,3}$/i.test(letters)) return null;
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column <= LAST_COLUMN ? column : null;
}

/** A cell's address in A1 notation, from a row and column counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** An area's address: "B2:D9", or "B2" for one cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads "B2", "$B$2" or "B2:D9", with or without a sheet name in front; corners may stand in any order. Whole columns and
 * rows, and anything else, give null.
 */
export function parseArea(address: string): Area | null {
  const cells = address.slice(address.lastIndexOf("!") + 1).split(":");
  if (cells.length > 2) return null;
  const first = parseCell(cells[0] ?? "");
  const last = cells.length === 2 ? parseCell(cells[1] ?? "") : first;
  if (!first || !last) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

function parseCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text.trim());
  const column = columnIndex(match?.[1] ?? "");
  const row = Number(match?.[2]) - 1;
  return match && column !== null && row <= LAST_ROW ? { row, column } : null;
}
