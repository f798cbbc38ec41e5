import type { CellNotation } from "../../../law/citations/notation";
import { changeText, ownText, roleCell } from "../../cells";
import { memoise } from "../../memo";
import type { Rule } from "../../rule";
import { inNotation } from "./rewriting";

export const legalBasisNotation: Rule = {
  id: "legal-basis/notation",
  severity: "hint",
  columns: "B",
  messages: { default: ["usual"] },
  fixable: true,
  row(agreement, { table, survey, report }) {
    const text = ownText(agreement, "legalBasis");
    if (text === "") return;
    const { rewritten } = rewriterFor(survey.notation.usual)(text);
    const place = rewritten === null ? null : roleCell(table, agreement, "legalBasis");
    if (rewritten === null || !place) return;
    report({ ...place, params: { usual: rewritten.trim() }, fix: [changeText(place, text, rewritten)] });
  },
};

interface Rewriting {
  readonly rewritten: string | null;
}
const byContent = new Map<string, (text: string) => Rewriting>();
const byNotation = new WeakMap<CellNotation, (text: string) => Rewriting>();

/** Rewrites cells in a notation; remembered, for notations that are alike too, because a table's seldom changes. */
function rewriterFor(notation: CellNotation): (text: string) => Rewriting {
  const known = byNotation.get(notation);
  if (known) return known;
  const key = JSON.stringify(notation);
  const made =
    byContent.get(key) ?? memoise((text): Rewriting => ({ rewritten: inNotation(text, notation) }));
  byContent.set(key, made);
  byNotation.set(notation, made);
  return made;
}
