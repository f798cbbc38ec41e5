import type { Glance, Glimpsed } from "./rule";
import type { DistinctRole } from "./survey/distinct-column";

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
