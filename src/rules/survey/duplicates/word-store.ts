import type { ReadColumn } from "../../reading/read-column";
import { pairOf } from "../../reading/word-hash";
import { mustShare, SHARED_PAIRS } from "./near";

/**
 * The different texts of a column by number, each by the words that were read of it. What was put in stays; a store is
 * made anew when a table is checked from the beginning.
 */
export class WordStore {
  private starts = new Int32Array(FEWEST_TEXTS);
  private ends = new Int32Array(FEWEST_TEXTS);
  private count = 0;
  private readonly sorted = new Map<number, Int32Array>();

  constructor(private readonly column: ReadColumn) {}

  /** A number for the words of a row's text in their order. */
  keyOf(index: number): number {
    const { words } = this.column;
    const from = this.column.from(index);
    const to = this.column.to(index);
    let first = to - from;
    // Of a text that is too long to be read as a whole the length counts too.
    let second = this.column.cutFrom(index);
    for (let at = from; at < to; at++) {
      const word = words[at] ?? 0;
      first = Math.imul(first ^ word, 0x01000193);
      second = Math.imul(second + word, 0x85ebca6b) ^ (second >>> 13);
    }
    return (first >>> 0) * 0x100000 + (second >>> 12);
  }

  /** Puts in the text of a row; gives its number, counted from 0. */
  add(index: number): number {
    const id = this.count++;
    if (id >= this.starts.length) this.makeRoom();
    this.starts[id] = this.column.from(index);
    this.ends[id] = this.column.to(index);
    return id;
  }

  /** The words of a text, one after the other; not to be changed. */
  wordsOf(id: number): Int32Array {
    return this.all.subarray(this.from(id), this.to(id));
  }

  /** The words of all texts, and others; not to be changed. */
  get all(): Int32Array {
    return this.column.words;
  }

  /** Where the words of a text begin among those of all, and end. */
  from(id: number): number {
    return this.starts[id] ?? 0;
  }

  to(id: number): number {
    return this.ends[id] ?? 0;
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
    return this.to(id) - this.from(id);
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

  private sortedWords(id: number): Int32Array {
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

  private makeRoom(): void {
    const [starts, ends] = [new Int32Array(this.count * 2), new Int32Array(this.count * 2)];
    starts.set(this.starts);
    ends.set(this.ends);
    [this.starts, this.ends] = [starts, ends];
  }
}

const FEWEST_TEXTS = 1 << 10;
