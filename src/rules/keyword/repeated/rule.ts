import { changeText, roleCell } from "../../cells";
import { byText } from "../../glance";
import type { Rule } from "../../rule";
import type { CellTerm } from "../../survey/terms";

export const keywordRepeated: Rule = {
  id: "keyword/repeated",
  severity: "hint",
  columns: "F",
  messages: { default: ["keyword"] },
  fixable: true,
  glance: byText("keyword", (text, { survey }) => survey.keywords.repeatedIn(text).length > 0),
  row(agreement, { table, survey, report }) {
    const parts = survey.keywords.terms.terms(agreement);
    if (parts.length < 2) return;
    const repeated = survey.keywords.repeatedIn(agreement.text.keyword);
    const [first] = repeated;
    const place = first && roleCell(table, agreement, "keyword");
    if (!first || !place) return;
    const cell = agreement.text.keyword;
    report({
      from: first.from,
      to: first.to,
      params: { keyword: first.text },
      fix: [changeText(place, cell, without(cell, parts, repeated))],
      ...place,
    });
  },
};

/** The cell without some of its keywords, each with what separates it from the one before. */
function without(cell: string, parts: readonly CellTerm[], out: readonly CellTerm[]): string {
  let text = "";
  let end = 0;
  parts.forEach((part, index) => {
    if (!out.includes(part)) return;
    text += cell.slice(end, Math.max(end, parts[index - 1]?.to ?? 0));
    end = part.to;
  });
  return text + cell.slice(end);
}
