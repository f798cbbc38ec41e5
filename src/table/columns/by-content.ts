import type { Role } from "../agreement-table";
import type { ColumnContent } from "../content";
import type { ColumnSearch } from "./column-search";

/** Cells of these roles say by themselves what they are. */
const SPEAKING: readonly (readonly [Role, (content: ColumnContent) => number])[] = [
  ["type", ({ type }) => type],
  ["level", ({ level }) => level],
  ["legalBasis", ({ citation, meanLength }) => (meanLength <= 150 ? citation : 0)],
  ["instrument", ({ instrument }) => instrument],
];
/** So many cells of a column must agree. */
const MOST = 0.6;
const FEWEST = 2;

/**
 * Finds columns of missing roles by what they hold, where the heading says nothing: "Afstemming nodig", "Bestuurlijk",
 * "art. 2.2 Ow", names of core instruments. A column of numbers under "Nr." gives way to one that names instruments.
 */
export function rolesByContent(search: ColumnSearch): void {
  for (const [role, share] of SPEAKING) {
    const current = search.roles[role];
    if (current && !givesWay(search, role, current.column)) continue;
    let best: { column: number; share: number } | null = null;
    for (let column = search.left; column <= search.right; column++) {
      if (!isCandidate(search, role, column)) continue;
      const content = search.content(column);
      const part = share(content);
      if (content.filled >= FEWEST && part >= MOST && (best === null || part > best.share))
        best = { column, share: part };
    }
    if (best)
      search.roles[role] = { column: best.column, heading: search.heading(best.column), evidence: "content" };
  }
}

function givesWay(search: ColumnSearch, role: Role, column: number): boolean {
  if (role !== "instrument" || search.roles.instrument?.evidence === "mapping") return false;
  if (search.header.roles.get("instrument")?.sure === true) return false;
  const { filled, number } = search.content(column);
  return filled > 0 && number >= MOST;
}

function isCandidate(search: ColumnSearch, role: Role, column: number): boolean {
  if (!search.isFree(column) || search.header.partners.has(column)) return false;
  // Core instruments stand in front; the same words further on are keywords.
  const first = search.roles.legalBasis?.column ?? search.roles.agreement?.column;
  return role !== "instrument" || (first !== undefined && column < first);
}
