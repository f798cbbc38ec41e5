import type { CellNotation } from "../../../law/citations/notation";
import { changeText, ownText, roleCell } from "../../cells";
import { byText } from "../../glance";
import { cellTexts } from "../../memo";
import type { Rule } from "../../rule";
import { inNotation } from "./rewriting";

export const legalBasisNotation: Rule = {
  id: "legal-basis/notation",
  severity: "hint",
  columns: "B",
  messages: { default: ["usual"] },
  fixable: true,
  glance: byText(
    "legalBasis",
    (text, { survey }) => text !== "" && rewritten(text, survey.notation.usual).inUsual !== null,
  ),
  row(agreement, { table, survey, report }) {
    const text = ownText(agreement, "legalBasis");
    if (text === "") return;
    const { inUsual } = rewritten(text, survey.notation.usual);
    const place = inUsual === null ? null : roleCell(table, agreement, "legalBasis");
    if (inUsual === null || !place) return;
    report({ params: { usual: inUsual.trim() }, fix: [changeText(place, text, inUsual)], ...place });
  },
};

/** A cell in a notation; remembered, because a table's seldom changes. */
const rewritten = cellTexts.addFor((text, notation: CellNotation) => ({
  inUsual: inNotation(text, notation),
}));
