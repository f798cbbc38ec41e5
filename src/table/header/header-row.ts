import { resolvePartnerHeading } from "../../partners/headings";
import type { PartnerId } from "../../partners/partner";
import type { Role } from "../agreement-table";
import type { Grid } from "../grid";
import { memoise } from "../memo";
import { isPartnerGroupHeading, readHeading, type HeadingMatch } from "./read-heading";

/** Headings are short; a longer text is content. */
export const LONGEST_HEADING = 80;

/** A role as a header names it. */
export interface NamedColumn extends HeadingMatch {
  readonly column: number;
}

/** What one or two rows say as a header. */
export interface HeaderBlock {
  /** From top to bottom. */
  readonly rows: readonly number[];
  readonly roles: ReadonlyMap<Role, NamedColumn>;
  readonly partners: ReadonlyMap<number, PartnerId>;
  /** The text that names a column's role or partner. */
  readonly headings: ReadonlyMap<number, string>;
  /** Columns with a heading over all partners ("Ketenpartners"). */
  readonly groups: readonly number[];
  /** Roles that stand in the header twice: two tables side by side. */
  readonly repeated: ReadonlySet<Role>;
  readonly score: number;
}

interface CellReading {
  readonly match: HeadingMatch | null;
  readonly partner: PartnerId | null;
  readonly isGroup: boolean;
}

/**
 * Reads header cells. Most short cells of a table repeat (marks, types, keywords), and come back with every reading of
 * the sheet, so each text is looked at once.
 */
export class HeadingReader {
  read(text: string): CellReading {
    return readCell(text);
  }
}

const readCell = memoise((text: string): CellReading => {
  if (isPartnerGroupHeading(text)) return { match: null, partner: null, isGroup: true };
  const match = readHeading(text);
  const partner = match ? null : resolvePartnerHeading(text);
  return { match, partner, isGroup: false };
});

/** A span of columns. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/**
 * Reads rows as a header, from top to bottom: a column's heading is its lowest filled cell that says something, or the
 * cells together ("Juridische" over "tekst").
 */
export function readHeaderBlock(
  grid: Grid,
  rows: readonly number[],
  reader: HeadingReader,
  columns: Columns = grid.area,
): HeaderBlock {
  const found: NamedColumn[] = [];
  const partners = new Map<number, PartnerId>();
  const headings = new Map<number, string>();
  const groups: number[] = [];
  for (let column = columns.left; column <= columns.right; column++) {
    const texts = headingTexts(grid, rows, column);
    if (texts.length === 0) continue;
    const readings = texts.map((text) => ({ text: text.trim(), ...reader.read(text) }));
    const best = readings.find(({ match, partner }) => match !== null || partner !== null);
    if (readings.some(({ isGroup }) => isGroup)) groups.push(column);
    if (best) headings.set(column, best.text);
    if (best?.match) found.push({ column, ...best.match });
    else if (best?.partner) partners.set(column, best.partner);
  }
  const roles = new Map<Role, NamedColumn>();
  for (const named of found) {
    const other = roles.get(named.role);
    if (!other || rank(named) > rank(other)) roles.set(named.role, named);
  }
  const repeated = new Set(
    found
      .filter((one) => one.sure && found.some((two) => two !== one && isSame(one, two)))
      .map(({ role }) => role),
  );
  return { rows, roles, partners, headings, groups, repeated, score: scoreOf(roles, partners) };
}

/** What a column's heading may be, the likeliest first. Only short texts count. */
function headingTexts(grid: Grid, rows: readonly number[], column: number): string[] {
  const texts = rows
    .map((row) => grid.value(row, column))
    .filter((value) => typeof value === "string" && value !== "" && value.length <= LONGEST_HEADING)
    .map(String)
    .filter((text) => text.trim() !== "");
  const fromBelow = [...texts].reverse();
  return texts.length > 1 ? [...fromBelow, texts.join(" ")] : fromBelow;
}

const rank = ({ sure, evidence }: HeadingMatch): number => (evidence === "heading" ? 2 : 0) + (sure ? 1 : 0);

const isSame = (one: HeadingMatch, two: HeadingMatch): boolean =>
  one.role === two.role && two.sure && one.evidence === two.evidence;

function scoreOf(roles: ReadonlyMap<Role, NamedColumn>, partners: ReadonlyMap<number, PartnerId>): number {
  let score = Math.min(partners.size, 7) * 0.5;
  for (const [role, { sure, evidence }] of roles) {
    const worth = (sure ? 2 : 1) * (evidence === "heading" ? 1 : 0.75);
    score += role === "instrument" ? worth / 2 : worth;
  }
  return score;
}

/** A header names at least so many roles besides the core instrument, and scores so much. */
const FEWEST_ROLES = 3;
const LOWEST_SCORE = 5;

/** Whether a block names enough to be the header of this table, and not of some other list. */
export function isHeader({ roles, partners, score }: HeaderBlock): boolean {
  const named = [...roles.keys()].filter((role) => role !== "instrument").length;
  if (score < LOWEST_SCORE - 1e-9) return false;
  if (named >= FEWEST_ROLES) return true;
  return named >= 2 && partners.size >= 3 && (roles.has("agreement") || roles.has("legalBasis"));
}
