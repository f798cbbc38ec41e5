import type { Area } from "../area";

/** How this folder reads and writes the cells of a header row. */
export interface HeaderCells {
  /** As the cell shows it. */
  text(row: number, column: number): string;
  setText(row: number, column: number, text: string): void;
}

// Assumption (Excel): unnamed columns are called as Excel's Dutch version calls them.
const UNNAMED = "Kolom";

/**
 * Names for the columns of an area, from its header row: texts that are not empty and not alike (without regard to case). An empty
 * one becomes "Kolom1", one that is there already gets a number.
 */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const used = new Set<string>();
  const given = new Set(texts.map((text) => text.toLowerCase()));
  let unnamed = 0;
  return texts.map((text) => {
    let name = text;
    if (text === "") {
      do name = UNNAMED + String(++unnamed);
      while (given.has(name.toLowerCase()) || used.has(name.toLowerCase()));
    }
    for (let number = 2; used.has(name.toLowerCase()); number++) name = text + String(number);
    used.add(name.toLowerCase());
    return name;
  });
}

/** Reads the header cells of an area, makes them unique texts, and writes those that were not. */
export function settleHeaders(area: Area, cells: HeaderCells): string[] {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const texts = columns.map((column) => cells.text(area.top, column));
  const names = uniqueHeaders(texts);
  // Written even when it shows the same: a header has to be a text, not a number or a formula.
  names.forEach((name, at) => cells.setText(area.top, area.left + at, name));
  return names;
}
