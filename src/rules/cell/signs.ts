import {
  characterAbove,
  CHARACTERS,
  GAP_IF_DOUBLED,
  GAP_SIGN,
  LAST_PLAIN,
  LOOK_CLOSER,
  TABLE_SIZE,
} from "../reading/characters";

/** What a text may hold that a rule about cells wants to look at. */
export const MAY_BE_UNCLEAN = 1;
export const MAY_BE_UNFILLED = 2;

/**
 * Looks once through a text for all that the rules about cells want to look at, because almost every text holds nothing
 * of the kind. What it says may be there need not be; what it does not say is not there.
 */
export function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const known = code < TABLE_SIZE ? (CHARACTERS[code] ?? 0) : characterAbove(code);
    if (known === 0) {
      if (code === BLANK && isDoubled(text, at)) signs |= MAY_BE_UNCLEAN;
      else if (code === FULL_STOP && isDoubled(text, at)) signs |= MAY_BE_UNFILLED;
    } else if (known <= LAST_PLAIN) {
      if (isTelling(known) && tellsGap(text, at, known)) signs |= MAY_BE_UNFILLED;
    } else if ((known & LOOK_CLOSER) !== 0) {
      signs |= (known & GAP_SIGN) !== 0 ? MAY_BE_UNFILLED : MAY_BE_UNCLEAN;
    } else if ((known & GAP_IF_DOUBLED) !== 0 && isDoubled(text, at)) signs |= MAY_BE_UNFILLED;
  }
  return isSpaceAt(text, 0) || isSpaceAt(text, text.length - 1) ? signs | MAY_BE_UNCLEAN : signs;
}

/** Whether the same sign or letter, capital or small, stands before this one. */
const isDoubled = (text: string, at: number): boolean =>
  at > 0 && (text.charCodeAt(at - 1) | LOWER_CASE) === (text.charCodeAt(at) | LOWER_CASE);

/** Whether a word of a placeholder is told at this letter, small and without accent. */
const isTelling = (letter: number): boolean => letter === B || letter === D || letter === M || letter === V;

/** "n.t.b.", "te bepalen", "in te vullen", "invullen", "TODO" and "TBD" in capitals, "lorem": whether this letter, here, tells it. */
function tellsGap(text: string, at: number, letter: number): boolean {
  const before = at === 0 ? 0 : text.charCodeAt(at - 1) | LOWER_CASE;
  switch (letter) {
    case B:
      if (before === T) return isAt(text, at - 2, "ntb");
      if (before === FULL_STOP || text.charCodeAt(at - 2) === FULL_STOP)
        return NTB.test(text.slice(Math.max(0, at - 6), at + 1));
      return before === BLANK && isAt(text, at - 3, "te bepalen");
    case V:
      return before === BLANK
        ? isAt(text, at - 3, "te vullen")
        : before === N && isAt(text, at - 2, "invullen");
    case D:
      return before === O ? isAt(text, at - 2, "todo") : before === B && isAt(text, at - 2, "tbd");
    default:
      return before === E && isAt(text, at - 4, "lorem");
  }
}

const [B, D, E, M, N, O, T, V] = [98, 100, 101, 109, 110, 111, 116, 118] as const;
/** The bit in which small letters differ from capitals. */
const LOWER_CASE = 0x20;
const FULL_STOP = 46;
const BLANK = 32;
const NTB = /n\.\s?t\.\s?b$/i;

const isAt = (text: string, at: number, word: string): boolean =>
  (text.charCodeAt(at) | LOWER_CASE) === word.charCodeAt(0) &&
  text.slice(at, at + word.length).toLowerCase() === word;

const isSpaceAt = (text: string, at: number): boolean => text.charCodeAt(at) <= 32;
