import type { RuleContext } from "./rule";
import type { DistinctRole } from "./survey/survey";

/** What a glance goes by. */
export type Glimpsed = Omit<RuleContext, "report">;

/**
 * Whether a rule may have something to say of the agreement at this index of the table. A glance may see something where
 * there is nothing, and never the other way about.
 */
export type Glance = (index: number) => boolean;

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** A glance at one column, whose different texts are each looked at once. */
export function byText(
  role: DistinctRole,
  may: (text: string, context: Glimpsed) => boolean,
): (context: Glimpsed) => Glance {
  return (context) => {
    const { ids, texts } = context.survey.column(role);
    const known = new Uint8Array(texts.length);
    return (index) => {
      const id = ids[index] ?? 0;
      const answer = known[id];
      if (answer !== UNKNOWN) return answer === YES;
      const found = may(texts[id] ?? "", context);
      known[id] = found ? YES : NO;
      return found;
    };
  };
}
