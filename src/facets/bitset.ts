/** A set of agreements by their place in the table, one bit each. Signed words: V8 keeps those as plain integers. */
export type Bits = Int32Array;

const WORD = 32;

/** The set of these places out of `size`. */
export function bitsOf(places: Iterable<number>, size: number): Bits {
  const bits = new Int32Array(Math.ceil(size / WORD));
  for (const place of places) bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
  return bits;
}

/** The set of all places. */
export function allBits(size: number): Bits {
  const bits = new Int32Array(Math.ceil(size / WORD)).fill(-1);
  const over = size % WORD;
  if (over > 0) bits[bits.length - 1] = 2 ** over - 1;
  return bits;
}

/** What is in both. */
export function and(a: Bits, b: Bits): Bits {
  const both = new Int32Array(a.length);
  for (let at = 0; at < both.length; at++) both[at] = (a[at] ?? 0) & (b[at] ?? 0);
  return both;
}

/** What is in either. */
export function or(a: Bits, b: Bits): Bits {
  const either = new Int32Array(a.length);
  for (let at = 0; at < either.length; at++) either[at] = (a[at] ?? 0) | (b[at] ?? 0);
  return either;
}

/** What is in the first and not in the second. */
export function without(a: Bits, b: Bits): Bits {
  const rest = new Int32Array(a.length);
  for (let at = 0; at < rest.length; at++) rest[at] = (a[at] ?? 0) & ~(b[at] ?? 0);
  return rest;
}

/** How many are in both. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) {
    const both = (a[at] ?? 0) & (b[at] ?? 0);
    count += (ONES[both & 0xffff] ?? 0) + (ONES[both >>> 16] ?? 0);
  }
  return count;
}

/** Number of ones in every 16 bits: counting by arithmetic makes numbers that V8 does not keep as plain integers. */
const ONES = new Uint8Array(1 << 16);
for (let bits = 1; bits < ONES.length; bits++) ONES[bits] = (ONES[bits >> 1] ?? 0) + (bits & 1);

/** How many of these places are in the set. */
export function countPlaces(bits: Bits, places: readonly number[]): number {
  let count = 0;
  for (const place of places) count += ((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1;
  return count;
}

/** The places in the set, in order. */
export function placesIn(bits: Bits): number[] {
  const places: number[] = [];
  for (let at = 0; at < bits.length; at++) {
    let place = at * WORD;
    for (let rest = bits[at] ?? 0; rest !== 0; rest >>>= 1) {
      if ((rest & 1) === 1) places.push(place);
      place++;
    }
  }
  return places;
}
