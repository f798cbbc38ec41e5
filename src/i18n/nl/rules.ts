import type { RuleTexts } from "../dictionary";
import { agreementRules } from "./rules/agreement";
import { legalRules } from "./rules/legal";
import { partnersRules } from "./rules/partners";
import { tableRules } from "./rules/table";

/** What each rule tells its reader: what is wrong, why it matters, what to do. Dutch at B1 level. */
export const rules: Readonly<Record<string, RuleTexts>> = {
  ...tableRules,
  ...legalRules,
  ...agreementRules,
  ...partnersRules,
};
