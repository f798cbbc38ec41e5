import { rewriteCell, type Notation } from "../../../law/citations/notation";
import type { Citation } from "../../../law/citations/citation";
import { lawById } from "../../../law/registry/laws";
import { changeText, ownText, roleCell } from "../../cells";
import { memoise } from "../../memo";
import type { Rule } from "../../rule";
import { citationsIn } from "../../survey/notation";

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
const byNotation = new WeakMap<Notation, (text: string) => Rewriting>();

/** Rewrites cells in a notation; remembered, for notations that are alike too, because a table's seldom changes. */
function rewriterFor(notation: Notation): (text: string) => Rewriting {
  const known = byNotation.get(notation);
  if (known) return known;
  const key = JSON.stringify(notation);
  const made = byContent.get(key) ?? memoise((text): Rewriting => ({ rewritten: rewrite(text, notation) }));
  byContent.set(key, made);
  byNotation.set(notation, made);
  return made;
}

/** The cell in the table's notation; null when it is so already, or cannot or need not be brought to it. */
function rewrite(text: string, notation: Notation): string | null {
  const reading = citationsIn(text);
  const { citations } = reading;
  // A lapsed law has to be replaced, however it is written.
  if (citations.length === 0 || citations.some(isLapsed) || saysMore(text, citations)) return null;
  const rewritten = grammatical(rewriteCell(text, notation, reading) ?? text);
  return essence(rewritten) === essence(text) ? null : rewritten;
}

const PLAIN_WORD =
  /^(?:artt?|artikel|lid|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|onder|onderdeel|sub|letter|van|de|het|\p{L})$/iu;

/** Whether a cell holds more than article, lid, onderdeel and law: "eerste volzin" or "bis" would be lost in the rewriting. */
function saysMore(text: string, citations: readonly Citation[]): boolean {
  let rest = text;
  const laws = new Set<string>();
  for (const { law, lawText } of citations) {
    if (lawText !== null) rest = rest.replaceAll(lawText, " ");
    if (law !== null) laws.add(law);
  }
  const words = rest.match(/\p{L}+/gu) ?? [];
  return words.some((word) => !PLAIN_WORD.test(word) && !laws.has(word));
}

/** "van het Omgevingsbesluit", and a comma before "van" only behind a lid: "artikel 2.2, eerste lid, van de Omgevingswet". */
const grammatical = (text: string): string =>
  text
    .replace(/(?<!\p{L})van de (?=\p{L}*besluit(?!\p{L}))/giu, "van het ")
    .replace(/(\d[a-z]{0,2}), (?=van (?:de|het) )/g, "$1 ");

/**
 * What makes a notation: another apostrophe in "Wet veiligheidsregio's", a comma, or "van de" before an abbreviation are no
 * reason to bother anybody.
 */
const essence = (text: string): string =>
  text
    .replace(/[’‘`´]/g, "'")
    .replace(/,/g, "")
    .replace(/(?<!\p{L})van (?:de|het) /giu, "")
    .replace(/\s+/g, " ");

const isLapsed = ({ law }: Citation): boolean => law !== null && lawById(law)?.status.kind === "lapsed";
