import { mustShare, SHARED_PAIRS } from "./near";
import { pairOf, WordReader } from "./text-words";

/** Words as `WordReader` has them, from one place of an array up to another. */
export interface WordRun {
  readonly words: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/**
 * The words of many texts in a few large arrays, by the number of the text. What was put in stays; a store is made anew
 * when a table is checked from the beginning.
 */
export class WordStore {
  private readonly reader = new WordReader();
  private sequence = new Uint32Array(1 << 12);
  private readonly starts: number[] = [0];
  private readonly sorted = new Map<number, Uint32Array>();
  /** Words and letters of the text that was read last, and a number for its words in their order. */
  lastWords = 0;
  lastLetters = 0;
  lastKey = 0;

  /** Reads a text; what there is to know of it is in the `last…` until the next is read. */
  read(text: string): void {
    const { reader } = this;
    reader.read(text);
    let [first, second] = [reader.count, text.length];
    // Of a text that is too long to be read as a whole the length counts too.
    if (reader.count < reader.words.length) second = 0;
    for (let at = 0; at < reader.count; at++) {
      const word = reader.words[at] ?? 0;
      first = Math.imul(first ^ word, 0x01000193);
      second = Math.imul(second + word, 0x85ebca6b) ^ (second >>> 13);
    }
    this.lastWords = reader.count;
    this.lastLetters = reader.letters;
    this.lastKey = (first >>> 0) * 0x100000 + (second >>> 12);
  }

  /** Puts in the text that was read last; gives its number, counted from 0. */
  add(): number {
    const { reader, starts } = this;
    const id = starts.length - 1;
    const start = starts[id] ?? 0;
    this.makeRoom(start + reader.count);
    const { sequence } = this;
    for (let at = 0; at < reader.count; at++) sequence[start + at] = reader.words[at] ?? 0;
    starts.push(start + reader.count);
    return id;
  }

  /** The words of a text, one after the other; not to be changed. */
  wordsOf(id: number): Uint32Array {
    return this.sequence.subarray(this.starts[id] ?? 0, this.starts[id + 1] ?? 0);
  }

  /** The words of all texts, one text after the other, and perhaps room behind them; not to be changed. */
  get all(): Uint32Array {
    return this.sequence;
  }

  /** Where the words of a text begin among those of all, and end. */
  from(id: number): number {
    return this.starts[id] ?? 0;
  }

  to(id: number): number {
    return this.starts[id + 1] ?? 0;
  }

  /** Whether two texts are nearly the same. */
  areNear(a: number, b: number): boolean {
    const [sizeA, sizeB] = [this.size(a), this.size(b)];
    const needed = mustShare(sizeA, sizeB);
    if (needed > Math.min(sizeA, sizeB)) return false;
    return this.inCommon(a, b, needed) >= needed && this.sharedPairs(a, b) >= SHARED_PAIRS;
  }

  /** How many words a text has. */
  private size(id: number): number {
    return (this.starts[id + 1] ?? 0) - (this.starts[id] ?? 0);
  }

  /** How many words two texts have in common, each occurrence counted; stops below `needed` when that is out of reach. */
  private inCommon(a: number, b: number, needed: number): number {
    const [own, other] = [this.sortedWords(a), this.sortedWords(b)];
    let [i, j, common] = [0, 0, 0];
    while (i < own.length && j < other.length) {
      if (common + Math.min(own.length - i, other.length - j) < needed) return common;
      const [one, two] = [own[i] ?? 0, other[j] ?? 0];
      if (one <= two) i++;
      if (two <= one) j++;
      if (one === two) common++;
    }
    return common;
  }

  private sortedWords(id: number): Uint32Array {
    const known = this.sorted.get(id);
    if (known) return known;
    const words = this.wordsOf(id).slice().sort();
    this.sorted.set(id, words);
    return words;
  }

  /** Share of the pairs of neighbouring words that two texts have in common, between 0 and 1 (Dice). */
  private sharedPairs(a: number, b: number): number {
    const total = Math.max(0, this.size(a) - 1) + Math.max(0, this.size(b) - 1);
    const left = new Map<number, number>();
    for (const pair of this.pairs(a)) left.set(pair, (left.get(pair) ?? 0) + 1);
    let common = 0;
    for (const pair of this.pairs(b)) {
      const count = left.get(pair) ?? 0;
      if (count > 0) common++;
      left.set(pair, count - 1);
    }
    return total === 0 ? 1 : (2 * common) / total;
  }

  private pairs(id: number): number[] {
    const words = this.wordsOf(id);
    return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) =>
      pairOf(words[at] ?? 0, words[at + 1] ?? 0),
    );
  }

  private makeRoom(words: number): void {
    if (words < this.sequence.length) return;
    const longer = new Uint32Array(Math.max(words + 1, this.sequence.length * 2));
    longer.set(this.sequence);
    this.sequence = longer;
  }
}
