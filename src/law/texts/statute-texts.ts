import type { Citation } from "../citations/citation";
import type { LawId } from "../registry/law";
import { usualSpaces, wholeText, type ArticleTexts } from "./article-texts";
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
export interface StatuteTexts extends ArticleTexts {
  /** What compares texts with these, which is loaded together with them. */
  readonly comparer: Comparer;
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
export function citedText(citation: Citation, texts: ArticleTexts): string | null {
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
export function isOnFile(citation: Citation, texts: ArticleTexts): boolean {
  if (citation.law === null || citation.kind !== "article") return false;
  const article = texts.text(citation.law, citation.article);
  if (!article || citation.paragraph === null) return article !== null;
  return article.paragraphs.some(({ paragraph }) => paragraph === citation.paragraph);
}
