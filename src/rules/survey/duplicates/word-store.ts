import type { ReadColumn } from "../../reading/read-column";
import { pairOf } from "../../reading/word-hash";
import { mustShare, SHARED_PAIRS } from "./near";

const FEWEST_PLACES = 1 << 10;

/**
 * The different texts of a column by number, each by the words that were read of it. What was put in stays; a store is
 * made anew when a table is checked from the beginning.
 */
export class WordStore {
  /** By number of a text: where its words begin among those of all, and end. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Of a text that is too long to be read as a whole the length counts too. */
  private readonly cuts: number[] = [];
  private readonly hashes: number[] = [];
  /** Numbers of the texts, from 1, each in the first free place from its hash on; 0 where a place is free. */
  private places = new Int32Array(FEWEST_PLACES);
  private readonly sorted = new Map<number, Int32Array>();

  constructor(private readonly column: ReadColumn) {}

  /** The number of a row's text, counted from 0: the same for the same words in the same order. */
  numberOf(index: number): number {
    const hash = this.hashOf(index);
    const last = this.places.length - 1;
    let place = hash & last;
    for (; this.places[place] !== 0; place = (place + 1) & last) {
      const id = (this.places[place] ?? 0) - 1;
      if (this.hashes[id] === hash && this.isText(id, index)) return id;
    }
    this.places[place] = this.starts.length + 1;
    return this.add(index, hash);
  }

  /** How many texts have a number. */
  get size(): number {
    return this.starts.length;
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
    const [sizeA, sizeB] = [this.sizeOf(a), this.sizeOf(b)];
    const needed = mustShare(sizeA, sizeB);
    if (needed > Math.min(sizeA, sizeB)) return false;
    return this.inCommon(a, b, needed) >= needed && this.sharedPairs(a, b) >= SHARED_PAIRS;
  }

  /** How many words a text has. */
  private sizeOf(id: number): number {
    return this.to(id) - this.from(id);
  }

  /** A number of 30 bits, which engines keep without a box, for the words of a row's text in their order. */
  private hashOf(index: number): number {
    const { words } = this.column;
    const to = this.column.to(index);
    let hash = 0;
    for (let at = this.column.from(index); at < to; at++)
      hash = Math.imul((hash << 5) ^ (hash >>> 27) ^ (words[at] ?? 0), 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & 0x3fffffff;
  }

  /** Whether a row has the words of a text. */
  private isText(id: number, index: number): boolean {
    const { column } = this;
    const { words } = column;
    const from = column.from(index);
    const size = this.sizeOf(id);
    if (column.to(index) - from !== size || column.cutFrom(index) !== this.cuts[id]) return false;
    const start = this.from(id);
    for (let at = 0; at < size; at++) if (words[start + at] !== words[from + at]) return false;
    return true;
  }

  private add(index: number, hash: number): number {
    const id = this.starts.length;
    this.starts.push(this.column.from(index));
    this.ends.push(this.column.to(index));
    this.cuts.push(this.column.cutFrom(index));
    this.hashes.push(hash);
    if (id * 2 > this.places.length) this.makeRoom();
    return id;
  }

  private makeRoom(): void {
    const last = this.places.length * 4 - 1;
    const places = new Int32Array(last + 1);
    this.hashes.forEach((hash, id) => {
      let place = hash & last;
      while (places[place] !== 0) place = (place + 1) & last;
      places[place] = id + 1;
    });
    this.places = places;
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
    const total = Math.max(0, this.sizeOf(a) - 1) + Math.max(0, this.sizeOf(b) - 1);
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
}
