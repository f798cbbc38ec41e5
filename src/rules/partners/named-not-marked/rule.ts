import { findPartnersInText } from "../../../partners/find-in-text";
import type { PartnerId } from "../../../partners/partner";
import type { Rule } from "../../rule";
import { partnersWithoutMark, reportMissingMarks, type Expected } from "../missing-mark";

export const partnersNamedNotMarked: Rule = {
  id: "partners/named-not-marked",
  severity: "warning",
  columns: "I–O",
  messages: { default: ["partner", "form"] },
  suggestions: { mark: ["partner", "mark"] },
  row(agreement, context) {
    // Most rows have marked whom they name.
    const asked = partnersWithoutMark(agreement, context.table);
    if (asked.length === 0) return;
    const { partnerAliases } = context.settings;
    const expected = new Map<PartnerId, Expected>();
    for (const text of [agreement.text.agreement, agreement.text.explanation]) {
      if (text === "") continue;
      // Nearly every agreement is a text of its own, so that nothing is gained by remembering what it names.
      for (const { partner, form } of findPartnersInText(text, partnerAliases, asked)) {
        if (!expected.has(partner)) expected.set(partner, { message: "default", params: { form } });
      }
    }
    reportMissingMarks(agreement, context, expected);
  },
};
