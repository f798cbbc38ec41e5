import MiniSearch from "minisearch";
import { readCitations } from "../../law/citations/read-citations";
import { fillBlanks, usualValues } from "../blanks";
import { EXAMPLES } from "../catalog";
import type { CatalogueExample, Example } from "../example";
import { passes, type ExampleFilter } from "./filter";
import { KnownWords } from "./known-words";
import { paragraphWord, readQuery, type Correction } from "./query";
import { INSTRUMENT_WORDS, PARTNER_WORDS, THEME_WORDS } from "./synonyms";
import { hasDigit, termOf, wordsOf } from "./words";

/** An example that may be one of the catalogue or a workbook's own. */
type Searchable = Example & Partial<Pick<CatalogueExample, "theme" | "blanks">>;

/** What a search finds. */
export interface Found<One> {
  /** The best first; in the order of the list without a search. */
  readonly examples: readonly One[];
  /** Whether these have everything that was looked for, or only some of it, because none has everything. */
  readonly match: "all" | "some";
  /** Words that were read as others, because no example has them. */
  readonly corrections: readonly Correction[];
}

/** How much a word counts by where it stands. */
const WEIGHTS = {
  title: 5,
  keywords: 4,
  theme: 1.5,
  partners: 1.5,
  instrument: 1,
  citations: 3,
  agreement: 2,
  source: 1.5,
  note: 0.7,
};
type Field = keyof typeof WEIGHTS;
const FIELDS = Object.keys(WEIGHTS) as Field[];

const SHORTEST_PREFIX = 3;

/** Examples of the catalogue that fit a search and a filter, the best first; in catalogue order without a search. */
export function searchCatalogue(text: string, filter: ExampleFilter = {}): readonly CatalogueExample[] {
  return findExamples(EXAMPLES, text, filter).examples;
}

/**
 * Examples that fit a search and a filter. Words are compared by their Dutch stem, without accents and case; beginnings of
 * words, parts of compounds, other words for the same and typing errors are found too. Examples with every word come
 * alone; when there are none, those with the most of them. The same list of examples is indexed once.
 */
export function findExamples<One extends Searchable>(
  examples: readonly One[],
  text: string,
  filter: ExampleFilter = {},
): Found<One> {
  if (text.trim() === "") {
    return { examples: examples.filter((one) => passes(one, filter)), match: "all", corrections: [] };
  }
  const { search, known } = indexOf(examples);
  const { wanted, corrections } = readQuery(text, known);
  const hits = new Map<number, { words: number; score: number }>();
  for (const one of wanted) {
    for (const { id, score } of search.search(one)) {
      const hit = hits.get(Number(id)) ?? { words: 0, score: 0 };
      hits.set(Number(id), { words: hit.words + 1, score: hit.score + score });
    }
  }
  const fitting = [...hits].flatMap(([id, hit]) => {
    const example = examples[id];
    return example && passes(example, filter) ? [{ id, example, ...hit }] : [];
  });
  const most = Math.max(0, ...fitting.map(({ words }) => words));
  return {
    examples: fitting
      .filter(({ words }) => words === most)
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .map(({ example }) => example),
    match: most < wanted.length ? "some" : "all",
    corrections,
  };
}

interface Index {
  readonly search: MiniSearch;
  readonly known: KnownWords;
}

const indexes = new WeakMap<readonly Searchable[], Index>();

function indexOf(examples: readonly Searchable[]): Index {
  const made = indexes.get(examples);
  if (made) return made;
  const documents = examples.map((example, id) => ({ id, ...textsOf(example) }));
  const known = new KnownWords(
    documents.flatMap((texts) => FIELDS.flatMap((field) => wordsOf(texts[field]))),
  );
  const search = new MiniSearch({
    fields: FIELDS,
    tokenize: wordsOf,
    processTerm: (word) => [termOf(word) ?? [], ...known.endsOf(word)].flat(),
    searchOptions: {
      boost: WEIGHTS,
      processTerm: termOf,
      prefix: (term) => term.length >= SHORTEST_PREFIX && !hasDigit(term),
      weights: { prefix: 0.5, fuzzy: 0 },
    },
  });
  search.addAll(documents);
  const index = { search, known };
  indexes.set(examples, index);
  return index;
}

function textsOf(example: Searchable): Record<Field, string> {
  const { title, keywords, theme, blanks = {}, partners, instrument, legalBasis, source, note } = example;
  return {
    title,
    agreement: fillBlanks(example.agreement, usualValues(blanks)),
    keywords: keywords.join(" "),
    theme: theme === undefined ? "" : THEME_WORDS[theme],
    partners: partners.map((partner) => PARTNER_WORDS[partner]).join(" "),
    instrument: INSTRUMENT_WORDS[instrument],
    citations: legalBasis.map(({ citation }) => [citation, ...paragraphsOf(citation)].join(" ")).join(" "),
    source: `${source.name} ${source.year ?? ""}`,
    note,
  };
}

/** The leden that a citation names, as one word each. */
function paragraphsOf(citation: string): string[] {
  return readCitations(citation).citations.flatMap(({ article, paragraph }) =>
    paragraph === null ? [] : [paragraphWord(article, paragraph)],
  );
}
