import { spellingGroups } from "../groups";
import { likeness, spellingOf, typoKeys, type Spelling } from "../spelling";
import type { TermColumn } from "./term-column";

/**
 * Why a term stands with the one that is used most: written otherwise, in singular or plural, of the same stem, or a letter
 * apart. The last two may be other words: only somebody who knows can tell.
 */
export type ClusterReason = "form" | "number" | "stem" | "typo";

/** A term of a cluster with the rows that have it. */
export interface ClusterTerm {
  readonly term: string;
  readonly rows: readonly number[];
  /** null for the first, with which the others are compared. */
  readonly reason: ClusterReason | null;
}

/** Terms that are near each other: the one that is used most first. At least two. */
export type TermCluster = readonly ClusterTerm[];

interface Leader {
  readonly terms: ClusterTerm[];
  readonly spellings: readonly Spelling[];
}

/**
 * The terms of a column that may be one term, most used first: by the letters and digits alone (fingerprint), by stem, by
 * one letter more, less or other. A term is compared with the spellings of the most used one only, so that no chain of
 * small differences leads to another word.
 *
 * @param standard right spellings, which go first where use does not decide
 */
export function termClusters(column: TermColumn, standard: ReadonlySet<string> = new Set()): TermCluster[] {
  const uses = new Map([...column.rows].map(([term, rows]) => [term, rows.length] as const));
  const groups = spellingGroups(uses, column.kind)
    .map((group) => [...group].sort((a, b) => b.count - a.count || rank(a.term) - rank(b.term)))
    .sort((a, b) => total(b) - total(a) || ((a[0]?.term ?? "") < (b[0]?.term ?? "") ? -1 : 1));
  function rank(term: string): number {
    return standard.has(term) ? 0 : 1;
  }
  const rowsOf = (term: string): readonly number[] => column.rows.get(term) ?? [];
  const leaders: Leader[] = [];
  const leaderAt = new Map<string, number[]>();
  for (const group of groups) {
    const spellings = group.map(({ term }) => spellingOf(term, column.kind));
    const [first] = spellings;
    if (!first) continue;
    const keys = [...new Set(spellings.flatMap(keysOf))];
    const candidates = [...new Set(keys.flatMap((key) => leaderAt.get(key) ?? []))].sort((a, b) => a - b);
    const found = candidates.flatMap((index) => closest(leaders[index], spellings))[0];
    if (found) {
      found.leader.terms.push(
        ...group.map(({ term }) => ({ term, rows: rowsOf(term), reason: found.reason })),
      );
      continue;
    }
    for (const key of keys) leaderAt.set(key, [...(leaderAt.get(key) ?? []), leaders.length]);
    const terms = group.map(({ term }, index): ClusterTerm => {
      const alike = index > 0 && likeness(first, spellings[index] ?? first) === "form" ? "form" : "number";
      return { term, rows: rowsOf(term), reason: index === 0 ? null : alike };
    });
    leaders.push({ terms, spellings });
  }
  return leaders.flatMap(({ terms }) => (terms.length > 1 ? [terms] : []));
}

const total = (group: readonly { readonly count: number }[]): number =>
  group.reduce((sum, { count }) => sum + count, 0);

const keysOf = (spelling: Spelling): string[] => [`s ${spelling.stems}`, ...typoKeys(spelling)];

function closest(
  leader: Leader | undefined,
  spellings: readonly Spelling[],
): { readonly leader: Leader; readonly reason: ClusterReason }[] {
  for (const one of leader?.spellings ?? []) {
    for (const other of spellings) {
      const reason = likeness(one, other);
      if (leader && reason) return [{ leader, reason }];
    }
  }
  return [];
}
