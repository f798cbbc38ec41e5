import type { KnownExample } from "../rules/rule";
import { EXAMPLES } from "./catalog";

/** The shipped examples as the rules know them, to recognise rows that were made from one (`RuleSettings.examples`). */
export const KNOWN_EXAMPLES: readonly KnownExample[] = EXAMPLES.map(({ id, title, agreement, partners }) => ({
  id,
  title,
  agreement,
  partners,
}));
