import type { TermCluster } from "../../keywords/clean-up/clusters";
import type { TermColumn } from "../../keywords/clean-up/term-column";

/** What is chosen for a group of near terms. */
export interface ClusterChoice {
  /** One of its terms; null for a form that is typed. */
  readonly keep: string | null;
  readonly typed: string;
  /** Terms that stay as they are. */
  readonly out: ReadonlySet<string>;
}

/** At first the most used form is kept, and what may be another word is left out. */
export const firstChoice = (cluster: TermCluster): ClusterChoice => ({
  keep: cluster[0]?.term ?? null,
  typed: "",
  out: new Set(cluster.flatMap(({ term, reason }) => (reason === "stem" || reason === "typo" ? [term] : []))),
});

/** The form that stays; null when what was typed is no single term. */
export function keptForm({ keep, typed }: ClusterChoice, { split }: TermColumn): string | null {
  if (keep !== null) return keep;
  const [one, ...more] = split(typed);
  return one && more.length === 0 && one.text === typed.trim() ? one.text : null;
}

/** What each term of the group becomes; empty when there is nothing to merge. */
export function replacementsOf(
  cluster: TermCluster,
  choice: ClusterChoice,
  column: TermColumn,
): (readonly [string, readonly string[]])[] {
  const kept = keptForm(choice, column);
  if (kept === null) return [];
  return cluster
    .filter(({ term }) => term !== kept && !choice.out.has(term))
    .map(({ term }) => [term, [kept]] as const);
}
