/** A set of agreements by their place in the table, one bit each. */
export type Bits = Uint32Array;

const WORD = 32;

/** The set of these places out of `size`. */
export function bitsOf(places: Iterable<number>, size: number): Bits {
  const bits = new Uint32Array(Math.ceil(size / WORD));
  for (const place of places) bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
  return bits;
}

/** The set of all places. */
export function allBits(size: number): Bits {
  const bits = new Uint32Array(Math.ceil(size / WORD)).fill(0xffffffff);
  const over = size % WORD;
  if (over > 0) bits[bits.length - 1] = 2 ** over - 1;
  return bits;
}

/** What is in both. */
export const and = (a: Bits, b: Bits): Bits => a.map((word, at) => word & (b[at] ?? 0));
/** What is in either. */
export const or = (a: Bits, b: Bits): Bits => a.map((word, at) => word | (b[at] ?? 0));
/** What is in the first and not in the second. */
export const without = (a: Bits, b: Bits): Bits => a.map((word, at) => word & ~(b[at] ?? 0));

/** How many are in both. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) count += ones((a[at] ?? 0) & (b[at] ?? 0));
  return count;
}

/** Number of ones in 32 bits ("Hacker's Delight", H. S. Warren, 5-1). */
function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The places in the set, in order. */
export function placesIn(bits: Bits): number[] {
  const places: number[] = [];
  bits.forEach((word, at) => {
    for (let rest = word; rest !== 0; rest = (rest & (rest - 1)) >>> 0) {
      places.push(at * WORD + 31 - Math.clz32(rest & -rest));
    }
  });
  return places;
}
