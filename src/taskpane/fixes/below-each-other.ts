import { partsOf } from "./difference";

/** Of a shorter text every change is seen at a glance. */
const FEWEST_WORDS = 5;
/** With less of the text in common, words of old and new stand through each other and neither can be read. */
const LEAST_COMMON = 0.4;

/**
 * Whether two texts share so little that they are better read one below the other than word by word: of the letters of the
 * shorter one less than 40 % stays. A text that only grows or shrinks keeps all of the shorter one.
 */
export function isReadBelowEachOther(before: string, after: string): boolean {
  if (Math.min(wordsIn(before), wordsIn(after)) < FEWEST_WORDS) return false;
  const same = partsOf(before, after)
    .filter(({ kind }) => kind === "same")
    .reduce((sum, { text }) => sum + ink(text), 0);
  return same < LEAST_COMMON * Math.min(ink(before), ink(after));
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== "").length;

/** How many signs of a text can be seen. */
const ink = (text: string): number => text.replace(/\s+/gu, "").length;
