import { GROUPS, withValues, type FilterChoice, type GroupId } from "./choice";
import type { FacetIndex } from "./facet-index";

/** A chosen value that no agreement of the table has. */
export interface GoneValue {
  readonly group: GroupId;
  readonly key: string;
}

/** What of a choice a table can answer. */
export interface LivingChoice {
  /** In the table's own keys, without the values that are gone. */
  readonly choice: FilterChoice;
  readonly gone: readonly GoneValue[];
}

/** Groups whose values come and go with the work: when no agreement has them, none is the right answer. */
const OF_FINDINGS: readonly GroupId[] = ["missing", "severity", "rule", "accepted"];

/**
 * Takes out of a choice what the table does not have: a keyword that was written otherwise in the sheet since, or one of
 * another sheet that the choice was kept on. The rest still counts. An empty value, and what was found, stays: that no
 * agreement has it is what one wants to know.
 */
export function livingChoice(index: FacetIndex, given: FilterChoice): LivingChoice {
  let choice = index.resolve(given);
  const gone: GoneValue[] = [];
  for (const group of GROUPS) {
    const values = choice.groups[group]?.values ?? [];
    if (OF_FINDINGS.includes(group)) continue;
    const left = values.filter((key) => key === "" || index.has(group, key));
    if (left.length === values.length) continue;
    gone.push(...values.filter((key) => !left.includes(key)).map((key) => ({ group, key })));
    choice = withValues(choice, group, left);
  }
  return { choice, gone };
}
