import { keywordKey } from "../keywords/spelling";
import { stem } from "../keywords/stem";
import type { AgreementTable } from "../table/agreement-table";
import { allBits, and, bitsOf, type Bits } from "./bitset";

/** Words of the agreements' texts, to search in. */
export interface WordIndex {
  /** Agreements that hold every word of the text, in any case and form, with or without accents. */
  search(text: string): Bits;
}

/** Reads the words of a table; of a long one only when they are first searched. */
export function createWordIndex(table: AgreementTable): WordIndex {
  const size = table.agreements.length;
  const found = new Map<string, Bits>();
  let words: Words | null = null;
  const holding = (word: string): Bits => {
    words ??= readWords(table);
    const known = found.get(word) ?? bitsOf(words.holding(word), size);
    found.set(word, known);
    return known;
  };
  return {
    search: (text) => wordsOf(text).reduce((left, word) => and(left, holding(word)), allBits(size)),
  };
}

interface Words {
  /** Places of the agreements with a word that begins so, or that is another form of this one; some more than once. */
  holding(word: string): number[];
}

function readWords({ agreements }: AgreementTable): Words {
  const places = new Map<string, number[]>();
  agreements.forEach(({ text }, place) => {
    for (const word of new Set(wordsOf(Object.values(text).join(" ")))) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  });
  const sorted = [...places.keys()].sort();
  const byStem = new Map<string, string[]>();
  for (const word of sorted) byStem.set(stem(word), [...(byStem.get(stem(word)) ?? []), word]);
  return {
    holding: (word) => {
      const from = firstFrom(sorted, word);
      const more = sorted.slice(from).findIndex((one) => !one.startsWith(word));
      const beginning = more < 0 ? sorted.slice(from) : sorted.slice(from, from + more);
      return [...beginning, ...(byStem.get(stem(word)) ?? [])].flatMap((one) => places.get(one) ?? []);
    },
  };
}

/** Place of the first word that does not come before this one. */
function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => keywordKey(text).split(" ").filter(Boolean);
