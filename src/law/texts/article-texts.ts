import type { LawId } from "../registry/law";

export interface StatuteArticle {
  readonly law: LawId;
  readonly article: string;
  readonly validFrom: string;
  readonly paragraphs: readonly { readonly paragraph: string; readonly text: string }[];
  readonly later?: readonly string[];
}

/** Articles by law and number; those that are not on file or not loaded give null. */
export interface ArticleTexts {
  text(law: LawId, article: string): StatuteArticle | null;
}

/** An article with its leden numbered, one below the other. */
export const wholeText = ({ paragraphs }: StatuteArticle): string => paragraphs.map(numbered).join("\n");
const numbered = ({ paragraph, text }: StatuteArticle["paragraphs"][number]): string =>
  usualSpaces(paragraph ? `${paragraph}. ${text}` : text);

/** The texts that quote an article to the letter: as a whole, or one of its leden with its number or without. */
export function quotationsOf({ paragraphs }: StatuteArticle): string[] {
  const leden = paragraphs.map(numbered);
  return [leden.join("\n"), ...leden, ...paragraphs.map(({ text }) => usualSpaces(text))];
}

/** The texts on file have no-break spaces ("750 m2") and spaces that were left over; in a cell they only get in the way. */
export const usualSpaces = (text: string): string =>
  UNUSUAL_SPACE.test(text)
    ? text
        .replace(/\u00a0/g, " ")
        .replace(/([^\n ]) {2,}/g, "$1 ")
        .trim()
    : text;
const UNUSUAL_SPACE = /\u00a0| {2}|^\s|\s$/;
