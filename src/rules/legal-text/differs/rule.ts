import { citedStatute, type CitedStatute } from "../../../law/texts/cited-statute";
import type { DifferencePart, StatuteComparison } from "../../../law/texts/compare";
import type { StatuteTexts } from "../../../law/texts/statute-texts";
import { changeText, isBlank, isErrorValue, ownText, roleCell } from "../../cells";
import type { MessageParams, Suggestion } from "../../finding";
import { cellTexts, legalTexts } from "../../memo";
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
    const comparison = compared(text, citedIn(basis, statutes));
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

/** What the cells of C are compared with that stand beside a cell of B. */
interface Cited {
  readonly statute: CitedStatute | null;
  /** The text of all that is cited; null where not everything is on file. */
  readonly quotation: string | null;
}

const citedIn = cellTexts.addFor((basis, statutes: StatuteTexts): Cited => {
  const { citations } = citationsIn(basis);
  // The text of an article within a range may be like that of the first.
  const statute = citations.every(isWhole) ? citedStatute(citations, statutes) : null;
  return { statute, quotation: statute && citedTextOf(basis, statutes) };
});

/** A comparison of a text with what one cell of B cites. */
interface Compared {
  readonly cited: Cited;
  /** The text is all that is cited, to the letter. */
  readonly isQuotation: boolean;
  readonly found: StatuteComparison;
}
const comparisons = legalTexts.add((): Compared[] => []);
const NO_TEXT: StatuteComparison = { kind: "no-text" };
const SAME: StatuteComparison = { kind: "same" };

/** Compares a cell of C with what B cites; remembered, because rows share them. */
function compared(text: string, cited: Cited): StatuteComparison {
  if (!cited.statute) return NO_TEXT;
  const known = comparisons(text);
  for (const one of known) if (one.cited === cited) return one.found;
  // Most cells hold the very text, as the add-in puts it there.
  const isQuotation = text === cited.quotation;
  const found = isQuotation ? SAME : comparedWith(text, cited, cited.statute, known);
  known.push({ cited, isQuotation, found });
  return found;
}

function comparedWith(
  text: string,
  { quotation }: Cited,
  statute: CitedStatute,
  known: readonly Compared[],
): StatuteComparison {
  const isAll = quotation !== null;
  // "art. 2.2 lid 1 Ow" and "Ow 2.2" are compared with the same article.
  const alike = known.find(
    (one) => !one.isQuotation && one.cited.statute === statute && (one.cited.quotation !== null) === isAll,
  );
  if (alike) return alike.found;
  // Copied from the law with the number of the lid, perhaps another lid than the one that is cited.
  return statute.quotes(text) ? SAME : compareLines(text, statute, isAll);
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
