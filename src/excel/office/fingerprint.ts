import type { CellValue, SheetSnapshot } from "../../table/snapshot";

/**
 * A short name for the content of a row, by which it is known again after it moved. Spaces and case do not count, so
 * that tidying a cell does not make another row of it. "" for a row without content.
 */
export function rowFingerprint(cells: readonly CellValue[]): string {
  const texts = cells.map(normalise);
  return texts.every((text) => text === "") ? "" : contentFingerprint(trimEnd(texts).join("\u001f"));
}

/** How far down a header row is looked for. */
const HEADER_SEARCH_ROWS = 40;
/** A heading is short; statute texts and agreements are not. */
const HEADING_LENGTH = 80;

/**
 * A short name for the sheet's header row, by which a sheet is known again after its id changed: the first row that has
 * well over half as many short texts as the fullest row. "" for a sheet without any.
 */
export function headerFingerprint(snapshot: Pick<SheetSnapshot, "values">): string {
  const rows = snapshot.values.slice(0, HEADER_SEARCH_ROWS);
  const counts = rows.map((row) => row.filter(isHeading).length);
  const most = Math.max(0, ...counts);
  const header = rows[counts.findIndex((count) => count > 0 && count >= most * 0.6)];
  return header ? rowFingerprint(header.filter(isHeading)) : "";
}

function isHeading(cell: CellValue): boolean {
  return typeof cell === "string" && cell.trim() !== "" && cell.length <= HEADING_LENGTH;
}

function normalise(cell: CellValue): string {
  return String(cell).replace(/\s+/gu, " ").trim().toLowerCase();
}

function trimEnd(texts: readonly string[]): readonly string[] {
  return texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
}

const { imul } = Math;

/** Two FNV-1a sums with different seeds, 64 bits together: enough for tens of thousands of rows, and fast. */
export function contentFingerprint(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = imul(one ^ code, 0x01000193);
    two = imul(two ^ code, 0x85ebca6b);
  }
  return [one, two].map((sum) => (sum >>> 0).toString(16).padStart(8, "0")).join("");
}
