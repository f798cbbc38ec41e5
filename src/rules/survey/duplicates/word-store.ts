import { nextOccurrence, pairOf, WordReader } from "./text-words";

/** Bits in which words are marked, to see at a glance that two texts differ much. */
const BITS = 64;

/**
 * The words of many texts in a few large arrays, by the number of the text: in their order, and sorted from rare to
 * frequent. What was put in stays; a store is made anew when most of it is no longer needed.
 */
export class WordStore {
  private readonly reader = new WordReader();
  /** How many of the first texts hold a word, by the low bits of its hash. Any order would do; rare first is quick. */
  private readonly frequency = new Uint16Array(1 << 16);
  private sequence = new Uint32Array(1 << 12);
  private sorted = new Float64Array(1 << 12);
  private readonly starts: number[] = [0];
  private readonly letterCounts: number[] = [];
  /** Bits of each text's words, in two halves. */
  private low = new Int32Array(1 << 10);
  private high = new Int32Array(1 << 10);

  /** @param first texts that show which words are rare */
  constructor(first: Iterable<string>) {
    for (const text of first) {
      this.reader.read(text);
      for (let at = 0; at < this.reader.count; at++) this.countWord(this.reader.words[at] ?? 0);
    }
  }

  /** Puts a text in; gives its number, counted from 0. */
  add(text: string): number {
    const { reader } = this;
    reader.read(text);
    const id = this.letterCounts.length;
    const start = this.starts[id] ?? 0;
    this.makeRoom(start + reader.count, id);
    let [low, high] = [0, 0];
    for (let at = 0; at < reader.count; at++) {
      const word = reader.words[at] ?? 0;
      this.sequence[start + at] = word;
      const key = this.insertSorted(start, at, word);
      const bit = (key >>> 11) % BITS;
      if (bit < 32) low |= 1 << bit;
      else high |= 1 << (bit - 32);
    }
    this.starts.push(start + reader.count);
    this.letterCounts.push(reader.letters);
    this.low[id] = low;
    this.high[id] = high;
    return id;
  }

  /** How many words a text has. */
  size(id: number): number {
    return (this.starts[id + 1] ?? 0) - (this.starts[id] ?? 0);
  }

  letters(id: number): number {
    return this.letterCounts[id] ?? 0;
  }

  /** The words of a text from rare to frequent, by index; 30 bits, which engines keep without a box. */
  rareWord(id: number, index: number): number {
    return (this.sorted[(this.starts[id] ?? 0) + index] ?? 0) & 0x3fffffff;
  }

  /**
   * Leaves in `ids` those texts that may differ from a text in at most so many words, counted in both together; gives
   * their number. No text that differs less is lost.
   */
  keepNear(id: number, ids: Int32Array, count: number, mayDiffer: number): number {
    const { low, high } = this;
    const [ownLow, ownHigh] = [low[id] ?? 0, high[id] ?? 0];
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const other = ids[at] ?? 0;
      if (ones(ownLow ^ (low[other] ?? 0)) + ones(ownHigh ^ (high[other] ?? 0)) <= mayDiffer)
        ids[kept++] = other;
    }
    return kept;
  }

  /** How many words two texts have in common, each occurrence counted; stops below `needed` when that is out of reach. */
  inCommon(a: number, b: number, needed: number): number {
    const { sorted } = this;
    let [i, j] = [this.starts[a] ?? 0, this.starts[b] ?? 0];
    const [endA, endB] = [this.starts[a + 1] ?? 0, this.starts[b + 1] ?? 0];
    let common = 0;
    while (i < endA && j < endB) {
      if (common + Math.min(endA - i, endB - j) < needed) return common;
      const [one, other] = [sorted[i] ?? 0, sorted[j] ?? 0];
      if (one <= other) i++;
      if (other <= one) j++;
      if (one === other) common++;
    }
    return common;
  }

  /** Share of the pairs of neighbouring words that two texts have in common, between 0 and 1 (Dice). */
  sharedPairs(a: number, b: number): number {
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
    const words = this.sequence.subarray(this.starts[id] ?? 0, this.starts[id + 1] ?? 0);
    return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) =>
      pairOf(words[at] ?? 0, words[at + 1] ?? 0),
    );
  }

  private countWord(word: number): void {
    const slot = word & 0xffff;
    const count = this.frequency[slot] ?? 0;
    if (count < 0xffff) this.frequency[slot] = count + 1;
  }

  /** Puts a word among the `count` sorted ones; one that is there already goes in as its next occurrence. */
  private insertSorted(start: number, count: number, word: number): number {
    const { sorted } = this;
    // Each occurrence of a word is as frequent as the word, lest a second "de" passes for a rare one.
    const rank = (this.frequency[word & 0xffff] ?? 0) * 0x100000000;
    for (let key = word; ; key = nextOccurrence(key)) {
      const value = rank + key;
      let at = start + count;
      while (at > start && (sorted[at - 1] ?? 0) > value) at--;
      if (at > start && sorted[at - 1] === value) continue;
      sorted.copyWithin(at + 1, at, start + count);
      sorted[at] = value;
      return key;
    }
  }

  private makeRoom(words: number, id: number): void {
    if (id >= this.low.length) {
      this.low = longer(this.low, new Int32Array(id * 2));
      this.high = longer(this.high, new Int32Array(id * 2));
    }
    if (words < this.sequence.length) return;
    const length = Math.max(words + 1, this.sequence.length * 2);
    this.sequence = longer(this.sequence, new Uint32Array(length));
    this.sorted = longer(this.sorted, new Float64Array(length));
  }
}

function longer<T extends Int32Array | Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** How many bits are 1 (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
