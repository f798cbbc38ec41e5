/** In shorter texts one other word makes another agreement, so that they must have the same words. */
const FEWEST_WORDS = 8;

/** So many words of a text may be missing in one that is nearly the same. */
export const mayMiss = (words: number): number => (words < FEWEST_WORDS ? 0 : 1 + Math.floor(words / 8));

/** So many words, counted in both together, may be in one only of a text of this size and one that is nearly the same. */
export const mayDiffer = (words: number): number => {
  // A longer text misses mayMiss(longer) words of its own, so that it cannot be longer than this.
  const longest = Math.ceil(((words + 1) * 8) / 7);
  return mayMiss(words) + mayMiss(longest);
};

/** Texts are nearly the same when they share this much of their words (Dice, each occurrence counted) … */
const SHARED_WORDS = 0.84;
/** … and this much of their pairs of words, so that order counts. */
export const SHARED_PAIRS = 0.62;

/** So many words must texts of these sizes have in common. */
export const mustShare = (one: number, other: number): number =>
  Math.max(one - mayMiss(one), other - mayMiss(other), Math.ceil((SHARED_WORDS / 2) * (one + other) - 1e-9));
