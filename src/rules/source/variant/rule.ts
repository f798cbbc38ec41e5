import { byText } from "../../glance";
import type { Rule } from "../../rule";
import { reportVariants } from "../../variant";

export const sourceVariant: Rule = {
  id: "source/variant",
  severity: "hint",
  columns: "G",
  messages: { default: ["variant", "usual"] },
  suggestions: { use: ["variant", "usual"], merge: ["variant", "usual", "count"] },
  glance: byText("source", (text, { survey }) => survey.sources.hasVariant(text)),
  row(agreement, context) {
    reportVariants(agreement, "source", context.survey.sources, context);
  },
};
