import type { Citation } from "../../../law/citations/citation";
import { articleExists } from "../../../law/index/articles";
import type { LawId } from "../../../law/registry/law";
import type { Rule } from "../../rule";
import { checkBasis, type BasisProblem } from "../own-citations";

export const legalBasisUnknownArticle: Rule = {
  id: "legal-basis/unknown-article",
  severity: "warning",
  columns: "B",
  messages: { default: ["article", "law"] },
  ...checkBasis((_text, { citations }) => {
    const problems: (BasisProblem & { readonly params: { article: string; law: LawId } })[] = [];
    for (const citation of citations) {
      const { law, lawEvidence, from, to } = citation;
      // What a misspelt law has for articles is not known.
      if (law === null || lawEvidence === "likeness") continue;
      for (const article of missingArticles(citation, law)) {
        const isKnown = problems.some(({ params }) => params.law === law && params.article === article);
        if (!isKnown) problems.push({ from, to, params: { article, law } });
      }
    }
    return problems;
  }),
};

/** The cited article, and the last one of a range, as far as the law's index is known not to have them. */
function missingArticles({ kind, article, articleTo, lawEvidence }: Citation, law: LawId): string[] {
  if (kind !== "article") return [];
  // "art. 5.37 Bkl lid 1": a loose number behind the law is its lid; articles of the indexed laws have a point.
  if (lawEvidence !== "stated" && /^\d+[a-z]?$/.test(article)) return [];
  const cited = articleTo === null || articleTo === "e.v." ? [article] : [article, articleTo];
  return cited.filter((one) => isMissing(law, one));
}

/** The copies of these laws are some years old, so that articles may have been put in since. */
const OLDER_COPIES: ReadonlySet<LawId> = new Set(["Ob", "Bkl"]);

function isMissing(law: LawId, article: string): boolean {
  if (articleExists(law, article) !== false) return false;
  const before = OLDER_COPIES.has(law) ? articleBefore(article) : null;
  return before === null || articleExists(law, before) === false;
}

/**
 * An article that is put in later gets the next letter behind the number of the one before it (Aanwijzingen voor de
 * regelgeving, 6.16), so that an index of some date can say nothing of "13.15d" when it has 13.15c. null when the article
 * has no letter.
 */
function articleBefore(article: string): string | null {
  const match = /^(.*\d)([a-z])$/.exec(article);
  if (!match) return null;
  const [, number = "", letter = ""] = match;
  return letter === "a" ? number : number + String.fromCharCode(letter.charCodeAt(0) - 1);
}
