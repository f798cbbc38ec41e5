import {
  characterAbove,
  CHARACTERS,
  GAP_IF_DOUBLED,
  GAP_SIGN,
  LOOK_CLOSER,
  TABLE_SIZE,
} from "../reading/characters";

/** What a text may hold that a rule about cells wants to look at. */
export const MAY_BE_UNCLEAN = 1;
export const MAY_BE_UNFILLED = 2;

/** Words that show a gap, each with the place of two letters in it that seldom stand together in running text. */
const TELLING: readonly (readonly [word: string, place: number])[] = [
  ["te bepalen", 4],
  ["te vullen", 3],
  ["invullen", 2],
  ["ntb", 1],
  ["lorem", 0],
  // In capitals only.
  ["TODO", 2],
  ["TBD", 1],
];
/** "n.t.b.", "n. t. b." */
const NTB = /n\.\s?t\.\s?b/i;

/** What two characters show that follow each other; the bits below these are those of the telling words. */
const ODD = 1 << 7;
const NTB_STOP = 1 << 8;
const TWO_BLANKS = 1 << 9;
const TWO_STOPS = 1 << 10;
const TWO_X = 1 << 11;

/** By character: what it may show with the one behind it, and with the one before it. The last place is for all others. */
const AS_FIRST = new Int32Array(TABLE_SIZE + 1).fill(ODD);
const AS_SECOND = new Int32Array(TABLE_SIZE + 1);
AS_SECOND[TABLE_SIZE] = ODD;

CHARACTERS.forEach((known, code) => {
  if ((known & LOOK_CLOSER) !== 0) tells(code, code, ODD);
  if ((known & GAP_IF_DOUBLED) !== 0) for (const x of "xX") tells(code, x.charCodeAt(0), TWO_X);
});
TELLING.forEach(([word, place], index) => {
  const [first, second] = [word.charAt(place), word.charAt(place + 1)];
  tells(first.charCodeAt(0), second.charCodeAt(0), 1 << index);
  tells(first.toUpperCase().charCodeAt(0), second.toUpperCase().charCodeAt(0), 1 << index);
});
for (const [pair, bit] of [
  ["  ", TWO_BLANKS],
  ["..", TWO_STOPS],
  ["t.", NTB_STOP],
  ["T.", NTB_STOP],
] as const)
  tells(pair.charCodeAt(0), pair.charCodeAt(1), bit);

function tells(first: number, second: number, bit: number): void {
  AS_FIRST[first] = (AS_FIRST[first] ?? 0) | bit;
  AS_SECOND[second] = (AS_SECOND[second] ?? 0) | bit;
}

/**
 * Looks once through a text for all that the rules about cells want to look at, because almost every text holds nothing
 * of the kind. What it says may be there need not be; what it does not say is not there.
 */
export function signsIn(text: string): number {
  const { length } = text;
  let signs = 0;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const here = code < TABLE_SIZE ? code : TABLE_SIZE;
    const shown = (AS_FIRST[before] ?? 0) & (AS_SECOND[here] ?? 0);
    if (shown !== 0) signs |= signsAt(text, at, shown);
    before = here;
  }
  return isSpaceAt(text, 0) || isSpaceAt(text, length - 1) ? signs | MAY_BE_UNCLEAN : signs;
}

/** What a character and the one before it show. */
function signsAt(text: string, at: number, shown: number): number {
  let signs = (shown & TWO_BLANKS) === 0 ? 0 : MAY_BE_UNCLEAN;
  if ((shown & ODD) !== 0) {
    const code = text.charCodeAt(at);
    const known = code < TABLE_SIZE ? (CHARACTERS[code] ?? 0) : characterAbove(code);
    if ((known & LOOK_CLOSER) !== 0) signs |= (known & GAP_SIGN) === 0 ? MAY_BE_UNCLEAN : MAY_BE_UNFILLED;
  }
  if ((shown & (TWO_STOPS | TWO_X)) !== 0 || tellsGap(text, at - 1, shown)) signs |= MAY_BE_UNFILLED;
  return signs;
}

/** Whether the two characters from here on stand in a word that shows a gap. */
function tellsGap(text: string, at: number, shown: number): boolean {
  if ((shown & NTB_STOP) !== 0 && NTB.test(text.slice(Math.max(0, at - 3), at + 4))) return true;
  return TELLING.some(
    ([word, place], index) =>
      (shown & (1 << index)) !== 0 &&
      text.slice(Math.max(0, at - place), at - place + word.length).toLowerCase() === word.toLowerCase(),
  );
}

const isSpaceAt = (text: string, at: number): boolean => text.charCodeAt(at) <= 32;
