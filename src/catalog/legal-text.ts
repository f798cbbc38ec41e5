import { readCitations } from "../law/citations/read-citations";
import { citedText, type StatuteTexts } from "../law/texts/statute-texts";
import { cleanText } from "../rules/cell/whitespace/clean";
import { isBlank } from "../rules/cells";
import type { Example } from "./example";

/** Excel holds 32,767 characters in a cell ("Excel specifications and limits", support.microsoft.com). */
const MOST_LETTERS = 32_000;

type Cited = Pick<Example, "legalBasis" | "legalText">;

/**
 * What column C gets for an example: its own text where it has one that is not the statute's, else the cited articles as on
 * file. "" when there is neither.
 *
 * @param statutes null: they cannot be read now, and only an example's own text is there
 */
export function legalTextOf(example: Cited, statutes: StatuteTexts | null): string {
  const onFile = statutes ? textOnFile(example, statutes) : "";
  const { legalText } = example;
  if (legalText === undefined || isBlank(legalText)) return onFile;
  return statutes && isInStatute(legalText, onFile, example, statutes) ? onFile : legalText;
}

/**
 * The example without its legal text where the text on file says all of that, so that what is left is the region's own.
 * Without the statutes that is not known, and it stays.
 */
export function withOwnLegalText<One extends Cited>(example: One, statutes: StatuteTexts | null): One {
  const { legalText, ...rest } = example;
  if (legalText === undefined) return example;
  const onFile = statutes ? textOnFile(example, statutes) : "";
  const isStatutes = statutes !== null && isInStatute(legalText, onFile, example, statutes);
  return isStatutes || isBlank(legalText) ? (rest as Omit<One, "legalText"> as One) : example;
}

/** Whether every word of a text is the statute's, in its order, and stands in the text on file that comes instead. */
function isInStatute(text: string, onFile: string, { legalBasis }: Cited, statutes: StatuteTexts): boolean {
  if (text === onFile) return true;
  const citations = legalBasis.flatMap(({ citation }) => readCitations(citation).citations);
  return statutes.comparer.saysNoMore(text, onFile, citations, statutes);
}

/**
 * The cited articles as on file, one below the other, in Excel's plain spaces (the statutes have no-break spaces in
 * "artikel 2.2"). "" when none is on file; cut off at a line where Excel could not hold it all.
 */
function textOnFile({ legalBasis }: Cited, statutes: StatuteTexts): string {
  const read = legalBasis.flatMap(({ citation }) => readCitations(citation).citations);
  const texts = new Set(read.flatMap((citation) => citedText(citation, statutes) ?? []));
  const whole = [...texts].join("\n");
  const plain = cleanText(whole)?.clean ?? whole;
  if (plain.length <= MOST_LETTERS) return plain;
  const end = plain.lastIndexOf("\n", MOST_LETTERS);
  return plain.slice(0, end > 0 ? end : MOST_LETTERS);
}
