import type { CitedStatute } from "../../../law/texts/cited-statute";
import type { DifferencePart, StatuteComparison } from "../../../law/texts/compare";
import type { StatuteTexts } from "../../../law/texts/statute-texts";
import { changeText, isBlank, isErrorValue, ownText, roleCell } from "../../cells";
import type { MessageParams, Suggestion } from "../../finding";
import { cellTexts, legalTexts } from "../../memo";
import type { Glance, Glimpsed, Report, Rule } from "../../rule";
import { citationsIn } from "../../survey/notation";
import { citedTextOf, isAllOnFile, isWhole } from "../cited-text";

export const legalTextDiffers: Rule = {
  id: "legal-text/differs",
  severity: "warning",
  columns: "C",
  messages: { changed: ["cell", "statute", "date"], added: ["cell", "date"], left: ["statute", "date"] },
  suggestions: { statute: ["date"] },
  glance: glanceAtTexts,
  row(agreement, { table, settings: { statutes }, report }) {
    const text = ownText(agreement, "legalText");
    const basis = agreement.text.legalBasis;
    if (!statutes || text === "" || basis === "" || isBlank(text) || isErrorValue(text)) return;
    const cited = citedIn(basis, statutes);
    const comparison = compared(text, cited);
    const place = comparison.kind === "differs" && roleCell(table, agreement, "legalText");
    if (comparison.kind !== "differs" || !place) return;
    const date = comparison.validFrom.split("-").reverse().join("-");
    const suggestions = suggestionsFor(cited.quotation, text, place, date);
    report({
      ...firstDifference(comparison.parts, date),
      ...(suggestions.length > 0 ? { suggestions } : {}),
      ...place,
    });
  },
};

/** What the cells of C are compared with that stand beside a cell of B. */
class Cited {
  readonly statute: CitedStatute | null;
  private known: { readonly text: string | null } | null = null;
  private ownIsAll: boolean | null = null;

  constructor(
    private readonly basis: string,
    private readonly statutes: StatuteTexts,
  ) {
    const { citations } = citationsIn(basis);
    // The text of an article within a range may be like that of the first.
    this.statute = citations.every(isWhole) ? statutes.comparer.citedStatute(citations, statutes) : null;
  }

  /** Whether everything that is cited is on file. */
  get isAll(): boolean {
    return (this.ownIsAll ??= isAllOnFile(this.basis, this.statutes));
  }

  compare(text: string, statute: CitedStatute): StatuteComparison {
    const found = this.statutes.comparer.compareLines(text, statute, this.isAll);
    return found.kind === "differs" && statute.quotes(text) ? SAME : found;
  }

  /** The text of all that is cited; null where not everything is on file. */
  get quotation(): string | null {
    this.known ??= { text: citedTextOf(this.basis, this.statutes) };
    return this.known.text;
  }
}

const citedIn = cellTexts.addFor((basis, statutes: StatuteTexts) => new Cited(basis, statutes));

/** What a comparison of a text with a statute found: the same whoever cites it, if everything else is on file too, or not. */
interface Compared {
  readonly statute: CitedStatute;
  readonly isAll: boolean;
  readonly found: StatuteComparison;
}
const comparisons = legalTexts.add((): Compared[] => []);
const NO_TEXT: StatuteComparison = { kind: "no-text" };
const SAME: StatuteComparison = { kind: "same" };

/** Compares a cell of C with what B cites; remembered, because rows share them. */
function compared(text: string, cited: Cited): StatuteComparison {
  const { statute, isAll } = cited;
  if (!statute) return NO_TEXT;
  const known = comparisons(text);
  // "art. 2.2 lid 1 Ow" and "Ow 2.2" are compared with the same article.
  let comparison = known.find((one) => one.statute === statute && one.isAll === isAll);
  if (!comparison) {
    comparison = { statute, isAll, found: cited.compare(text, statute) };
    known.push(comparison);
  }
  // All that is cited, to the letter, as the add-in puts it there.
  return comparison.found.kind === "differs" && text === cited.quotation ? SAME : comparison.found;
}

const NO_STATUTE = -1;
const NOT_ASKED = 0;

/** Whether the text in C departs from what B cites; each text is compared once with each statute. */
function glanceAtTexts({ settings: { statutes }, survey }: Glimpsed): Glance {
  if (!statutes) return () => false;
  const [texts, bases] = [survey.column("legalText"), survey.column("legalBasis")];
  const numbers = new Map<CitedStatute, number>();
  /** By text of B: a number for the statute that it cites and whether that is all. */
  const cited = new Int32Array(bases.texts.length).fill(NOT_ASKED);
  /** By text of C: the last such number with which it shows no difference. */
  const same = new Int32Array(texts.texts.length);
  const numberOf = (basis: string): number => {
    const { statute, isAll } = citedIn(basis, statutes);
    if (!statute || basis === "") return NO_STATUTE;
    const number = numbers.get(statute) ?? numbers.size + 1;
    numbers.set(statute, number);
    return 2 * number + (isAll ? 1 : 0);
  };
  return (index) => {
    const [basisId, textId] = [bases.ids[index] ?? 0, texts.ids[index] ?? 0];
    const basis = bases.texts[basisId] ?? "";
    let number = cited[basisId] ?? NOT_ASKED;
    if (number === NOT_ASKED) cited[basisId] = number = numberOf(basis);
    if (number === NO_STATUTE || same[textId] === number) return false;
    const text = texts.texts[textId] ?? "";
    if (isBlank(text) || isErrorValue(text)) return false;
    if (compared(text, citedIn(basis, statutes)).kind === "differs") return true;
    same[textId] = number;
    return false;
  };
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

/** @param text of all that is cited */
function suggestionsFor(
  text: string | null,
  old: string,
  place: Pick<Report, "row" | "column">,
  date: string,
): Suggestion[] {
  return text === null
    ? []
    : [{ label: "statute", params: { date }, changes: [changeText(place, old, text)] }];
}
