import type { Citation } from "../../../law/citations/citation";
import { rewriteCell, type CellNotation, type Notation } from "../../../law/citations/notation";
import { lawById } from "../../../law/registry/laws";
import { citationsIn } from "../../survey/notation";

/** The cell in the table's notation; null when it is so already, or cannot or need not be brought to it. */
export function inNotation(text: string, notation: CellNotation): string | null {
  const rewritten = written(text, notation);
  if (rewritten === text) return null;
  return essence(withOwnSeparators(text, rewritten, notation)) === essence(text) ? null : rewritten;
}

/** Another separator alone is no reason to bother anybody; a single citation has none. */
function withOwnSeparators(text: string, rewritten: string, notation: CellNotation): string {
  if (citationsIn(text).citations.length === 1) return rewritten;
  const { separator: _, ...rest } = notation;
  return written(text, rest);
}

/** The cell in the table's notation in every respect; as it is where it cannot be brought to that. */
export function written(text: string, notation: Notation & Partial<CellNotation>): string {
  const reading = citationsIn(text);
  const { citations } = reading;
  // A lapsed law has to be replaced, however it is written.
  if (citations.length === 0 || citations.some(isLapsed)) return text;
  const rewritten = grammatical(rewriteCell(text, notation, reading) ?? text);
  return rewritten === text || saysMore(text, citations) ? text : rewritten;
}

const PLAIN_WORD =
  /^(?:artt?|artikel|lid|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|onder|onderdeel|sub|letter|van|de|het|\p{L})$/iu;

/** Whether a cell holds more than article, lid, onderdeel and law: "eerste volzin" or "bis" would be lost in the rewriting. */
function saysMore(text: string, citations: readonly Citation[]): boolean {
  let rest = text;
  const laws = new Set<string>();
  for (const lawText of new Set(citations.map((one) => one.lawText)))
    if (lawText !== null) rest = rest.replaceAll(lawText, " ");
  for (const { law } of citations) {
    if (law !== null) laws.add(law);
  }
  const words = rest.match(/\p{L}+/gu) ?? [];
  return words.some((word) => !PLAIN_WORD.test(word) && !laws.has(word));
}

/** "van het Omgevingsbesluit", and a comma before "van" only behind a lid: "artikel 2.2, eerste lid, van de Omgevingswet". */
const grammatical = (text: string): string =>
  VAN.test(text)
    ? text
        .replace(/(?<!\p{L})van de (?=\p{L}*besluit(?!\p{L}))/giu, "van het ")
        .replace(/(\d[a-z]{0,2}), (?=van (?:de|het) )/g, "$1 ")
    : text;
const VAN = /van /i;

/**
 * What makes a notation: another apostrophe in "Wet veiligheidsregio's", a comma, brackets around a law, or "van de" before
 * an abbreviation are no reason to bother anybody.
 */
const essence = (text: string): string =>
  text
    .replace(/[’‘`´]/g, "'")
    .replace(/[,()]/g, "")
    .replace(/(?<!\p{L})van (?:de|het) /giu, "")
    .replace(/\s+/g, " ");

const isLapsed = ({ law }: Citation): boolean => law !== null && lawById(law)?.status.kind === "lapsed";
