import type { Grid } from "../grid";
import {
  LONGEST_HEADING,
  readHeaderBlock,
  type Columns,
  type HeaderBlock,
  type HeadingReader,
} from "./header-row";

/**
 * The header with the row below it and the row above it where these belong to it: partner names under "Ketenpartners",
 * the headings under a row of groups, a row that numbers the columns.
 */
export function withNeighbours(
  grid: Grid,
  header: HeaderBlock,
  reader: HeadingReader,
  columns: Columns,
  { below }: { readonly below: boolean },
): HeaderBlock {
  let block = header;
  const last = (): number => block.rows.at(-1) ?? 0;
  const grown = below ? readHeaderBlock(grid, [...block.rows, last() + 1], reader, columns) : block;
  if (below && belongsBelow(grid, block, grown, last() + 1, reader, columns)) block = grown;
  const above = (block.rows[0] ?? 0) - 1;
  const taller = above >= 0 ? readHeaderBlock(grid, [above, ...block.rows], reader, columns) : block;
  if (above >= 0 && belongsAbove(grid, block, taller, above, reader, columns)) block = taller;
  return below && numbersColumns(grid, last() + 1, columns)
    ? { ...block, rows: [...block.rows, last() + 1] }
    : block;
}

/** The row below adds headings, and holds little that is none: a row of content holds much more. */
function belongsBelow(
  grid: Grid,
  one: HeaderBlock,
  two: HeaderBlock,
  row: number,
  reader: HeadingReader,
  columns: Columns,
): boolean {
  if (two.score <= one.score) return false;
  const { named, other } = headingsIn(grid, row, reader, columns);
  const added = two.partners.size - one.partners.size + (two.roles.size - one.roles.size);
  return added >= 2 && named >= 2 && other <= named;
}

/** The row above heads groups of columns, among them the partners, or adds headings of its own. */
function belongsAbove(
  grid: Grid,
  one: HeaderBlock,
  two: HeaderBlock,
  row: number,
  reader: HeadingReader,
  columns: Columns,
): boolean {
  const { named, other, groups } = headingsIn(grid, row, reader, columns);
  if (groups > 0 && one.groups.length === 0 && one.partners.size > 0) return true;
  return named >= 2 && other <= named && two.score > one.score;
}

function headingsIn(
  grid: Grid,
  row: number,
  reader: HeadingReader,
  columns: Columns,
): { named: number; other: number; groups: number } {
  let named = 0;
  let other = 0;
  let groups = 0;
  for (let column = columns.left; column <= columns.right; column++) {
    if (grid.isBlank(row, column)) continue;
    const text = grid.text(row, column);
    const reading = text.length <= LONGEST_HEADING ? reader.read(text) : null;
    if (reading?.isGroup) groups++;
    else if (reading?.match || reading?.partner) named++;
    else other++;
  }
  return { named, other, groups };
}

/** A row "1, 2, 3, …" or "A, B, C, …" right below the headings. */
function numbersColumns(grid: Grid, row: number, columns: Columns): boolean {
  const texts: string[] = [];
  for (let column = columns.left; column <= columns.right; column++) {
    if (!grid.isBlank(row, column)) texts.push(grid.trimmed(row, column).toLowerCase());
  }
  if (texts.length < 4) return false;
  const codes = texts.map((text) => (/^[a-z]$/.test(text) ? text.charCodeAt(0) - 96 : Number(text)));
  return codes.every((code, index) => index === 0 || code === (codes[index - 1] ?? NaN) + 1);
}
