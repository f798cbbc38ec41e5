/** A number for the pair of words that follow each other, of 30 bits, which engines keep without a box. */
export const pairOf = (first: number, second: number): number => (Math.imul(first, 31) ^ second) & 0x3fffffff;

/** The word as it is counted when the text has it already: each occurrence is something of its own. */
export const nextOccurrence = (word: number): number => Math.imul(word ^ 0x9e37, 0x01000193);
