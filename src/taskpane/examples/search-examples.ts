import MiniSearch from "minisearch";
import { EXAMPLES, examplesFor } from "../../catalog/catalog";
import type { Example } from "../../catalog/example";
import type { CoreInstrument } from "../../table/instrument";

const folded = (term: string): string => term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

let index: MiniSearch | null = null;

function searchIndex(): MiniSearch {
  if (index) return index;
  index = new MiniSearch({
    fields: ["title", "agreement", "keywords", "source"],
    processTerm: folded,
    searchOptions: { boost: { title: 3, keywords: 2 }, prefix: true, fuzzy: 0.2, combineWith: "AND" },
  });
  index.addAll(
    EXAMPLES.map((example) => ({
      id: example.id,
      title: example.title,
      agreement: example.agreement,
      keywords: example.keywords.join(" "),
      source: example.source.name,
    })),
  );
  return index;
}

/** Examples of a core instrument that hold every word of the search, the best first; all of them without a search. */
export function searchExamples(instrument: CoreInstrument, text: string): readonly Example[] {
  const all = examplesFor(instrument);
  if (text.trim() === "") return all;
  const byId = new Map(all.map((example) => [example.id, example]));
  return searchIndex()
    .search(text)
    .flatMap((hit) => byId.get(String(hit.id)) ?? []);
}
