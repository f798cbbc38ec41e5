import { keywordKey } from "../keywords/spelling";
import { stem } from "../keywords/stem";
import type { AgreementTable } from "../table/agreement-table";
import { allBits, and, bitsOf, or, type Bits } from "./bitset";

/** Words of the agreements' texts, to search in. */
export interface WordIndex {
  /** Agreements that hold every word of the text, in any case and form, with or without accents. */
  search(text: string): Bits;
}

/** Reads the words of a table; of a long one only when they are first searched. */
export function createWordIndex(table: AgreementTable): WordIndex {
  const size = table.agreements.length;
  let places: ReadonlyMap<string, readonly number[]> | null = null;
  const holding = (word: string): Bits => {
    places ??= readWords(table);
    const wanted = stem(word);
    let found = bitsOf([], size);
    for (const [known, at] of places) {
      if (known.startsWith(word) || stem(known) === wanted) found = or(found, bitsOf(at, size));
    }
    return found;
  };
  return {
    search: (text) => wordsOf(text).reduce((found, word) => and(found, holding(word)), allBits(size)),
  };
}

function readWords({ agreements }: AgreementTable): Map<string, number[]> {
  const places = new Map<string, number[]>();
  agreements.forEach(({ text }, place) => {
    for (const word of new Set(wordsOf(Object.values(text).join(" ")))) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  });
  return places;
}

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => keywordKey(text).split(" ").filter(Boolean);
