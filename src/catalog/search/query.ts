import type { Query } from "minisearch";
import { lawById, LAWS } from "../../law/registry/laws";
import { findPartnersInText } from "../../partners/find-in-text";
import type { KnownWords } from "./known-words";
import { alsoSearched, PARTNER_WORDS } from "./synonyms";
import { folded, termOf, wordsOf } from "./words";

/** A word that was read as another. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

/** What somebody looks for: one query for each thing that an example must be about. */
export interface ReadQuery {
  readonly wanted: readonly Query[];
  readonly corrections: readonly Correction[];
}

/** What another word for the same counts against the word itself, and a part of a compound against the whole. */
const OTHER_WORD = 0.6;
const PART = 0.3;

/** Reads what somebody typed, by the words that the examples hold. */
export function readQuery(text: string, known: KnownWords): ReadQuery {
  const corrections: Correction[] = [];
  const wanted = joined(wordsOf(withoutForm(text)), known)
    .filter((word) => termOf(word) !== null)
    .map((word) => queryFor(word, known, corrections));
  return { wanted, corrections };
}

const ORDINALS = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende".split(" ");
const BEFORE_NUMBER = /(^|[^\p{L}\p{N}])art(?:ikel(?:en)?|t)?\.?\s*(?=\d)/gu;
/** Behind the number of an article: ", eerste lid," or " lid 1". */
const PARAGRAPH = new RegExp(
  `(\\d[\\d.:]*[a-z]{0,2}),?\\s*(?:(${ORDINALS.join("|")})\\s+lid|lid\\s+(\\d+[a-z]?))(?![\\p{L}\\p{N}])`,
  "gu",
);

/** A text, folded, with laws by their abbreviation, articles by their number, and a lid as `paragraphWord` writes it. */
function withoutForm(text: string): string {
  let plain = folded(text).replace(/[’`´]/g, "'");
  for (const [name, id] of lawNames()) plain = plain.replaceAll(name, ` ${id} `);
  return plain
    .replace(/(?:plan|project)[- ]?m\.?e\.?r(?![\p{L}\p{N}])/gu, "mer")
    .replace(BEFORE_NUMBER, "$1")
    .replace(PARAGRAPH, (_, article: string, ordinal?: string, number?: string) =>
      paragraphWord(article, number ?? String(ORDINALS.indexOf(ordinal ?? "") + 1)),
    );
}

/** A lid of an article as one word: "2.2lid1". */
export const paragraphWord = (article: string, paragraph: string): string => `${article}lid${paragraph}`;
/** Who looks for a lid also wants the examples that cite the whole article. */
const articleOf = (word: string): string | null =>
  /^(\d[\d.:]*[a-z]{0,2})lid\d+[a-z]?$/.exec(word)?.[1] ?? null;

/** Names of laws in more than one word, the longest first, with the abbreviation that stands in a citation. */
function lawNames(): readonly (readonly [string, string])[] {
  names ??= LAWS.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((form) => [folded(form).replace(/[’`´]/g, "'"), folded(id)] as const),
  )
    .filter(([form, id]) => form.includes(" ") && form !== id)
    .sort(([a], [b]) => b.length - a.length);
  return names;
}
let names: readonly (readonly [string, string])[] | null = null;

/** "omgevings tafel" is meant as one word when that word is known and the first half is not. */
function joined(words: readonly string[], known: KnownWords): string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const both = word + (words[at + 1] ?? "");
    if (both !== word && !known.has(word) && known.has(both)) {
      result.push(both);
      at++;
    } else result.push(word);
  }
  return result;
}

/** A word, what else it is called, or what it may have been meant to be. */
function queryFor(word: string, known: KnownWords, corrections: Correction[]): Query {
  const article = articleOf(word);
  if (article !== null) return either([article, word]);
  const others = otherWords(word);
  const queries = withOthers(word, others);
  if (others.length > 0 || known.has(word) || known.hasBeginning(word)) return either(queries);
  const reading = known.read(word);
  if (reading?.kind === "typo") {
    corrections.push({ typed: word, read: reading.word });
    return either(withOthers(reading.word, otherWords(reading.word)));
  }
  if (reading?.kind === "compound") {
    const parts = [reading.first, reading.last].filter((part) => part !== null);
    if (parts.length > 1) queries.push({ combineWith: "AND", queries: parts });
    queries.push(...parts.map((part) => weighed(part, PART)));
  }
  return either(queries);
}

const otherWords = (word: string): string[] => [...alsoSearched(word), ...partnerWords(word), ...lawId(word)];
const withOthers = (word: string, others: readonly string[]): Query[] => [
  word,
  ...others.map((other) => weighed(other, OTHER_WORD)),
];

const either = (queries: Query[]): Query => ({ combineWith: "OR", queries });
const weighed = (word: string, weight: number): Query => ({ queries: [word], boostTerm: () => weight });

/** "VRU" and "hdsr" are names of a partner. */
function partnerWords(word: string): string[] {
  const named = [word, word.toUpperCase()].flatMap((form) => findPartnersInText(form));
  return named
    .flatMap(({ partner }) => PARTNER_WORDS[partner].split(" ")[0] ?? [])
    .filter((one) => one !== word);
}

/** "omgevingswet" is cited as "Ow". */
function lawId(word: string): string[] {
  const law = LAWS.find(({ name }) => folded(name) === word);
  return law && lawById(law.id) ? [folded(law.id)] : [];
}
