import type { CellValue } from "../../table/snapshot";

/** A cell as Office.js delivers it; what is no cell value (null in a lost response) counts as empty. */
export function toCellValue(raw: unknown): CellValue {
  return typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean" ? raw : "";
}

export function toRow(raw: readonly unknown[]): CellValue[] {
  return raw.map(toCellValue);
}

export function isBlankRow(cells: readonly CellValue[]): boolean {
  return cells.every((cell) => cell === "");
}

/**
 * A block as Office.js delivers it, or null when it is not whole: a response that is too large can arrive as null
 * without an error (github.com/OfficeDev/office-js/issues/4783, 6781).
 */
export function toBlock(raw: unknown, rows: number, columns: number): CellValue[][] | null {
  if (!Array.isArray(raw) || raw.length !== rows) {
    return null;
  }
  const block: CellValue[][] = [];
  for (const row of raw as unknown[]) {
    if (!Array.isArray(row) || row.length !== columns) {
      return null;
    }
    block.push(toRow(row));
  }
  return block;
}
