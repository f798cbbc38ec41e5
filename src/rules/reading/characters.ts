/**
 * What each character does to the reading of a running text, as one number: in its low bits the letter that it stands for,
 * in lower case and without accent (0: it separates words), above these what else there is to say of it.
 */

/** The letter of a character. */
export const LETTER = 0xffff;
/** A plain letter is no more than this. */
export const LAST_PLAIN = 0x7f;
/** Something about the cell may be wrong that only a closer look can tell. */
export const LOOK_CLOSER = 1 << 16;
/** Readers of names take it otherwise: an apostrophe joins what it stands between. */
export const OTHER_IN_NAMES = 1 << 17;
export const DIGIT = 1 << 18;
/** A letter that shows a gap in the text when it is doubled. */
export const GAP_IF_DOUBLED = 1 << 19;
/** An accent by itself, which belongs to the letter before it. */
export const ACCENT = 1 << 20;
/** With `LOOK_CLOSER`: a sign of a gap in the text; without it the character may have to be cleaned. */
export const GAP_SIGN = 1 << 21;

/** Character codes below this are looked up. */
export const TABLE_SIZE = 0x250;

export const CHARACTERS = Int32Array.from({ length: TABLE_SIZE }, (_, code) => {
  const character = String.fromCharCode(code);
  const letter = foldedLetter(character);
  if (letter !== 0 && code < 0x80) {
    if (/\d/.test(character)) return letter | DIGIT;
    return /x/i.test(character) ? letter | GAP_IF_DOUBLED : letter;
  }
  const isGap = /[[{<_?]/.test(character);
  const isUnclean = /[\p{Cc}\u00a0\u00ad]/u.test(character) && character !== "\n";
  const isOther = /[\p{M}_'`´&\u00ad]/u.test(character);
  const odd = isGap ? LOOK_CLOSER | GAP_SIGN : isUnclean ? LOOK_CLOSER : 0;
  return letter | odd | (isOther ? OTHER_IN_NAMES : 0);
});

function foldedLetter(character: string): number {
  const plain = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return /^[\p{L}\p{N}]/u.test(plain) ? plain.charCodeAt(0) : 0;
}

const ELLIPSIS = 0x2026;

/** The same for a character that is not in the table. */
export function characterAbove(code: number): number {
  // Dashes and quotes of running text; the single ones may be apostrophes, and one more sign is an ellipsis.
  if (code >= 0x2010 && code <= 0x2025) return code === 0x2018 || code === 0x2019 ? OTHER_IN_NAMES : 0;
  const unknown = LOOK_CLOSER | OTHER_IN_NAMES;
  if (code === ELLIPSIS) return unknown | GAP_SIGN;
  if (code >= 0x300 && code < 0x370) return unknown | ACCENT;
  // Punctuation and symbols separate; what else there is counts as letters.
  const isLetter = code >= 0x370 && (code < 0x2000 || code >= 0x2c00) && code !== 0x3000;
  return isLetter ? code | unknown : unknown;
}
