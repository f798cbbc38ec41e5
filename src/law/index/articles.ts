import type { LawId } from "../registry/law";
import bkl from "./bkl.json";
import ob from "./ob.json";
import ow from "./ow.json";

interface IndexedLaw {
  readonly validFrom: string;
  readonly articles: ReadonlySet<string>;
}

const INDEXED: ReadonlyMap<LawId, IndexedLaw> = new Map(
  [ow, ob, bkl].map((law) => [
    law.abbreviation,
    { validFrom: law.validFrom, articles: new Set(law.articles.split(" ")) },
  ]),
);

/** Whether the law has this article; null when its articles are not indexed, so that nothing can be said. */
export function articleExists(law: LawId, article: string): boolean | null {
  return INDEXED.get(law)?.articles.has(article) ?? null;
}
