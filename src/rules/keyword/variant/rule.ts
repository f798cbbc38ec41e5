import { byText } from "../../glance";
import type { Rule } from "../../rule";
import { reportVariants } from "../../variant";

export const keywordVariant: Rule = {
  id: "keyword/variant",
  severity: "warning",
  columns: "F",
  messages: { default: ["variant", "usual"] },
  suggestions: { use: ["variant", "usual"], merge: ["variant", "usual", "count"] },
  glance: byText("keyword", (text, { survey }) => survey.keywords.terms.hasVariant(text)),
  row(agreement, context) {
    reportVariants(agreement, "keyword", context.survey.keywords.terms, context);
  },
};
