import { mayMiss } from "./near";
import { MOST_WORDS } from "../../reading/text-reader";

/** By a word that stands in more texts than this a text is looked up only together with another word. */
const MOST_TEXTS = 32;
const FEWEST_KEYS = 1 << 12;
/** Words are told apart by so many bits of their hash: two that fall together are one, of which no text has less in common. */
const SLOT_BITS = 16;
const SLOT = (1 << SLOT_BITS) - 1;
const MOST_COUNTED = 0x7fff;

/**
 * The keys by which texts that are nearly the same are found: two of them have at least one key in common. By the prefix
 * filter (Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins in data cleaning", 2006), of texts that
 * miss at most k of each other's words, the k + 1 rarest of each have a word in common, and the k + 2 rarest have two
 * (Wang, Li and Feng, "Can we beat the prefix filtering?", 2012). A rare word is a key by itself. One that many texts
 * hold is a key with each of the words behind it, lest a large table has a long list to go through for each row.
 */
export class LookupKeys {
  /** How often the texts of the beginning hold a word. Any order would do; rare first is quick. */
  private readonly frequency = new Uint16Array(1 << SLOT_BITS);
  private keys = new Int32Array(FEWEST_KEYS);
  private readonly starts: number[] = [0];
  private used = 0;
  /** The rarest words of the text at hand, above each how many texts hold it. */
  private readonly rarest = new Int32Array(MOST_WORDS);

  /** Counts the words of a text of the beginning: by this the rare ones are told, also of texts that come later. */
  countWords(words: Int32Array, from: number, to: number): void {
    const { frequency } = this;
    for (let at = from; at < to; at++) {
      const slot = (words[at] ?? 0) & SLOT;
      const count = frequency[slot] ?? 0;
      if (count < MOST_COUNTED) frequency[slot] = count + 1;
    }
  }

  /**
   * Finds the keys of the next text, whose words stand from one place up to another; every text has its turn, in the
   * order of their numbers.
   */
  add(words: Int32Array, from: number, to: number): void {
    const most = mayMiss(to - from);
    const count = this.findRarest(words, from, to, Math.min(to - from, most + 2));
    const { rarest } = this;
    let [rank, occurrence] = [-1, 0];
    for (let number = 0; number < count && number <= most; number++) {
      // Each occurrence is something of its own, lest a second "de" passes for a word in common.
      occurrence = rarest[number] === rank ? occurrence + 1 : 0;
      rank = rarest[number] ?? 0;
      const word = Math.imul(rank + Math.imul(occurrence, 0x01000193), 0x9e3779b1);
      if (rank >>> SLOT_BITS <= MOST_TEXTS) this.put(word);
      else for (let other = number + 1; other < count; other++) this.put(word ^ (rarest[other] ?? 0));
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
    const { frequency, rarest } = this;
    let count = 0;
    let last = 0;
    for (let at = from; at < to; at++) {
      const slot = (words[at] ?? 0) & SLOT;
      const rank = ((frequency[slot] ?? 0) << SLOT_BITS) | slot;
      if (count === wanted && rank >= last) continue;
      let place = count < wanted ? count++ : count - 1;
      // A word that comes again goes behind itself.
      for (; place > 0 && (rarest[place - 1] ?? 0) > rank; place--) rarest[place] = rarest[place - 1] ?? 0;
      rarest[place] = rank;
      if (count === wanted) last = rarest[count - 1] ?? 0;
    }
    return count;
  }

  private put(key: number): void {
    if (this.used >= this.keys.length) {
      const longer = new Int32Array(this.keys.length * 2);
      longer.set(this.keys);
      this.keys = longer;
    }
    this.keys[this.used++] = key;
  }
}
