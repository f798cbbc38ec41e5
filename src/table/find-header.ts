import { resolvePartnerHeading } from "../partners/headings";
import type { PartnerId } from "../partners/partner";
import type { Role } from "./agreement-table";
import type { Grid } from "./grid";
import { exactHeading, isPartnerGroupHeading, readHeading, type HeadingMatch } from "./headings";

/** So far down a sheet the header is looked for. */
const DEEPEST_HEADER = 30;
/** A header names at least so many roles besides the core instrument. */
const FEWEST_ROLES = 3;
/** Headings are short; a longer text is content. */
const LONGEST_HEADING = 80;
const LONGEST_EXACT = 30;

/** What a row says as a header. */
export interface HeaderRow {
  readonly row: number;
  readonly roles: ReadonlyMap<Role, { readonly column: number; readonly evidence: "heading" | "likeness" }>;
  readonly partners: ReadonlyMap<number, PartnerId>;
  readonly groupColumn: number | null;
  readonly score: number;
}

export interface FoundHeader {
  readonly best: HeaderRow;
  /** Every row that could be a header by itself; more than one means more than one table. */
  readonly candidates: readonly HeaderRow[];
}

/** Looks for the header in the first 30 rows; null when the sheet has none at all. */
export function findHeader(grid: Grid, within: { top: number; bottom: number } | null): FoundHeader | null {
  const first = within?.top ?? grid.area.top;
  const last = within?.top ?? grid.area.bottom;
  const rows: HeaderRow[] = [];
  const reader = memoised();
  for (let row = first; row <= last; row++) {
    const early = row - first < DEEPEST_HEADER;
    if (!early && !mayRepeatHeader(grid, row, rows)) continue;
    const header = readHeaderRow(grid, row, early ? reader : readCellExactly);
    if (header.score > 0) rows.push(header);
  }
  const high = rows.filter((row) => row.row - first < DEEPEST_HEADER);
  const best = high.reduce<HeaderRow | null>(
    (top, row) => (top === null || row.score > top.score ? row : top),
    null,
  );
  if (!best) return null;
  return { best, candidates: rows.filter(isHeader) };
}

/** Whether a row names enough roles to be a header. */
export function isHeader(header: HeaderRow): boolean {
  const named = [...header.roles.keys()].filter((role) => role !== "instrument").length;
  const needed = header.roles.has("agreement") ? FEWEST_ROLES : FEWEST_ROLES + 1;
  return named >= needed || (named >= 2 && header.partners.size >= 3);
}

interface CellReading {
  readonly match: HeadingMatch | null;
  readonly partner: PartnerId | null;
  readonly isGroup: boolean;
}

/** Most short cells of a table repeat (marks, types, keywords), so each text is looked at once. */
function memoised(): (text: string) => CellReading {
  const known = new Map<string, CellReading>();
  return (text) => {
    const found = known.get(text) ?? readCell(text);
    known.set(text, found);
    return found;
  };
}

function readCell(text: string): CellReading {
  const match = readHeading(text);
  return { match, partner: match ? null : resolvePartnerHeading(text), isGroup: isPartnerGroupHeading(text) };
}

/** A second table begins behind an empty row, or repeats a heading of the first in its place. */
function mayRepeatHeader(grid: Grid, row: number, above: readonly HeaderRow[]): boolean {
  for (const header of above) {
    const column = header.roles.get("agreement")?.column;
    if (
      column !== undefined &&
      isHeader(header) &&
      grid.value(row, column) === grid.value(header.row, column)
    )
      return true;
  }
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    if (!grid.isBlank(row - 1, column)) return false;
  }
  return true;
}

/** Far down, only a header that is written out counts: a second table is seldom misspelt, and content is plenty. */
function readCellExactly(text: string): CellReading {
  const role = text.length <= LONGEST_EXACT ? exactHeading(text) : null;
  return { match: role ? { role, evidence: "heading" } : null, partner: null, isGroup: false };
}

/** Reads one row as a header. Content rows give few or no roles, because headings are short. */
export function readHeaderRow(
  grid: Grid,
  row: number,
  read: (text: string) => CellReading = readCell,
): HeaderRow {
  const roles = new Map<Role, { column: number; evidence: "heading" | "likeness" }>();
  const partners = new Map<number, PartnerId>();
  let groupColumn: number | null = null;
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const value = grid.value(row, column);
    if (typeof value !== "string" || value === "" || value.length > LONGEST_HEADING) continue;
    const { match, partner, isGroup } = read(value);
    if (isGroup) groupColumn ??= column;
    const known = match ? roles.get(match.role) : undefined;
    if (match && (!known || (known.evidence === "likeness" && match.evidence === "heading"))) {
      roles.set(match.role, { column, evidence: match.evidence });
      continue;
    }
    if (partner) partners.set(column, partner);
  }
  const named = [...roles].reduce(
    (sum, [role, { evidence }]) => sum + (role === "instrument" ? 0.5 : evidence === "heading" ? 1 : 0.8),
    0,
  );
  return { row, roles, partners, groupColumn, score: named + Math.min(partners.size, 7) * 0.3 };
}
