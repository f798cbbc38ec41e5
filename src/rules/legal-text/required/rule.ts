import { changeText, isBlank, isErrorValue, ownText, roleCell } from "../../cells";
import type { Suggestion } from "../../finding";
import { byText } from "../../glance";
import type { Report, Rule, RuleSettings } from "../../rule";
import { citationsIn } from "../../survey/notation";
import { citedTextOf } from "../cited-text";

export const legalTextRequired: Rule = {
  id: "legal-text/required",
  severity: "warning",
  columns: "C",
  suggestions: { statute: ["citation"] },
  glance: byText("legalText", isBlank),
  row(agreement, { table, settings, report }) {
    const { legalText } = agreement.text;
    // A row that shares its article with the one above shares the text of it too: that row is reported.
    const legalBasis = ownText(agreement, "legalBasis");
    if (!isBlank(legalText) || isBlank(legalBasis) || isErrorValue(legalBasis)) return;
    // "geen", "idem": what is not an article has no text.
    if (citationsIn(legalBasis).citations.length === 0) return;
    const place = roleCell(table, agreement, "legalText");
    if (!place) return;
    const suggestions = suggestionsFor(legalBasis, legalText, place, settings);
    report({ ...(suggestions.length > 0 ? { suggestions } : {}), ...place });
  },
};

/** The text of all cited articles together, as one choice. */
function suggestionsFor(
  basis: string,
  old: string,
  place: Pick<Report, "row" | "column">,
  { statutes }: RuleSettings,
): Suggestion[] {
  const text = statutes ? citedTextOf(basis, statutes) : null;
  if (text === null) return [];
  return [{ label: "statute", params: { citation: basis.trim() }, changes: [changeText(place, old, text)] }];
}
