import MiniSearch, { type Query } from "minisearch";
import { stem } from "../../keywords/stem";
import { fillBlanks, usualValues } from "../blanks";
import { EXAMPLES } from "../catalog";
import type { CatalogueExample, Example } from "../example";
import { passes, type ExampleFilter } from "./filter";
import { ALSO_SEARCHED, INSTRUMENT_WORDS, PARTNER_WORDS, THEME_WORDS } from "./synonyms";
import { termOf, wordsOf } from "./words";

/** An example that may be one of the catalogue or a workbook's own. */
type Searchable = Example & Partial<Pick<CatalogueExample, "theme" | "blanks">>;

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

/** A shorter word is searched as it is: another letter makes another word. */
const SHORTEST_FUZZY = 5;
const SHORTEST_PREFIX = 3;
const hasDigit = (term: string): boolean => /\d/.test(term);

/** Examples of the catalogue that fit a search and a filter, the best first; in catalogue order without a search. */
export function searchCatalogue(text: string, filter: ExampleFilter = {}): readonly CatalogueExample[] {
  return searchExamples(EXAMPLES, text, filter);
}

/**
 * Examples that fit a search and a filter, the best first. Words are compared by their Dutch stem, without accents and
 * case; beginnings of words, parts of compounds and typing errors are found too. Examples with every word come alone;
 * when there are none, those with some of them. Without a search: all that pass the filter, in their order. The same
 * list of examples is indexed once.
 */
export function searchExamples<One extends Searchable>(
  examples: readonly One[],
  text: string,
  filter: ExampleFilter = {},
): readonly One[] {
  const words = wordsOf(text).filter((word) => termOf(word) !== null);
  if (words.length === 0)
    return text.trim() === "" ? examples.filter((example) => passes(example, filter)) : [];
  const index = indexOf(examples);
  const search = (combineWith: "AND" | "OR"): One[] =>
    index
      .search({ combineWith, queries: words.map(queryFor) })
      .sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id))
      .flatMap(({ id }) => examples[Number(id)] ?? [])
      .filter((example) => passes(example, filter));
  const withAll = search("AND");
  return withAll.length > 0 ? withAll : search("OR");
}

/** A word, or what it is called otherwise. */
function queryFor(word: string): Query {
  const others = Object.hasOwn(ALSO_SEARCHED, word) ? ALSO_SEARCHED[word] : undefined;
  return others === undefined ? word : { combineWith: "OR", queries: [word, ...others.split(" ")] };
}

const indexes = new WeakMap<readonly Searchable[], MiniSearch>();

function indexOf(examples: readonly Searchable[]): MiniSearch {
  const known = indexes.get(examples);
  if (known) return known;
  const documents = examples.map((example, id) => ({ id, ...textsOf(example) }));
  const partsOf = compoundParts(
    documents.flatMap((texts) => FIELDS.flatMap((field) => wordsOf(texts[field]))),
  );
  const index = new MiniSearch({
    fields: FIELDS,
    tokenize: wordsOf,
    processTerm: (word) => [termOf(word) ?? [], ...partsOf(word)].flat(),
    searchOptions: {
      boost: WEIGHTS,
      processTerm: termOf,
      prefix: (term) => term.length >= SHORTEST_PREFIX && !hasDigit(term),
      fuzzy: (term) => (term.length >= SHORTEST_FUZZY && !hasDigit(term) ? 0.2 : false),
      weights: { prefix: 0.5, fuzzy: 0.3 },
    },
  });
  index.addAll(documents);
  indexes.set(examples, index);
  return index;
}

const FIELDS = Object.keys(WEIGHTS) as Field[];

function textsOf(example: Searchable): Record<Field, string> {
  const { title, keywords, theme, blanks = {}, partners, instrument, legalBasis, source, note } = example;
  return {
    title,
    agreement: fillBlanks(example.agreement, usualValues(blanks)),
    keywords: keywords.join(" "),
    theme: theme === undefined ? "" : THEME_WORDS[theme],
    partners: partners.map((partner) => PARTNER_WORDS[partner]).join(" "),
    instrument: INSTRUMENT_WORDS[instrument],
    citations: legalBasis.map(({ citation }) => citation).join(" "),
    source: `${source.name} ${source.year ?? ""}`,
    note,
  };
}

/** A part of a compound is a word of its own of at least so many letters. */
const SHORTEST_PART = 5;

/**
 * Gives the stems of the words at the end of a compound, as far as they stand by themselves among these words:
 * "levertermijn" is about a "termijn". Beginnings are found by prefix.
 */
function compoundParts(words: readonly string[]): (word: string) => string[] {
  const known = new Set(words.filter((word) => word.length >= SHORTEST_PART && !hasDigit(word)).map(stem));
  return (word) => {
    const whole = stem(word);
    const parts: string[] = [];
    for (let at = 3; at <= whole.length - SHORTEST_PART; at++) {
      const end = whole.slice(at);
      if (known.has(end)) parts.push(end);
    }
    return parts;
  };
}
