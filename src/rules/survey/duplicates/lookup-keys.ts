import { mayMiss } from "./near";
import { MOST_WORDS } from "../../reading/text-reader";
import { nextOccurrence } from "../../reading/word-hash";

/** By a word that stands in more texts than this a text is looked up only together with another word. */
const MOST_TEXTS = 128;
const FEWEST_KEYS = 1 << 12;

/**
 * The keys by which texts that are nearly the same are found: two of them have at least one key in common. By the prefix
 * filter (Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins in data cleaning", 2006), of texts that
 * miss at most k of each other's words, the k + 1 rarest of each have a word in common, and the k + 2 rarest have two
 * (Wang, Li and Feng, "Can we beat the prefix filtering?", 2012). A rare word is a key by itself. One that many texts
 * hold is a key with each of the words behind it, lest a large table has a long list to go through for each row.
 */
export class LookupKeys {
  /** How often the texts of the beginning hold a word, by the low bits of its hash. Any order would do; rare first is quick. */
  private readonly frequency = new Uint16Array(1 << 16);
  private keys = new Int32Array(FEWEST_KEYS);
  private readonly starts: number[] = [0];
  private used = 0;
  /** The rarest words of the text at hand, and how many texts hold them. */
  private readonly ranks = new Float64Array(MOST_WORDS);
  private readonly rarest = new Int32Array(MOST_WORDS);

  /** Counts the words of a text of the beginning: by this the rare ones are told, also of texts that come later. */
  countWords(words: Int32Array, from: number, to: number): void {
    const { frequency } = this;
    for (let at = from; at < to; at++) {
      const slot = (words[at] ?? 0) & 0xffff;
      const count = frequency[slot] ?? 0;
      if (count < 0xffff) frequency[slot] = count + 1;
    }
  }

  /**
   * Finds the keys of the next text, whose words stand from one place up to another; every text has its turn, in the
   * order of their numbers.
   */
  add(words: Int32Array, from: number, to: number): void {
    const most = mayMiss(to - from);
    const count = this.findRarest(words, from, to, Math.min(to - from, most + 2));
    const { ranks, rarest } = this;
    for (let number = 0; number < count && number <= most; number++) {
      const word = rarest[number] ?? 0;
      if ((ranks[number] ?? 0) < (MOST_TEXTS + 1) * 0x100000000) this.put(word);
      else
        for (let other = number + 1; other < count; other++)
          this.put(Math.imul(word, 0x9e3779b1) ^ (rarest[other] ?? 0));
    }
    this.starts.push(this.used);
  }

  /** How many keys a text has. */
  count(id: number): number {
    return (this.starts[id + 1] ?? 0) - (this.starts[id] ?? 0);
  }

  key(id: number, number: number): number {
    return this.keys[(this.starts[id] ?? 0) + number] ?? 0;
  }

  /** The keys of all texts; not to be changed. */
  all(): Int32Array {
    return this.keys.subarray(0, this.used);
  }

  /** Puts the rarest words in front, so many as are wanted; gives how many there are. */
  private findRarest(words: Int32Array, from: number, to: number, wanted: number): number {
    const { frequency, ranks, rarest } = this;
    let count = 0;
    for (let at = from; at < to; at++) {
      const word = words[at] ?? 0;
      const rank = (frequency[word & 0xffff] ?? 0) * 0x100000000 + (word >>> 0);
      if (count === wanted) {
        if (rank >= (ranks[count - 1] ?? 0)) continue;
        count--;
      }
      let place = count++;
      // A word that comes again goes behind itself.
      for (; place > 0 && (ranks[place - 1] ?? 0) > rank; place--) ranks[place] = ranks[place - 1] ?? 0;
      ranks[place] = rank;
    }
    let word = 0;
    for (let number = 0; number < count; number++) {
      const rank = ranks[number] ?? 0;
      // Each occurrence is something of its own, lest a second "de" passes for a word in common.
      word = number > 0 && rank === ranks[number - 1] ? nextOccurrence(word) : rank | 0;
      rarest[number] = word;
    }
    return count;
  }

  private put(key: number): void {
    if (this.used >= this.keys.length) {
      const longer = new Int32Array(this.keys.length * 2);
      longer.set(this.keys);
      this.keys = longer;
    }
    // 30 bits, which engines keep without a box.
    this.keys[this.used++] = key & 0x3fffffff;
  }
}
