import type { Agreement, Role } from "../table/agreement-table";
import { changeText, roleCell } from "./cells";
import type { Suggestion } from "./finding";
import type { RuleContext } from "./rule";
import type { TermSurvey } from "./survey/terms";

/**
 * Reports each term of a cell that the table usually spells otherwise, with the choice to change it here, or in every
 * row that has it.
 */
export function reportVariants(
  agreement: Agreement,
  role: Role,
  terms: TermSurvey,
  { table, report }: RuleContext,
): void {
  // Almost no cell has a variant.
  let reported: Set<string> | null = null;
  for (const { text, from, to } of terms.terms(agreement)) {
    const usual = terms.usualFor(text);
    if (usual === null || reported?.has(text)) continue;
    const place = roleCell(table, agreement, role);
    if (!place) continue;
    (reported ??= new Set()).add(text);
    const cell = agreement.text[role];
    const params = { variant: text, usual };
    const here = changeText(place, cell, terms.replaced(cell, text, usual));
    const count = terms.count(text);
    const everywhere: Suggestion = {
      label: "merge",
      params: { ...params, count },
      changes: count > 1 ? terms.mergeChanges(text, place.column) : [],
    };
    report({
      from,
      to,
      params,
      suggestions: [{ label: "use", params, changes: [here] }, ...(count > 1 ? [everywhere] : [])],
      ...place,
    });
  }
}
