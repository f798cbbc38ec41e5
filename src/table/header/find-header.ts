import type { UserMapping } from "../agreement-table";
import { LAST_ROW } from "../address";
import type { Grid } from "../grid";
import type { ListObject } from "../snapshot";
import { exactHeading } from "./read-heading";
import { findHeaderByContent } from "./find-by-content";
import {
  HeadingReader,
  isHeader,
  LONGEST_HEADING,
  readHeaderBlock,
  type Columns,
  type HeaderBlock,
} from "./header-row";
import { withNeighbours } from "./two-rows";

/** So far down from the first filled row the header is looked for. */
const DEEPEST_HEADER = 30;

/** The header of the table on a sheet, or why none was chosen. */
export type FoundHeader =
  | {
      readonly kind: "header";
      readonly header: HeaderBlock;
      readonly listObject: ListObject | null;
      /** The last row that can belong to this table: another header stands below it. */
      readonly bottom: number;
    }
  | { readonly kind: "none"; readonly best: HeaderBlock | null }
  | { readonly kind: "several"; readonly best: HeaderBlock; readonly rows: readonly number[] };

/**
 * Looks for the header: where the user pointed, else an Excel table with fitting headings, else the best row among the
 * first 30, else the row above cells that speak for themselves. Two headers with rows below each are two tables.
 */
export function findHeader(
  grid: Grid,
  lists: readonly ListObject[],
  mapping: UserMapping | undefined,
): FoundHeader {
  const reader = new HeadingReader();
  const first = grid.firstFilledRow() ?? grid.area.top;
  const rows = scan(grid, first, reader);
  const pointed = mapping?.headerRow;
  if (pointed !== undefined && Number.isInteger(pointed) && pointed >= 0 && pointed <= LAST_ROW)
    return pointedAt(grid, pointed, rows, lists, reader);
  const inLists = lists.flatMap((list) => listHeader(grid, list, reader));
  if (inLists.length > 1) return several(inLists.map(({ header }) => header));
  const inList = inLists[0];
  if (inList) return { kind: "header", ...inList, bottom: grid.area.bottom };
  const headers = rows.filter(isHeader);
  const tables = separateTables(grid, headers);
  if (tables.length > 1 || headers.some((header) => isSideBySide(header))) return several(headers);
  const best = bestOf(tables.length > 0 ? tables : headers);
  if (best) return chosen(grid, best, rows, lists, reader);
  const early = rows.filter(({ row }) => row < first + DEEPEST_HEADER);
  const pair = bestOf(
    early.map((row) => withNeighbours(grid, row, reader, grid.area, { below: true })).filter(isHeader),
  );
  if (pair) return chosen(grid, pair, rows, lists, reader);
  const unnamed =
    findHeaderByContent(grid, first, first + DEEPEST_HEADER) ??
    (mapping ? mappedRow(grid, mapping, first) : null);
  if (unnamed === null) return { kind: "none", best: bestOf(early) };
  return chosen(grid, readHeaderBlock(grid, [unnamed], reader), rows, lists, reader);
}

/** The first row that puts a short text over most of the columns that the user mapped. */
function mappedRow(grid: Grid, { roles, partners }: UserMapping, first: number): number | null {
  const columns = [...Object.values(roles ?? {}), ...(partners ?? []).map(({ column }) => column)];
  for (let row = first; row < first + DEEPEST_HEADER && row <= grid.area.bottom; row++) {
    const headed = columns.filter((column) => {
      const value = grid.value(row, column);
      return typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_HEADING;
    });
    if (columns.length > 0 && headed.length * 2 > columns.length) return row;
  }
  return null;
}

type Row = HeaderBlock & { readonly row: number };

/** Every row that says something as a header: the first 30 in full, those below only where a header may repeat. */
function scan(grid: Grid, first: number, reader: HeadingReader): Row[] {
  const rows: Row[] = [];
  let headers: Row[] = [];
  for (let row = first; row <= grid.area.bottom; row++) {
    const isEarly = row < first + DEEPEST_HEADER;
    if (row === first + DEEPEST_HEADER) headers = rows.filter(isHeader);
    if (!isEarly && !mayRepeat(grid, row, headers)) continue;
    if (isEarly && !mayBeHeader(grid, row)) continue;
    const block = readHeaderBlock(grid, [row], reader);
    if (block.score > 0 && (isEarly || isHeader(block))) rows.push({ ...block, row });
  }
  return rows;
}

/** A row with a long text is content, unless some of its cells are headings to the letter. */
function mayBeHeader(grid: Grid, row: number): boolean {
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const value = grid.value(row, column);
    if (typeof value === "string" && value.length > LONGEST_HEADING) return writtenOut(grid, row) >= 2;
  }
  return true;
}

/** A further header repeats the agreement's heading in its place, or begins behind an empty row. */
function mayRepeat(grid: Grid, row: number, headers: readonly Row[]): boolean {
  for (const header of headers) {
    const column = header.roles.get("agreement")?.column;
    if (column === undefined) continue;
    if (grid.value(row, column) === grid.value(header.row, column)) return true;
  }
  return grid.isBlankRow(row - 1) && writtenOut(grid, row) >= 3;
}

/** How many cells of a row are a heading to the letter. */
function writtenOut(grid: Grid, row: number): number {
  let count = 0;
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const value = grid.value(row, column);
    if (typeof value === "string" && value.length >= 3 && value.length <= 40 && exactHeading(value)) count++;
  }
  return count;
}

/** Headers with rows of their own below them. Rows right below each other are one header of two rows. */
function separateTables(grid: Grid, headers: readonly Row[]): Row[] {
  const apart: Row[] = [];
  for (const header of headers) {
    const last = apart.at(-1);
    if (last && header.row - last.row <= 1) {
      if (header.score > last.score) apart[apart.length - 1] = header;
    } else apart.push(header);
  }
  return apart.filter((header, index) => {
    const end = (apart[index + 1]?.row ?? grid.area.bottom + 1) - 1;
    return hasRows(grid, header, end);
  });
}

/** Whether rows that fill more than one of the header's columns stand below it. */
function hasRows(grid: Grid, header: Row, end: number): boolean {
  const columns = [...[...header.roles.values()].map(({ column }) => column), ...header.partners.keys()];
  for (let row = header.row + 1; row <= end; row++) {
    let filled = 0;
    for (const column of columns) if (!grid.isBlank(row, column)) filled++;
    if (filled >= 2) return true;
  }
  return false;
}

const isSideBySide = ({ repeated }: HeaderBlock): boolean => repeated.size >= 3 && repeated.has("agreement");

function several(headers: readonly HeaderBlock[]): FoundHeader {
  const best = bestOf(headers);
  const rows = headers.map((header) => header.rows[0] ?? 0);
  return best ? { kind: "several", best, rows } : { kind: "none", best: null };
}

function bestOf<T extends HeaderBlock>(blocks: readonly T[]): T | null {
  return blocks.reduce<T | null>(
    (top, block) => (top === null || block.score > top.score ? block : top),
    null,
  );
}

function listHeader(
  grid: Grid,
  list: ListObject,
  reader: HeadingReader,
): { header: HeaderBlock; listObject: ListObject }[] {
  if (!list.hasHeader) return [];
  const columns = within(grid, list);
  const alone = readHeaderBlock(grid, [list.area.top], reader, columns);
  const header = withNeighbours(grid, alone, reader, columns, { below: false });
  return isHeader(header) ? [{ header, listObject: list }] : [];
}

function within(grid: Grid, list: ListObject): Columns {
  return {
    left: Math.max(list.area.left, grid.area.left),
    right: Math.min(list.area.right, grid.area.right),
  };
}

/** The Excel table that a header is the header row of: it spans most of the columns that the header names. */
function listOf({ rows, roles, partners }: HeaderBlock, lists: readonly ListObject[]): ListObject | null {
  const named = [...[...roles.values()].map(({ column }) => column), ...partners.keys()];
  const isOf = ({ hasHeader, area }: ListObject): boolean => {
    const inside = named.filter((column) => column >= area.left && column <= area.right);
    return hasHeader && rows.includes(area.top) && inside.length * 2 >= Math.max(named.length, 1);
  };
  return lists.find(isOf) ?? null;
}

function pointedAt(
  grid: Grid,
  row: number,
  rows: readonly Row[],
  lists: readonly ListObject[],
  reader: HeadingReader,
): FoundHeader {
  const block = readHeaderBlock(grid, [row], reader);
  const list = listOf(block, lists);
  return chosen(
    grid,
    list ? readHeaderBlock(grid, [row], reader, within(grid, list)) : block,
    rows,
    lists,
    reader,
  );
}

function chosen(
  grid: Grid,
  block: HeaderBlock,
  rows: readonly Row[],
  lists: readonly ListObject[],
  reader: HeadingReader,
): FoundHeader {
  const start = block.rows[0] ?? 0;
  const listObject = listOf(block, lists);
  const columns = listObject ? within(grid, listObject) : grid.area;
  const header = withNeighbours(grid, block, reader, columns, { below: listObject === null });
  const last = header.rows.at(-1) ?? start;
  const next = rows.find((row) => row.row > last + 1 && isHeader(row));
  return { kind: "header", header, listObject, bottom: next ? next.row - 1 : grid.area.bottom };
}
