import { citedStatute, type CitedStatute } from "../../../law/texts/cited-statute";
import type { DifferencePart, StatuteComparison } from "../../../law/texts/compare";
import type { StatuteTexts } from "../../../law/texts/statute-texts";
import { changeText, isBlank, isErrorValue, ownText, roleCell } from "../../cells";
import type { MessageParams, Suggestion } from "../../finding";
import { legalTexts, memoise } from "../../memo";
import type { Report, Rule } from "../../rule";
import { citationsIn } from "../../survey/notation";
import { citedTextOf, isWhole } from "../cited-text";
import { compareLines } from "./compare-lines";

export const legalTextDiffers: Rule = {
  id: "legal-text/differs",
  severity: "warning",
  columns: "C",
  messages: { changed: ["cell", "statute", "date"], added: ["cell", "date"], left: ["statute", "date"] },
  suggestions: { statute: ["date"] },
  row(agreement, { table, settings: { statutes }, report }) {
    const text = ownText(agreement, "legalText");
    const basis = agreement.text.legalBasis;
    if (!statutes || text === "" || basis === "" || isBlank(text) || isErrorValue(text)) return;
    const comparison = comparerFor(statutes)(basis)(text);
    const place = comparison.kind === "differs" && roleCell(table, agreement, "legalText");
    if (comparison.kind !== "differs" || !place) return;
    const date = comparison.validFrom.split("-").reverse().join("-");
    const suggestions = suggestionsFor(basis, text, place, statutes, date);
    report({
      ...place,
      ...firstDifference(comparison.parts, date),
      ...(suggestions.length > 0 ? { suggestions } : {}),
    });
  },
};

type Compare = (text: string) => StatuteComparison;
const comparers = new WeakMap<StatuteTexts, (basis: string) => Compare>();
const NOTHING_TO_COMPARE: Compare = () => ({ kind: "no-text" });
const SAME: StatuteComparison = { kind: "same" };

/** Compares a cell of C with what B cites; remembered by both, because rows share them. */
function comparerFor(statutes: StatuteTexts): (basis: string) => Compare {
  const known = comparers.get(statutes);
  if (known) return known;
  const made = memoise((basis: string): Compare => {
    const { citations } = citationsIn(basis);
    // The text of an article within a range may be like that of the first.
    const statute = citations.every(isWhole) ? citedStatute(citations, statutes) : null;
    if (!statute) return NOTHING_TO_COMPARE;
    // Most cells hold the very text, as the add-in puts it there.
    const quotation = citedTextOf(basis, statutes);
    return (text) => (text === quotation ? SAME : comparedWith(text, statute, quotation !== null));
  });
  comparers.set(statutes, made);
  return made;
}

/** By statute: "art. 2.2 lid 1 Ow" and "Ow 2.2" are compared with the same article. */
type Comparisons = Map<CitedStatute, StatuteComparison>;
const withAll = legalTexts.add((): Comparisons => new Map());
const withPart = legalTexts.add((): Comparisons => new Map());

function comparedWith(text: string, statute: CitedStatute, isAll: boolean): StatuteComparison {
  // Copied from the law with the number of the lid, perhaps another lid than the one that is cited.
  if (statute.quotes(text)) return SAME;
  const known = isAll ? withAll(text) : withPart(text);
  let found = known.get(statute);
  if (!found) known.set(statute, (found = compareLines(text, statute, isAll)));
  return found;
}

/** What stands in the cell and what in the statute at the first place where they part. */
function firstDifference(
  parts: readonly DifferencePart[],
  date: string,
): { readonly message: string; readonly params: MessageParams } {
  const from = parts.findIndex(({ kind }) => kind !== "same");
  const end = parts.findIndex(({ kind }, index) => index > from && kind === "same");
  const different = parts.slice(from, end < 0 ? undefined : end);
  const words = (kind: DifferencePart["kind"]): string =>
    shortened(
      different.flatMap((part) => (part.kind !== "same" && part.kind === kind ? part.text : [])).join(" "),
    );
  const [cell, statute] = [words("cell"), words("statute")];
  if (cell === "") return { message: "left", params: { statute, date } };
  return statute === ""
    ? { message: "added", params: { cell, date } }
    : { message: "changed", params: { cell, statute, date } };
}

const LONGEST_QUOTE = 80;
const shortened = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, "")} …`;

function suggestionsFor(
  basis: string,
  old: string,
  place: Pick<Report, "row" | "column">,
  statutes: StatuteTexts,
  date: string,
): Suggestion[] {
  const text = citedTextOf(basis, statutes);
  return text === null
    ? []
    : [{ label: "statute", params: { date }, changes: [changeText(place, old, text)] }];
}
