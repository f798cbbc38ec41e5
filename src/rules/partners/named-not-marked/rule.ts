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
  glance: ({ survey: { markRows, texts } }) => {
    const [agreements, explanations] = [texts.column("agreement"), texts.column("explanation")];
    return (index) =>
      (markRows.open(index) & (agreements.partners(index) | explanations.partners(index))) !== 0;
  },
  row(agreement, context) {
    // Most rows have marked whom they name.
    const asked = partnersWithoutMark(agreement, context.table);
    if ((asked & context.survey.texts.partnersIn(agreement)) === 0) return;
    const { partnerAliases } = context.settings;
    // Nearly every agreement is a text of its own, so that nothing is gained by remembering what it names.
    const inAgreement = findPartnersInText(agreement.text.agreement, partnerAliases, asked);
    const inExplanation = findPartnersInText(agreement.text.explanation, partnerAliases, asked);
    if (inAgreement.length + inExplanation.length === 0) return;
    const expected = new Map<PartnerId, Expected>();
    for (const { partner, form } of [...inAgreement, ...inExplanation])
      if (!expected.has(partner)) expected.set(partner, { message: "default", params: { form } });
    reportMissingMarks(agreement, context, expected);
  },
};
