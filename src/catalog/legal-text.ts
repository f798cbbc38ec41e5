import { readCitations } from "../law/citations/read-citations";
import { citedText, type StatuteTexts } from "../law/texts/statute-texts";
import { cleanText } from "../rules/cell/whitespace/clean";
import type { Example } from "./example";

/** Excel holds 32,767 characters in a cell ("Excel specifications and limits", support.microsoft.com). */
const MOST_LETTERS = 32_000;

/**
 * What column C gets for an example: the cited articles as on file, one below the other, in Excel's plain spaces (the
 * statutes have no-break spaces in "artikel 2.2"). "" when none is on file; cut off at a line where Excel could not hold
 * it all.
 */
export function legalTextOf(example: Pick<Example, "legalBasis">, statutes: StatuteTexts): string {
  const read = example.legalBasis.flatMap(({ citation }) => readCitations(citation).citations);
  const texts = new Set(read.flatMap((citation) => citedText(citation, statutes) ?? []));
  const whole = [...texts].join("\n");
  const plain = cleanText(whole)?.clean ?? whole;
  if (plain.length <= MOST_LETTERS) return plain;
  const end = plain.lastIndexOf("\n", MOST_LETTERS);
  return plain.slice(0, end > 0 ? end : MOST_LETTERS);
}
