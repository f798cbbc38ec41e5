/** What a text may hold that a rule about cells wants to look at. */
export const MAY_BE_UNCLEAN = 1;
export const MAY_BE_UNFILLED = 2;

const PLAIN = 0;
const SPACE = 1;
/** White space of another kind, control and format characters, letters outside the Latin script. */
const ODD = 2;
/** Signs of a gap in a text. */
const GAP = 3;
/** A full stop or an x, which shows a gap when it is doubled. */
const DOUBLED = 4;
/** A letter at which a word of a placeholder is told. */
const WORD = 5;
const LINE_BREAK = 10;
/** The bit in which small letters differ from capitals. */
const LOWER_CASE = 0x20;

const TABLE_SIZE = 0x250;
const KINDS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === " ") return SPACE;
  if (code < 0x20 || (code >= 0x7f && code < 0xa1) || code === 0xad) return ODD;
  if ("[{<_?".includes(character)) return GAP;
  if (".xX".includes(character)) return DOUBLED;
  return "bBDmMvV".includes(character) ? WORD : PLAIN;
});
const ELLIPSIS = 0x2026;

/**
 * Looks once through a text for all that the rules about cells want to look at, because almost every text holds nothing
 * of the kind. What it says may be there need not be; what it does not say is not there.
 */
export function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < TABLE_SIZE ? KINDS[code] : kindAbove(code);
    if (kind === PLAIN) continue;
    const before = at === 0 ? LINE_BREAK : text.charCodeAt(at - 1);
    if (kind === SPACE) {
      if (before === code) signs |= MAY_BE_UNCLEAN;
    } else if (kind === ODD) {
      if (code !== LINE_BREAK) signs |= MAY_BE_UNCLEAN;
    } else if (kind === GAP) signs |= MAY_BE_UNFILLED;
    else if (kind === DOUBLED) {
      if ((before | LOWER_CASE) === (code | LOWER_CASE)) signs |= MAY_BE_UNFILLED;
    } else if (tellsGap(text, at, code | LOWER_CASE, before | LOWER_CASE)) signs |= MAY_BE_UNFILLED;
  }
  return isSpaceAt(text, 0) || isSpaceAt(text, text.length - 1) ? signs | MAY_BE_UNCLEAN : signs;
}

/** "n.t.b.", "te bepalen", "in te vullen", "invullen", "TODO" and "TBD" in capitals, "lorem": whether this letter, here, tells it. */
function tellsGap(text: string, at: number, letter: number, before: number): boolean {
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

const [B, D, E, N, O, T, V] = [98, 100, 101, 110, 111, 116, 118] as const;
const FULL_STOP = 46;
const BLANK = 32;
const NTB = /n\.\s?t\.\s?b$/i;

const isAt = (text: string, at: number, word: string): boolean =>
  (text.charCodeAt(at) | LOWER_CASE) === word.charCodeAt(0) &&
  text.slice(at, at + word.length).toLowerCase() === word;

/** Dashes, quotes and the ellipsis of running text, and whatever else there is. */
function kindAbove(code: number): number {
  if (code === ELLIPSIS) return GAP;
  return code >= 0x2010 && code <= 0x2027 ? PLAIN : ODD;
}

const isSpaceAt = (text: string, at: number): boolean => text.charCodeAt(at) <= 32;
