import { memoise } from "../../memo";
import type { KnownExample } from "../../rule";
import { WordReader } from "../../survey/duplicates/text-words";

/** A row is made from an example when it holds this share of the example's pairs of words. */
const SHARE = 0.75;
/** Shorter examples would be recognised by chance. */
const FEWEST_PAIRS = 5;

const recognisers = new WeakMap<
  readonly KnownExample[],
  (text: string) => { example: KnownExample | null }
>();

/** The example that an agreement was made from, also when sentences were added or blanks filled in; null when none. */
export function recogniseExample(text: string, examples: readonly KnownExample[]): KnownExample | null {
  const known = recognisers.get(examples) ?? recogniserOf(examples);
  recognisers.set(examples, known);
  return known(text).example;
}

function recogniserOf(examples: readonly KnownExample[]): (text: string) => { example: KnownExample | null } {
  const reader = new WordReader();
  const byPair = new Map<number, number[]>();
  const sizes = examples.map(({ agreement }, index) => {
    const pairs = new Set<number>();
    // What the blanks were filled with does not count, nor do pairs across them.
    for (const part of agreement.split(/\{[^{}]*\}/)) {
      reader.read(part);
      for (let at = 1; at < reader.count; at++) pairs.add(reader.pairAt(at));
    }
    for (const pair of pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), index]);
    return pairs.size;
  });
  const hits = new Uint16Array(examples.length);
  const met = new Set<number>();
  const touched: number[] = [];
  return memoise((text) => {
    for (const index of touched) hits[index] = 0;
    touched.length = 0;
    met.clear();
    reader.read(text);
    for (let at = 1; at < reader.count; at++) {
      const pair = reader.pairAt(at);
      const holders = byPair.get(pair);
      // "de gemeente" five times is one pair of the example's.
      if (!holders || met.has(pair)) continue;
      met.add(pair);
      for (const index of holders) {
        if (hits[index] === 0) touched.push(index);
        hits[index] = (hits[index] ?? 0) + 1;
      }
    }
    let best = { index: -1, share: 0 };
    for (const index of touched) {
      const size = sizes[index] ?? 0;
      const share = size < FEWEST_PAIRS ? 0 : (hits[index] ?? 0) / size;
      // Of two that are as much alike the first of the catalogue.
      if (share > best.share || (share === best.share && index < best.index)) best = { index, share };
    }
    return { example: best.share >= SHARE ? (examples[best.index] ?? null) : null };
  });
}
