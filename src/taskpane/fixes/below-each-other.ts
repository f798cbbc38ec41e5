import { partsOf, type DifferenceStretch } from "./difference";

/** Of a shorter text every change is seen at a glance. */
const FEWEST_WORDS = 5;
/** With less of the text in common, words of old and new stand through each other and neither can be read. */
const LEAST_COMMON = 0.4;
/** So little between two replaced words ("en", a space) holds nobody's eye. */
const LEAST_INK = 3;
/** From so many such places on, one sentence stands through another. */
const MOST_MIXED = 8;

/**
 * Whether two texts share so little that they are better read one below the other than word by word: of the letters of the
 * shorter one less than 40 % stays, or word after word is replaced, however much stays behind that. A text that only grows or
 * shrinks keeps all of the shorter one.
 */
export function isReadBelowEachOther(before: string, after: string): boolean {
  if (Math.min(wordsIn(before), wordsIn(after)) < FEWEST_WORDS) return false;
  const parts = partsOf(before, after);
  const same = parts.filter(({ kind }) => kind === "same").reduce((sum, { text }) => sum + ink(text), 0);
  return same < LEAST_COMMON * Math.min(ink(before), ink(after)) || mixedPlaces(parts) >= MOST_MIXED;
}

/** How often next to nothing stays between two words that are both replaced. */
const mixedPlaces = (parts: readonly DifferenceStretch[]): number =>
  parts.filter(
    ({ kind, text }, at) =>
      kind === "same" &&
      ink(text) < LEAST_INK &&
      isInked(parts[at - 2], "old") &&
      isInked(parts[at - 1], "new") &&
      isInked(parts[at + 1], "old") &&
      isInked(parts[at + 2], "new"),
  ).length;

const isInked = (part: DifferenceStretch | undefined, kind: DifferenceStretch["kind"]): boolean =>
  part?.kind === kind && ink(part.text) > 0;

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== "").length;

/** How many signs of a text can be seen. */
const ink = (text: string): number => text.replace(/\s+/gu, "").length;
