import { mayDiffer } from "./near";

const FEWEST_TEXTS = 1 << 10;

/** A few bits of each text's words, by which most pairs of texts are seen to differ much. */
export class Glances {
  /** Four numbers for each text: two halves by one part of the hash, two by another. */
  private bits = new Int32Array(FEWEST_TEXTS * 4);
  /** How many of these may be in one text only when two are nearly the same. */
  private most = new Int32Array(FEWEST_TEXTS);

  /** Keeps the bits of a text with this number: of the words from one place up to another. */
  add(id: number, words: Int32Array, from: number, to: number): void {
    let [low, high, otherLow, otherHigh] = [0, 0, 0, 0];
    for (let at = from; at < to; at++) {
      const word = words[at] ?? 0;
      // A shift goes by the last five bits of its number.
      if ((word & 0x10000) === 0) low |= 1 << (word >>> 11);
      else high |= 1 << (word >>> 11);
      if ((word & 0x400000) === 0) otherLow |= 1 << (word >>> 17);
      else otherHigh |= 1 << (word >>> 17);
    }
    if (id >= this.most.length) this.makeRoom(id);
    const { bits } = this;
    bits[id * 4] = low;
    bits[id * 4 + 1] = high;
    bits[id * 4 + 2] = otherLow;
    bits[id * 4 + 3] = otherHigh;
    this.most[id] = mayDiffer(to - from);
  }

  /** Whether two texts do not differ much at a glance: those that are nearly the same do not. */
  areAlike(a: number, b: number): boolean {
    const { bits } = this;
    const limit = this.most[a] ?? 0;
    // A quarter of the bits is nearly always enough.
    const differing = ones((bits[a * 4] ?? 0) ^ (bits[b * 4] ?? 0));
    return differing <= limit && this.areAlikeInAllBits(a * 4, b * 4, differing, limit);
  }

  private areAlikeInAllBits(a: number, b: number, differing: number, limit: number): boolean {
    const { bits } = this;
    const low = differing + ones((bits[a + 1] ?? 0) ^ (bits[b + 1] ?? 0));
    if (low > limit) return false;
    const other = ones((bits[a + 2] ?? 0) ^ (bits[b + 2] ?? 0));
    return other + ones((bits[a + 3] ?? 0) ^ (bits[b + 3] ?? 0)) <= limit;
  }

  private makeRoom(id: number): void {
    const [bits, most] = [new Int32Array(id * 8), new Int32Array(id * 2)];
    bits.set(this.bits);
    most.set(this.most);
    [this.bits, this.most] = [bits, most];
  }
}

/** How many bits are 1 (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
