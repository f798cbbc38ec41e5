import type { PartnerId } from "../../../partners/partner";
import { byText } from "../../glance";
import type { Rule } from "../../rule";
import { ofCitations } from "../../survey/notation";
import { isEmptyMark, reportMissingMarks, type Expected } from "../missing-mark";
import { LEGAL_ROLES, type LegalPart, type LegalRole } from "./roles";

const PARTS: readonly LegalPart[] = [
  "advice",
  "consent",
  "asks",
  "coordination",
  "consultation",
  "intervention",
];

export const partnersLawNotMarked: Rule = {
  id: "partners/law-not-marked",
  severity: "warning",
  columns: "I–O",
  messages: Object.fromEntries(PARTS.map((part) => [part, ["partner", "citation"]])),
  suggestions: { mark: ["partner", "mark"] },
  glance: (context) => {
    const { markRows } = context.survey;
    const hasRole = byText("legalBasis", (text) => text !== "" && partnersOf(text).size > 0)(context);
    return (index) => markRows.hasEmpty(index) && hasRole(index);
  },
  row(agreement, context) {
    const basis = agreement.text.legalBasis;
    if (basis !== "" && agreement.marks.some(isEmptyMark))
      reportMissingMarks(agreement, context, partnersOf(basis));
  },
};

const ROLES_BY_ARTICLE = new Map<string, LegalRole[]>();
for (const role of LEGAL_ROLES) {
  const key = `${role.law} ${role.article}`;
  ROLES_BY_ARTICLE.set(key, [...(ROLES_BY_ARTICLE.get(key) ?? []), role]);
}

/** The partners that the articles of a cell give a part, each with the first such article. */
const partnersOf = ofCitations((_basis, { citations }): ReadonlyMap<PartnerId, Expected> => {
  const found = new Map<PartnerId, Expected>();
  for (const { law, lawEvidence, kind, article, paragraph } of citations) {
    if (law === null || lawEvidence === "likeness" || kind !== "article") continue;
    for (const role of ROLES_BY_ARTICLE.get(`${law} ${article}`) ?? []) {
      const { partner, part, paragraph: only, unless } = role;
      if (only !== undefined && only !== (paragraph ?? "1")) continue;
      const citation = `art. ${article} ${law}`;
      if (!found.has(partner)) found.set(partner, { message: part, params: { citation }, unless });
    }
  }
  return found;
});
