import { foldedText } from "../keywords/spelling";
import type { AgreementTable } from "../table/agreement-table";
import { allBits, and, bitsOf, type Bits } from "./bitset";
import { searchStem } from "./search-stem";

/** Words of the agreements' texts, to search in. */
export interface WordIndex {
  /** Agreements that hold every word of the text, in any case and form, with or without accents. */
  search(text: string): Bits;
  /** Reads on until the time is over; true when all is read. What is not read by then is read by the first search. */
  prepare(isOver: () => boolean): boolean;
}

/** The words of a table; two checks of the same table share them. */
const made = new WeakMap<AgreementTable, Words>();

/** Reads the words of a table: of a long one bit by bit, or when they are first searched. */
export function createWordIndex(table: AgreementTable): WordIndex {
  const size = table.agreements.length;
  const found = new Map<string, Bits>();
  const words = made.get(table) ?? new Words(table);
  made.set(table, words);
  const holding = (word: string): Bits => {
    const known = found.get(word) ?? bitsOf(words.holding(word), size);
    found.set(word, known);
    return known;
  };
  return {
    search: (text) => wordsOf(text).reduce((left, word) => and(left, holding(word)), allBits(size)),
    prepare: (isOver) => words.read(isOver),
  };
}

/** So many agreements are read between two looks at the clock. */
const STEP = 20;
/** A word and its stem begin alike: the stemmer leaves the first letters as they are, but for those of a participle. */
const ALIKE = 2;
const PARTICIPLE = "ge";

class Words {
  private readonly places = new Map<string, number[]>();
  private next = 0;
  private sorted: readonly string[] | null = null;

  constructor(private readonly table: AgreementTable) {}

  read(isOver: () => boolean): boolean {
    const { agreements } = this.table;
    while (this.next < agreements.length) {
      if (this.next % STEP === 0 && isOver()) return false;
      const place = this.next++;
      const texts = Object.values(agreements[place]?.text ?? {});
      for (const word of wordsOf(texts.join(" "))) {
        const known = this.places.get(word);
        if (!known) this.places.set(word, [place]);
        else if (known.at(-1) !== place) known.push(place);
      }
    }
    this.sorted ??= [...this.places.keys()].sort();
    return true;
  }

  /**
   * Places of the agreements with a word that begins so, or that is another form of this one, some more than once; of an article's
   * number those with that very number.
   */
  holding(word: string): number[] {
    this.read(() => false);
    if (isNumbered(word)) return this.places.get(word) ?? [];
    const root = searchStem(word);
    const beginning = this.beginningWith(word);
    const begins = root.slice(0, ALIKE);
    const near = [...this.beginningWith(begins), ...this.beginningWith(`${PARTICIPLE}${begins}`)];
    const alike = near.filter((one) => searchStem(one) === root);
    return [...beginning, ...alike].flatMap((one) => this.places.get(one) ?? []);
  }

  private beginningWith(beginning: string): string[] {
    const sorted = this.sorted ?? [];
    const words: string[] = [];
    for (let at = firstFrom(sorted, beginning); sorted[at]?.startsWith(beginning); at++) {
      words.push(sorted[at] ?? "");
    }
    return words;
  }
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

/** Text in which nothing has to be folded but capitals. */
const PLAIN = /^[\p{ASCII}]*$/u;

/** A word, and a number in parts (2.2, 2.11a, 3:6), which names one article and is therefore one word. */
const PLAIN_WORD = /[a-z]*[0-9][a-z0-9]*(?:[.:][0-9][a-z0-9]*)+|[a-z0-9]+/gu;
const WORD = /\p{L}*\p{N}[\p{L}\p{N}]*(?:[.:]\p{N}[\p{L}\p{N}]*)+|[\p{L}\p{N}]+/gu;

/** Whether a word is a number in parts. */
const isNumbered = (word: string): boolean => /[.:]/u.test(word);

/** The words of a text, folded: letters and digits, and points or colons within a number only. */
export function wordsOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? [];
  return foldedText(text).match(WORD) ?? [];
}
