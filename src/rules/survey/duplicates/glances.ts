import { mayDiffer } from "./near";

const FEWEST_TEXTS = 1 << 10;

/** A few bits of each text's words, by which most pairs of texts are seen to differ much. */
export class Glances {
  /** Two numbers for each text: by which bits of their hashes its words fall in the one half or the other … */
  private halves = new Int32Array(FEWEST_TEXTS * 2);
  /** … and two more by other bits. */
  private others = new Int32Array(FEWEST_TEXTS * 2);
  /** How many of the bits of either may be in one text only when two are nearly the same. */
  private most = new Uint16Array(FEWEST_TEXTS);

  /** Keeps the bits of a text with this number: of the words from one place up to another. */
  add(id: number, words: Int32Array, from: number, to: number): void {
    let [low, high, otherLow, otherHigh] = [0, 0, 0, 0];
    for (let at = from; at < to; at++) {
      const word = words[at] ?? 0;
      // A shift goes by the last five bits of its number. In which half a bit falls nobody can foresee: no branch.
      const bit = 1 << (word >>> 11);
      const isHigh = (word << 15) >> 31;
      low |= bit & ~isHigh;
      high |= bit & isHigh;
      const other = 1 << (word >>> 17);
      const isOtherHigh = (word << 9) >> 31;
      otherLow |= other & ~isOtherHigh;
      otherHigh |= other & isOtherHigh;
    }
    if (id >= this.most.length) this.makeRoom(id);
    this.halves[id * 2] = low;
    this.halves[id * 2 + 1] = high;
    this.others[id * 2] = otherLow;
    this.others[id * 2 + 1] = otherHigh;
    this.most[id] = mayDiffer(to - from);
  }

  /** Whether two texts do not differ much at a glance: those that are nearly the same do not. */
  areAlike(a: number, b: number): boolean {
    const limit = this.most[a] ?? 0;
    // Half of the bits is nearly always enough.
    return differing(this.halves, a, b) <= limit && differing(this.others, a, b) <= limit;
  }

  private makeRoom(id: number): void {
    const [halves, others, most] = [new Int32Array(id * 4), new Int32Array(id * 4), new Uint16Array(id * 2)];
    halves.set(this.halves);
    others.set(this.others);
    most.set(this.most);
    [this.halves, this.others, this.most] = [halves, others, most];
  }
}

/** How many bits are in one only of the two numbers that each text has. */
const differing = (bits: Int32Array, a: number, b: number): number =>
  ones((bits[a * 2] ?? 0) ^ (bits[b * 2] ?? 0)) + ones((bits[a * 2 + 1] ?? 0) ^ (bits[b * 2 + 1] ?? 0));

/** How many bits are 1 (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
