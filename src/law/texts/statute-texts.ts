import type { Citation } from "../citations/citation";
import type { LawId } from "../registry/law";
import type { Comparer } from "./comparer";

/** A law's text as on file: every article with its leden. */
export interface StatuteText {
  readonly abbreviation: LawId;
  readonly validFrom: string;
  readonly articles: readonly {
    readonly article: string;
    /** `paragraph` is "" when the article has no leden. */
    readonly paragraphs: readonly { readonly paragraph: string; readonly text: string }[];
    /** Leden, or the whole article, as they read in a later version: a cell that holds one of these is up to date. */
    readonly later?: readonly string[];
  }[];
}

/** The statute texts that are loaded at the moment; laws that are not on file or not loaded give null. */
export interface StatuteTexts {
  text(law: LawId, article: string): StatuteArticle | null;
  /** What compares texts with these, which is loaded together with them. */
  readonly comparer: Comparer;
}

export interface StatuteArticle {
  readonly law: LawId;
  readonly article: string;
  readonly validFrom: string;
  readonly paragraphs: readonly { readonly paragraph: string; readonly text: string }[];
  readonly later?: readonly string[];
}

/** Laws whose text is on file. */
export const LAWS_ON_FILE = ["Ow", "Ob", "Bkl"] as const;

/** Loads the text of one law when it is asked for; in the pane a file of its own, so that the first load stays small. */
export async function loadStatuteText(law: (typeof LAWS_ON_FILE)[number]): Promise<StatuteText> {
  switch (law) {
    case "Ow":
      return (await import("./ow.json")).default;
    case "Ob":
      return (await import("./ob.json")).default;
    case "Bkl":
      return (await import("./bkl.json")).default;
  }
}

/**
 * The text that column C holds for a citation: the cited lid, or the whole article with its leden numbered. null when
 * the article or lid is not on file.
 */
export function citedText(citation: Citation, texts: StatuteTexts): string | null {
  if (citation.law === null || citation.kind !== "article") return null;
  const article = texts.text(citation.law, citation.article);
  if (!article) return null;
  if (citation.paragraph !== null) {
    const lid = article.paragraphs.find(({ paragraph }) => paragraph === citation.paragraph);
    return lid ? usualSpaces(lid.text) : null;
  }
  return wholeText(article);
}

/** Whether `citedText` has a text for a citation. */
export function isOnFile(citation: Citation, texts: StatuteTexts): boolean {
  if (citation.law === null || citation.kind !== "article") return false;
  const article = texts.text(citation.law, citation.article);
  if (!article || citation.paragraph === null) return article !== null;
  return article.paragraphs.some(({ paragraph }) => paragraph === citation.paragraph);
}

const wholeText = ({ paragraphs }: StatuteArticle): string => paragraphs.map(numbered).join("\n");
const numbered = ({ paragraph, text }: StatuteArticle["paragraphs"][number]): string =>
  usualSpaces(paragraph ? `${paragraph}. ${text}` : text);

/** The texts that quote an article to the letter: as a whole, or one of its leden with its number or without. */
export function quotationsOf({ paragraphs }: StatuteArticle): string[] {
  const leden = paragraphs.map(numbered);
  return [leden.join("\n"), ...leden, ...paragraphs.map(({ text }) => usualSpaces(text))];
}

/** The texts on file have no-break spaces ("750 m2") and spaces that were left over; in a cell they only get in the way. */
const usualSpaces = (text: string): string =>
  UNUSUAL_SPACE.test(text)
    ? text
        .replace(/\u00a0/g, " ")
        .replace(/([^\n ]) {2,}/g, "$1 ")
        .trim()
    : text;
const UNUSUAL_SPACE = /\u00a0| {2}|^\s|\s$/;
