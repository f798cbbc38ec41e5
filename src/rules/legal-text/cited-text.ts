import type { Citation } from "../../law/citations/citation";
import { citedText, isOnFile, type StatuteTexts } from "../../law/texts/statute-texts";
import { citationsIn } from "../survey/notation";

/**
 * The statute text of all that a cell of column B cites, one article below the other. null unless the whole of it is on
 * file: a part would look like everything. Of a range it is not known which articles are in between, and what a misspelt
 * law stands for is not certain.
 */
export function citedTextOf(basis: string, statutes: StatuteTexts): string | null {
  const { citations } = citationsIn(basis);
  const texts = new Set<string>();
  for (const citation of citations) {
    const text = isWhole(citation) ? citedText(citation, statutes) : null;
    if (text === null) return null;
    texts.add(text);
  }
  return texts.size === 0 ? null : [...texts].join("\n");
}

/** Whether the whole of what a cell of column B cites is on file, and it cites something. */
export function isAllOnFile(basis: string, statutes: StatuteTexts): boolean {
  const { citations } = citationsIn(basis);
  return citations.length > 0 && citations.every((one) => isWhole(one) && isOnFile(one, statutes));
}

/** Whether a citation names one article of a law that is certain. */
export const isWhole = ({ articleTo, lawEvidence }: Citation): boolean =>
  articleTo === null && lawEvidence !== "likeness";
