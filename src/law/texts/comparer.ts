import type { Citation } from "../citations/citation";
import type { ArticleTexts } from "./article-texts";
import { citedStatute, type CitedStatute } from "./cited-statute";
import { compareWithStatute, readCell, type StatuteComparison } from "./compare";
import { compareLines } from "./compare-lines";

/** What compares texts with the statutes: in the pane it comes with these, so that the first load stays small. */
export interface Comparer {
  /** The statute text of the articles that are cited; null when none of them is on file. */
  citedStatute(citations: readonly Citation[], texts: ArticleTexts): CitedStatute | null;
  /** Compares a cell of column C with it, as `compareLines` says. */
  compareLines(cell: string, statute: CitedStatute, isAll: boolean): StatuteComparison;
  /** Whether every word of a text is the statute's, in its order, and stands in a text on file that would come instead. */
  saysNoMore(text: string, onFile: string, citations: readonly Citation[], texts: ArticleTexts): boolean;
}

export const comparer: Comparer = { citedStatute, compareLines, saysNoMore };

function saysNoMore(
  text: string,
  onFile: string,
  citations: readonly Citation[],
  texts: ArticleTexts,
): boolean {
  if (compareWithStatute(text, citations, texts).kind !== "same") return false;
  const words = new Set(readCell(onFile).flatMap(({ codes }) => codes));
  return readCell(text).every(({ codes }) => codes.every((word) => words.has(word)));
}
