import type { KnownExample } from "../../rule";
import type { WordRun } from "../../reading/read-column";
import { TextReader } from "../../reading/text-reader";
import { pairOf } from "../../reading/word-hash";

/** A row is made from an example when it holds this share of the example's pairs of words. */
const SHARE = 0.75;
/** Shorter examples would be recognised by chance. */
const FEWEST_PAIRS = 5;

/** What is prepared for the examples: whether a text may be made from one at a glance, and which one. */
interface Recogniser {
  mayBeOne(words: Int32Array, from: number, to: number): boolean;
  find(words: WordRun): KnownExample | null;
}
const recognisers = new WeakMap<readonly KnownExample[], Recogniser>();

/**
 * The example that an agreement was made from, also when sentences were added or blanks filled in; null when none.
 *
 * @param words of the agreement, as `TextReader` has them
 */
export function recogniseExample(words: WordRun, examples: readonly KnownExample[]): KnownExample | null {
  return recogniserFor(examples).find(words);
}

/** Whether an agreement, whose words stand from one place up to another, may be made from an example. */
export function glanceAtExamples(examples: readonly KnownExample[]): Recogniser["mayBeOne"] {
  return recogniserFor(examples).mayBeOne;
}

function recogniserFor(examples: readonly KnownExample[]): Recogniser {
  const known = recognisers.get(examples) ?? recogniserOf(examples);
  recognisers.set(examples, known);
  return known;
}

/** So many pairs are told apart at a glance, each by one bit. */
const GLANCE = 1 << 18;
/** A text has at least so many of the rare pairs of an example that it was made from. */
const FEWEST_RARE = 3;

function recogniserOf(examples: readonly KnownExample[]): Recogniser {
  const reader = new TextReader();
  const pairsOf = examples.map(({ agreement }) => pairsOfExample(agreement, reader));
  const byPair = byRarePair(pairsOf);
  const seen = new Int32Array(GLANCE >>> 5);
  for (const pair of byPair.keys()) seen[placeOf(pair)] = (seen[placeOf(pair)] ?? 0) | (1 << pair);
  const hits = new Uint16Array(examples.length);
  const touched: number[] = [];
  const mayBeOne = (words: Int32Array, from: number, to: number): boolean => {
    let rare = 0;
    for (let at = from + 1; at < to; at++)
      if (mayBeRare(seen, pairOf(words[at - 1] ?? 0, words[at] ?? 0))) rare++;
    return rare >= FEWEST_RARE;
  };
  const find = ({ words, from, to }: WordRun): KnownExample | null => {
    if (!mayBeOne(words, from, to)) return null;
    touched.length = 0;
    for (let at = from + 1; at < to; at++) {
      const pair = pairOf(words[at - 1] ?? 0, words[at] ?? 0);
      if (!mayBeRare(seen, pair)) continue;
      for (const index of byPair.get(pair) ?? []) {
        if (hits[index] === 0) touched.push(index);
        hits[index] = (hits[index] ?? 0) + 1;
      }
    }
    if (touched.length === 0) return null;
    const candidates = touched.filter((index) => (hits[index] ?? 0) >= FEWEST_RARE);
    for (const index of touched) hits[index] = 0;
    if (candidates.length === 0) return null;
    const pairs = new Set<number>();
    for (let at = from + 1; at < to; at++) pairs.add(pairOf(words[at - 1] ?? 0, words[at] ?? 0));
    let best = { index: -1, share: 0 };
    for (const index of candidates) {
      const own = pairsOf[index] ?? [];
      const share = own.filter((pair) => pairs.has(pair)).length / own.length;
      // Of two that are as much alike the first of the catalogue.
      if (share > best.share || (share === best.share && index < best.index)) best = { index, share };
    }
    return best.share >= SHARE ? (examples[best.index] ?? null) : null;
  };
  return { mayBeOne, find };
}

/** Whether the bit of a pair is set; a shift goes by the last five bits of its number. */
const mayBeRare = (seen: Int32Array, pair: number): boolean =>
  ((seen[placeOf(pair)] ?? 0) & (1 << pair)) !== 0;

/** Where the bit of a pair stands. */
const placeOf = (pair: number): number => (pair & (GLANCE - 1)) >>> 5;

/** The different pairs of words of an example; what the blanks were filled with does not count, nor do pairs across them. */
function pairsOfExample(agreement: string, reader: TextReader): readonly number[] {
  const pairs = new Set<number>();
  for (const part of agreement.split(/\{[^{}]*\}/)) {
    reader.read(part);
    for (let at = 1; at < reader.count; at++)
      pairs.add(pairOf(reader.words[at - 1] ?? 0, reader.words[at] ?? 0));
  }
  return [...pairs];
}

/**
 * The examples by those of their pairs that are rarest among all examples: so many that a text with two of them only has
 * too few of the others. "van de" leads to hardly any example then.
 */
function byRarePair(pairsOf: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  const uses = new Map<number, number>();
  for (const pair of pairsOf.flat()) uses.set(pair, (uses.get(pair) ?? 0) + 1);
  const byPair = new Map<number, number[]>();
  pairsOf.forEach((pairs, index) => {
    if (pairs.length < FEWEST_PAIRS) return;
    const rarest = [...pairs].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
    for (const pair of rarest.slice(0, pairs.length - Math.ceil(SHARE * pairs.length) + FEWEST_RARE)) {
      const same = byPair.get(pair);
      if (same) same.push(index);
      else byPair.set(pair, [index]);
    }
  });
  return byPair;
}
