import type { Finding } from "../../rules/finding";
import type { Change } from "../../table/change";

/** One way to mend something, to be looked at before it is done. */
export interface ChangeSet {
  /** What it is called in the list of what was done. */
  readonly label: string;
  readonly changes: readonly Change[];
}

/** A change's place, by which two changes of the same cell are known. */
const placeOf = (change: Change): string =>
  change.kind === "cell" ? `${change.row} ${change.column}` : `${change.kind} ${change.row}`;

/**
 * The fixes of every finding of one rule together. A cell is changed once: a second fix of the same cell was made from
 * the same old content, so it waits for the next check.
 */
export function fixesOfRule(findings: readonly Finding[], rule: string): Change[] {
  const changes = new Map<string, Change>();
  for (const finding of findings) {
    if (finding.rule !== rule || !finding.fix) continue;
    if (finding.fix.some((change) => changes.has(placeOf(change)))) continue;
    for (const change of finding.fix) changes.set(placeOf(change), change);
  }
  return [...changes.values()];
}

/** How many findings of each rule can be mended by a fix. */
export function fixableByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, fix } of findings) if (fix) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
