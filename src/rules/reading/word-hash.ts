/** A number for the pair of words that follow each other, of 30 bits, which engines keep without a box. */
export const pairOf = (first: number, second: number): number => (Math.imul(first, 31) ^ second) & 0x3fffffff;
