import type { Role } from "../agreement-table";
import { contentOf, looksLikeCitation, looksLikeLevel, looksLikeType } from "../content";
import type { Grid } from "../grid";
import { LONGEST_HEADING } from "./header-row";

/** A header spans at least so many columns. */
const FEWEST_HEADINGS = 5;
const MOST_COLUMNS = 200;

/**
 * Finds a header whose headings say nothing ("Kolom1", "Veld 2"), by what stands below it: a column of "Afstemming nodig"
 * and "wenselijk" and one of "Ambtelijk" and "Bestuurlijk", or one of these with citations, in the order of the table.
 * The row above the first such cell is the header when it is a row of short texts of another kind. null otherwise.
 */
export function findHeaderByContent(grid: Grid, first: number, deepest: number): number | null {
  const columns = speakingColumns(grid, first);
  const { legalBasis, type, level } = columns;
  const inOrder = [legalBasis, type, level].filter((column) => column !== undefined);
  if (inOrder.length < 2 || inOrder.some((column, index) => index > 0 && column <= (inOrder[index - 1] ?? 0)))
    return null;
  const firstRow = firstSpeakingRow(grid, first, inOrder);
  if (firstRow === null) return null;
  const row = headerAbove(grid, firstRow, first);
  return row !== null && row <= deepest ? row : null;
}

function speakingColumns(grid: Grid, first: number): Partial<Record<Role, number>> {
  const found: Partial<Record<Role, number>> = {};
  const right = Math.min(grid.area.right, grid.area.left + MOST_COLUMNS);
  for (let column = grid.area.left; column <= right; column++) {
    const { filled, type, level, citation } = contentOf(grid, column, first, grid.area.bottom);
    if (filled < 2) continue;
    if (type >= 0.5) found.type ??= column;
    else if (level >= 0.5) found.level ??= column;
    else if (citation >= 0.5) found.legalBasis ??= column;
  }
  return found;
}

function firstSpeakingRow(grid: Grid, first: number, columns: readonly number[]): number | null {
  for (let row = first; row <= grid.area.bottom; row++) {
    if (columns.filter((column) => speaks(grid.trimmed(row, column))).length >= 2) return row;
  }
  return null;
}

const speaks = (text: string): boolean =>
  looksLikeType(text) || looksLikeLevel(text) || looksLikeCitation(text);

/** The nearest row above with a heading in enough columns; a section heading may stand between. */
function headerAbove(grid: Grid, firstRow: number, first: number): number | null {
  for (let row = firstRow - 1; row >= first && row >= firstRow - 4; row--) {
    const texts: string[] = [];
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      if (!grid.isBlank(row, column)) texts.push(grid.text(row, column));
    }
    if (texts.length < FEWEST_HEADINGS) continue;
    return texts.every((text) => text.length <= LONGEST_HEADING && !speaks(text)) ? row : null;
  }
  return null;
}
