import { MOST_WORDS, nextOccurrence, pairOf, WordReader } from "./text-words";

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
  /** How often the texts of the beginning hold a word, by the low bits of its hash. Any order would do; rare first is quick. */
  private readonly frequency = new Uint16Array(1 << 16);
  private sequence = new Uint32Array(1 << 12);
  private readonly starts: number[] = [0];
  /** The rarest words of each text, by which it is looked up. */
  private readonly rare: number[] = [];
  private readonly rareStarts: number[] = [0];
  /** Bits of each text's words, four numbers for each text: two halves by one part of the hash, two by another. */
  private bits = new Int32Array(1 << 12);
  /** How many of these may be in one text only when two are nearly the same. */
  private most = new Int32Array(1 << 10);
  private readonly ranks = new Float64Array(MOST_WORDS);
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

  /** Puts in the text that was read last; gives its number, counted from 0. Its rare words have to be found yet. */
  add(): number {
    const { reader, starts } = this;
    const id = starts.length - 1;
    const start = starts[id] ?? 0;
    this.makeRoom(start + reader.count);
    for (let at = 0; at < reader.count; at++) this.sequence[start + at] = reader.words[at] ?? 0;
    starts.push(start + reader.count);
    return id;
  }

  /** Counts the words of all texts that are there: by this the rare ones are told, also of texts that come later. */
  countWords(): void {
    const { sequence, frequency, starts } = this;
    const end = starts[starts.length - 1] ?? 0;
    for (let at = 0; at < end; at++) {
      const slot = (sequence[at] ?? 0) & 0xffff;
      const count = frequency[slot] ?? 0;
      if (count < 0xffff) frequency[slot] = count + 1;
    }
  }

  /** Finds the rare words of the next text; every text has to have its turn, in the order in which they were put in. */
  findRareWords(id: number): void {
    const { sequence, starts, frequency, ranks } = this;
    const [start, end] = [starts[id] ?? 0, starts[id + 1] ?? 0];
    const wanted = Math.min(end - start, mayMiss(end - start) + 1);
    let count = 0;
    for (let at = start; at < end; at++) {
      const word = sequence[at] ?? 0;
      const rank = (frequency[word & 0xffff] ?? 0) * 0x100000000 + word;
      if (count === wanted) {
        if (rank >= (ranks[count - 1] ?? 0)) continue;
        count--;
      }
      let place = count++;
      // A word that comes again goes behind itself.
      for (; place > 0 && (ranks[place - 1] ?? 0) > rank; place--) ranks[place] = ranks[place - 1] ?? 0;
      ranks[place] = rank;
    }
    this.keepRareWords(count);
    this.keepBits(id, start, end);
  }

  private keepBits(id: number, start: number, end: number): void {
    const { sequence } = this;
    let [low, high, otherLow, otherHigh] = [0, 0, 0, 0];
    for (let at = start; at < end; at++) {
      const word = sequence[at] ?? 0;
      // A shift goes by the last five bits of its number.
      if ((word & 0x10000) === 0) low |= 1 << (word >>> 11);
      else high |= 1 << (word >>> 11);
      if ((word & 0x400000) === 0) otherLow |= 1 << (word >>> 17);
      else otherHigh |= 1 << (word >>> 17);
    }
    if (id >= this.most.length) this.makeRoomForBits(id);
    const { bits } = this;
    bits[id * 4] = low;
    bits[id * 4 + 1] = high;
    bits[id * 4 + 2] = otherLow;
    bits[id * 4 + 3] = otherHigh;
    this.most[id] = mayDiffer(end - start);
  }

  private keepRareWords(count: number): void {
    const { ranks, rare } = this;
    let key = 0;
    for (let number = 0; number < count; number++) {
      const rank = ranks[number] ?? 0;
      // Each occurrence is something of its own, lest a second "de" passes for a word in common.
      key = number > 0 && rank === ranks[number - 1] ? nextOccurrence(key) : rank % 0x100000000;
      // 30 bits, which engines keep without a box.
      rare.push(key & 0x3fffffff);
    }
    this.rareStarts.push(rare.length);
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

  /** Whether two texts do not differ much at a glance: those that are nearly the same do not. */
  areAlikeAtAGlance(a: number, b: number): boolean {
    const { bits } = this;
    const limit = this.most[a] ?? 0;
    // A quarter of the bits is nearly always enough.
    const differing = ones((bits[a * 4] ?? 0) ^ (bits[b * 4] ?? 0));
    return differing <= limit && this.areAlikeInAllBits(a * 4, b * 4, differing, limit);
  }

  private areAlikeInAllBits(a: number, b: number, differing: number, limit: number): boolean {
    const { bits } = this;
    const between = (at: number): number => ones((bits[a + at] ?? 0) ^ (bits[b + at] ?? 0));
    return differing + between(1) <= limit && between(2) + between(3) <= limit;
  }

  /** The words of a text, one after the other; not to be changed. */
  wordsOf(id: number): Uint32Array {
    return this.sequence.subarray(this.starts[id] ?? 0, this.starts[id + 1] ?? 0);
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
    const words = this.wordsOf(id);
    return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) =>
      pairOf(words[at] ?? 0, words[at + 1] ?? 0),
    );
  }

  private makeRoomForBits(id: number): void {
    const [bits, most] = [new Int32Array(id * 8), new Int32Array(id * 2)];
    bits.set(this.bits);
    most.set(this.most);
    [this.bits, this.most] = [bits, most];
  }

  private makeRoom(words: number): void {
    if (words < this.sequence.length) return;
    const longer = new Uint32Array(Math.max(words + 1, this.sequence.length * 2));
    longer.set(this.sequence);
    this.sequence = longer;
  }
}

/** How many bits are 1 (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
