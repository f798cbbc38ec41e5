import { readCitations } from "../../law/citations/read-citations";
import type { LawId } from "../../law/registry/law";
import type { PartnerId } from "../../partners/partner";
import { memoise } from "../../rules/memo";
import type { CoreInstrument } from "../../table/instrument";
import type { AgreementLevel, AgreementType, CatalogueExample, Example, Origin, Theme } from "../example";

/** An article of a law. */
export interface CitedArticle {
  readonly law: LawId;
  readonly article: string;
}

/** What an example must be; what is left out does not matter. */
export interface ExampleFilter {
  readonly instrument?: CoreInstrument;
  readonly theme?: Theme;
  /** One of these must take part; none: any. */
  readonly partners?: readonly PartnerId[];
  readonly type?: AgreementType;
  /** An example for both levels is for each of them. */
  readonly level?: AgreementLevel;
  readonly law?: LawId;
  /** Number of an article of `law`, or of any law. */
  readonly article?: string;
  readonly origin?: Origin;
}

/** The articles that an example cites, each once. */
export function articlesOf({ legalBasis }: Pick<Example, "legalBasis">): readonly CitedArticle[] {
  const articles = new Map<string, CitedArticle>();
  for (const { citation } of legalBasis) {
    for (const cited of citedIn(citation)) articles.set(`${cited.law} ${cited.article}`, cited);
  }
  return [...articles.values()];
}

/** The articles that a text cites; a law that is not known is left out. */
export const citedIn = memoise((text): readonly CitedArticle[] =>
  readCitations(text).citations.flatMap(({ law, kind, article }) =>
    law !== null && kind === "article" ? [{ law, article }] : [],
  ),
);

/** Whether an example passes a filter. One without a theme or origin (a workbook's own) passes no filter by these. */
export function passes(
  example: Example & Partial<Pick<CatalogueExample, "theme" | "origin">>,
  filter: ExampleFilter,
): boolean {
  const { instrument, theme, partners, type, level, law, article, origin } = filter;
  if (instrument !== undefined && example.instrument !== instrument) return false;
  if (theme !== undefined && example.theme !== theme) return false;
  if (origin !== undefined && example.origin !== origin) return false;
  if (type !== undefined && example.type !== type) return false;
  if (level !== undefined && example.level.value !== level && example.level.value !== "both") return false;
  if (partners && partners.length > 0 && !partners.some((one) => example.partners.includes(one)))
    return false;
  if (law === undefined && article === undefined) return true;
  return articlesOf(example).some(
    (cited) => (law ?? cited.law) === cited.law && (article ?? cited.article) === cited.article,
  );
}

/** The articles that these examples cite with the number of examples, the most cited first: choices for a filter. */
export function citedArticles(
  examples: readonly Pick<Example, "legalBasis">[],
): (CitedArticle & { readonly count: number })[] {
  const counts = new Map<string, CitedArticle & { count: number }>();
  for (const cited of examples.flatMap(articlesOf)) {
    const key = `${cited.law} ${cited.article}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { ...cited, count: 1 });
  }
  return [...counts.values()].sort(
    (a, b) =>
      b.count - a.count ||
      a.law.localeCompare(b.law) ||
      a.article.localeCompare(b.article, "nl", { numeric: true }),
  );
}
