import { notWithinOthers, proposeKeywords } from "../../../keywords/propose";
import type { Agreement } from "../../../table/agreement-table";
import { changeText, isBlank, roleCell } from "../../cells";
import type { Suggestion } from "../../finding";
import { byText } from "../../glance";
import type { Report, Rule, RuleContext } from "../../rule";

/** So many keywords are proposed. */
const MOST = 4;

export const keywordRequired: Rule = {
  id: "keyword/required",
  severity: "warning",
  columns: "F",
  suggestions: { fill: ["value"] },
  glance: byText("keyword", isBlank),
  row(agreement, context) {
    if (!isBlank(agreement.text.keyword)) return;
    const place = roleCell(context.table, agreement, "keyword");
    if (!place) return;
    const suggestions = proposals(agreement, place, context);
    context.report({ ...place, ...(suggestions.length > 0 ? { suggestions } : {}) });
  },
};

/** All keywords found in the row's texts together, and each by itself. */
function proposals(
  agreement: Agreement,
  place: Pick<Report, "row" | "column">,
  { survey }: RuleContext,
): Suggestion[] {
  const text = `${agreement.text.agreement}\n${agreement.text.explanation}`;
  const keywords = notWithinOthers(proposeKeywords(text, survey.keywords.vocabulary, 2 * MOST))
    .slice(0, MOST)
    .map(({ keyword }) => keyword);
  const together = keywords.join(survey.keywords.separator?.text ?? "; ");
  return [...new Set([together, ...keywords])]
    .filter((value) => value !== "")
    .map((value) => ({
      label: "fill",
      params: { value },
      changes: [changeText(place, agreement.text.keyword, value)],
    }));
}
