import { nextOccurrence, pairOf, WordReader } from "./text-words";

/** Bits in which words are marked, to see at a glance that two texts differ much. */
const BITS = 64;
/** In shorter texts one other word makes another agreement, so that they must have the same words. */
const FEWEST_WORDS = 8;

/** So many words of a text may be missing in one that is nearly the same. */
const mayMiss = (words: number): number => (words < FEWEST_WORDS ? 0 : 1 + Math.floor(words / 8));

/** So many words, counted in both together, may be in one only of a text of this size and one that is nearly the same. */
const mayDiffer = (words: number): number => {
  // A longer text misses mayMiss(longer) words of its own, so that it cannot be longer than this.
  const longest = Math.ceil(((words + 1) * 8) / 7);
  return mayMiss(words) + mayMiss(longest);
};

/** Texts are nearly the same when they share this much of their words (Dice, each occurrence counted) … */
const SHARED_WORDS = 0.84;
/** … and this much of their pairs of words, so that order counts. */
const SHARED_PAIRS = 0.62;

/**
 * The words of many texts in a few large arrays, by the number of the text. What was put in stays; a store is made anew
 * when a table is checked from the beginning.
 */
export class WordStore {
  private readonly reader = new WordReader();
  /** How many of the first texts hold a word, by the low bits of its hash. Any order would do; rare first is quick. */
  private readonly frequency = new Uint16Array(1 << 16);
  private sequence = new Uint32Array(1 << 12);
  private readonly starts: number[] = [0];
  /** The rarest words of each text, by which it is looked up. */
  private readonly rare: number[] = [];
  private readonly rareStarts: number[] = [0];
  /** Bits of each text's words, in two halves. */
  private low = new Int32Array(1 << 10);
  private high = new Int32Array(1 << 10);
  private readonly near: number[] = [];
  private readonly ranks: number[] = [];
  private readonly sorted = new Map<number, Uint32Array>();
  private readonly occurrences = new Occurrences();
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

  /** Puts in the text that was read last; gives its number, counted from 0. Its rare words have to be found yet. */
  add(): number {
    const { reader, starts } = this;
    const id = starts.length - 1;
    const start = starts[id] ?? 0;
    this.makeRoom(start + reader.count);
    for (let at = 0; at < reader.count; at++) {
      const word = reader.words[at] ?? 0;
      this.sequence[start + at] = word;
      const slot = word & 0xffff;
      const count = this.frequency[slot] ?? 0;
      if (count < 0xffff) this.frequency[slot] = count + 1;
    }
    starts.push(start + reader.count);
    return id;
  }

  /** Finds the rare words of the next text; every text has to have its turn, in the order in which they were put in. */
  findRareWords(id: number): void {
    const { sequence, starts, frequency, rare, occurrences } = this;
    const [start, end] = [starts[id] ?? 0, starts[id + 1] ?? 0];
    const first = rare.length;
    const wanted = Math.min(end - start, mayMiss(end - start) + 1);
    const { ranks } = this;
    ranks.length = 0;
    let [low, high] = [0, 0];
    occurrences.clear();
    for (let at = start; at < end; at++) {
      const word = sequence[at] ?? 0;
      const key = occurrences.add(word);
      const bit = (key >>> 11) % BITS;
      if (bit < 32) low |= 1 << bit;
      else high |= 1 << (bit - 32);
      // Each occurrence of a word is as frequent as the word, lest a second "de" passes for a rare one.
      const rank = (frequency[word & 0xffff] ?? 0) * 0x100000000 + key;
      let place = ranks.length;
      if (place === wanted && rank >= (ranks[place - 1] ?? 0)) continue;
      if (place === wanted) place--;
      for (; place > 0 && (ranks[place - 1] ?? 0) > rank; place--) ranks[place] = ranks[place - 1] ?? 0;
      ranks[place] = rank;
    }
    // 30 bits, which engines keep without a box.
    for (const rank of ranks) rare.push(rank & 0x3fffffff);
    this.rareStarts.push(first + ranks.length);
    if (id >= this.low.length) this.makeRoomForBits(id);
    this.low[id] = low;
    this.high[id] = high;
  }

  /** How many words a text has. */
  size(id: number): number {
    return (this.starts[id + 1] ?? 0) - (this.starts[id] ?? 0);
  }

  /**
   * One of the words by which a text is looked up. By the prefix filter (Chaudhuri, Ganti and Kaushik, "A primitive operator for
   * similarity joins in data cleaning", 2006): of texts that miss at most k of each other's words, the k + 1 rarest of
   * each have a word in common.
   */
  rareWord(id: number, number: number): number {
    return this.rare[(this.rareStarts[id] ?? 0) + number] ?? 0;
  }

  /** How many there are of these. */
  rareCount(id: number): number {
    return (this.rareStarts[id + 1] ?? 0) - (this.rareStarts[id] ?? 0);
  }

  /** Those of some texts that do not differ much from a text at a glance, itself left out; valid until the next time. */
  atAGlance(id: number, ids: readonly number[]): readonly number[] {
    const { low, high, near } = this;
    const [ownLow, ownHigh, most] = [low[id] ?? 0, high[id] ?? 0, mayDiffer(this.size(id))];
    near.length = 0;
    for (let at = 0; at < ids.length; at++) {
      const other = ids[at] ?? 0;
      // Half of the bits is often enough.
      const differing = ones(ownLow ^ (low[other] ?? 0));
      if (differing <= most && differing + ones(ownHigh ^ (high[other] ?? 0)) <= most && other !== id)
        near.push(other);
    }
    return near;
  }

  /** Whether two texts are nearly the same. */
  areNear(a: number, b: number): boolean {
    const [sizeA, sizeB] = [this.size(a), this.size(b)];
    const needed = Math.max(
      sizeA - mayMiss(sizeA),
      sizeB - mayMiss(sizeB),
      Math.ceil((SHARED_WORDS / 2) * (sizeA + sizeB) - 1e-9),
    );
    if (needed > Math.min(sizeA, sizeB)) return false;
    return this.inCommon(a, b, needed) >= needed && this.sharedPairs(a, b) >= SHARED_PAIRS;
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
    const words = this.sequence.slice(this.starts[id], this.starts[id + 1]).sort();
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
    const words = this.sequence.subarray(this.starts[id] ?? 0, this.starts[id + 1] ?? 0);
    return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) =>
      pairOf(words[at] ?? 0, words[at + 1] ?? 0),
    );
  }

  private makeRoomForBits(id: number): void {
    const [low, high] = [new Int32Array(id * 2), new Int32Array(id * 2)];
    low.set(this.low);
    high.set(this.high);
    [this.low, this.high] = [low, high];
  }

  private makeRoom(words: number): void {
    if (words < this.sequence.length) return;
    const longer = new Uint32Array(Math.max(words + 1, this.sequence.length * 2));
    longer.set(this.sequence);
    this.sequence = longer;
  }
}

/** The words of one text, each as itself the first time and as its next occurrence when it comes again. */
class Occurrences {
  private readonly keys = new Uint32Array(1 << 10);
  /** The text in which a place was taken last; places of other texts are free. */
  private readonly takenIn = new Uint32Array(1 << 10);
  private text = 0;

  clear(): void {
    this.text++;
  }

  add(word: number): number {
    const { keys, takenIn, text } = this;
    for (let key = word; ; key = nextOccurrence(key)) {
      let at = key & 0x3ff;
      while (takenIn[at] === text && keys[at] !== key) at = (at + 1) & 0x3ff;
      if (takenIn[at] === text) continue;
      takenIn[at] = text;
      keys[at] = key;
      return key;
    }
  }
}

/** How many bits are 1 (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
