import type { Area } from "../../table/snapshot";

/** Excel's grid. Source: "Excel specifications and limits", support.microsoft.com. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = "";
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** An area as an A1 address without sheet name, `B3` or `B3:C9`. */
export function areaAddress(area: Area): string {
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export function cellAddress(row: number, column: number): string {
  return areaAddress({ top: row, left: column, bottom: row, right: column });
}

/** Reads `B3`, `$B$3:C9`, `B:C`, `3:5`, with or without a sheet name; null for several areas or anything else. */
export function parseAddress(address: string): Area | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/i.exec(local);
  if (!match || local === "") {
    return null;
  }
  const [, column1, row1, column2, row2] = match;
  const single = !local.includes(":");
  if (single && (column1 === undefined || row1 === undefined)) {
    return null;
  }
  const left = column1 === undefined ? 0 : columnNumber(column1);
  const top = row1 === undefined ? 0 : Number(row1) - 1;
  const right = single ? left : column2 === undefined ? LAST_COLUMN : columnNumber(column2);
  const bottom = single ? top : row2 === undefined ? LAST_ROW : Number(row2) - 1;
  const onSheet = top >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN;
  return onSheet && top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
