import type { Area } from "../area";

/** Rows and columns of a sheet (ECMA-376 part 1, 18.3.1.73; Excel's own limits since 2007). */
export const ROW_COUNT = 1_048_576;
export const COLUMN_COUNT = 16_384;

/** A cell as it stands in a formula: 0-based, with its "$" marks. */
export interface CellPoint {
  readonly row: number;
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

/** Turns column letters ("A" … "XFD", any case) into a 0-based number; null outside the sheet. */
export function parseColumn(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  const column = columnOf(letters);
  return column < COLUMN_COUNT ? column : null;
}

/** Turns a 0-based column into letters: 0 is "A". */
export function formatColumn(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Reads one cell, "$" allowed ("B7", "$B$7"); null when the text is no cell on a sheet. */
export function parseCell(text: string): CellPoint | null {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/.exec(text);
  if (match === null) return null;
  const column = parseColumn(match[2] ?? "");
  const row = parseRow(match[4] ?? "");
  if (column === null || row === null) return null;
  return { row, column, rowAbsolute: match[3] === "$", columnAbsolute: match[1] === "$" };
}

/** Writes a cell without "$". */
export function formatCell(row: number, column: number): string {
  return formatColumn(column) + String(row + 1);
}

/**
 * Reads an area: one cell, two corners in any order, whole columns ("A:C") or whole rows ("2:4"), with or without "$".
 * Null when the text is none of these; sheet names are not read here.
 */
export function parseArea(text: string): Area | null {
  const colon = text.indexOf(":");
  if (colon < 0) return parseSingleCell(text);
  const first = text.slice(0, colon);
  const second = text.slice(colon + 1);
  return parseCorners(first, second) ?? parseWholeColumns(first, second) ?? parseWholeRows(first, second);
}

/** Writes an area as the file formats want it: "B2" for one cell, else two corners. */
export function formatArea(area: Area): string {
  const start = formatCell(area.top, area.left);
  if (area.top === area.bottom && area.left === area.right) return start;
  return `${start}:${formatCell(area.bottom, area.right)}`;
}

/** Writes an area with "$" everywhere, as defined names hold it; always two corners unless it is one cell. */
export function formatAbsoluteArea(area: Area): string {
  const corner = (row: number, column: number) => `$${formatColumn(column)}$${String(row + 1)}`;
  const start = corner(area.top, area.left);
  if (area.top === area.bottom && area.left === area.right) return start;
  return `${start}:${corner(area.bottom, area.right)}`;
}

/** Reads a space-separated list of areas (`sqref`); pieces that are no area are left out. */
export function parseAreas(sqref: string): Area[] {
  return sqref.split(/\s+/).flatMap((piece) => parseArea(piece) ?? []);
}

/** Writes areas as a `sqref`. */
export function formatAreas(areas: readonly Area[]): string {
  return areas.map(formatArea).join(" ");
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Reads a 1-based row number as text; null outside the sheet. */
export function parseRow(digits: string): number | null {
  const row = Number(digits) - 1;
  return row >= 0 && row < ROW_COUNT ? row : null;
}

function parseSingleCell(text: string): Area | null {
  const cell = parseCell(text);
  return cell && { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

function parseCorners(first: string, second: string): Area | null {
  const start = parseCell(first);
  const end = parseCell(second);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

function parseWholeColumns(first: string, second: string): Area | null {
  const left = parseColumn(first.replace("$", ""));
  const right = parseColumn(second.replace("$", ""));
  if (left === null || right === null) return null;
  return { top: 0, left: Math.min(left, right), bottom: ROW_COUNT - 1, right: Math.max(left, right) };
}

function parseWholeRows(first: string, second: string): Area | null {
  const top = wholeRow(first);
  const bottom = wholeRow(second);
  if (top === null || bottom === null) return null;
  return { top: Math.min(top, bottom), left: 0, bottom: Math.max(top, bottom), right: COLUMN_COUNT - 1 };
}

function wholeRow(text: string): number | null {
  const digits = /^\$?([0-9]{1,7})$/.exec(text)?.[1];
  return digits === undefined ? null : parseRow(digits);
}
