import { comparer } from "./comparer";
import type { StatuteArticle } from "./article-texts";
import type { StatuteText, StatuteTexts } from "./statute-texts";

/**
 * A few references were lost where the texts were collected, with a line in their place. What stands there in the law is not
 * known, so such an article counts as not on file: its text must not be put in a cell, nor be compared with one.
 */
const GAP = /_{3,}/;

/** Makes loaded laws searchable by article. */
export function statuteTexts(loaded: readonly StatuteText[]): StatuteTexts {
  const articles = new Map<string, StatuteArticle>();
  for (const law of loaded) {
    for (const { article, paragraphs, later } of law.articles) {
      if (paragraphs.some(({ text }) => GAP.test(text))) continue;
      const key = `${law.abbreviation} ${article}`;
      articles.set(key, {
        law: law.abbreviation,
        article,
        validFrom: law.validFrom,
        paragraphs,
        ...(later ? { later } : {}),
      });
    }
  }
  return { text: (law, article) => articles.get(`${law} ${article}`) ?? null, comparer };
}
