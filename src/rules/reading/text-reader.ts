import { bitsOf, PARTNERS } from "../../partners/partner";
import { endingWith, partnerOfEnding } from "../../partners/text/compound-endings";
import type { PartnerAliases } from "../../partners/text/lexicon";
import { FNV_OFFSET, FNV_PRIME, slotOf } from "../../partners/text/words";
import {
  ACCENT,
  characterAbove,
  CHARACTERS,
  DIGIT,
  GAP_IF_DOUBLED,
  LAST_PLAIN,
  LETTER,
  LOOK_CLOSER,
  OTHER_IN_NAMES,
  TABLE_SIZE,
} from "./characters";
import { BEGINS_NAME, glanceWith, IS_NAME, SHOWS_GAP, type WordGlance } from "./word-glance";
import { pairOf } from "./word-hash";

/** So many words of a text are compared; agreements are shorter. */
export const MOST_WORDS = 300;

const ANYONE = bitsOf(PARTNERS);
const SHORTEST_COMPOUND = 8;

/**
 * Reads a running text once, character by character, for all rules that look at it: its words as numbers, which partners
 * it may name, and whether anything in it asks for a closer look. One reader is used again for every text, so that
 * thousands of texts ask for no memory of their own; what it says holds good until the next reading.
 *
 * What is said here is a glance: it may see something where there is nothing, and never the other way about.
 */
export class TextReader {
  /** A hash of each word, case, accents and punctuation left out, in the order of the text; the first `count` hold good. */
  readonly words = new Int32Array(MOST_WORDS);
  count = 0;
  /** Letters and digits in these words. */
  letters = 0;
  /** Partners that the text may name, as `bitsOf` gives them. */
  partners = 0;
  /** Whether white space, signs or words need a closer look. */
  looksOdd = false;

  private readonly glance: WordGlance;

  /** @param aliases a workbook's own names of partners, beside the shipped ones */
  constructor(aliases?: PartnerAliases) {
    this.glance = glanceWith(aliases);
  }

  /** Any text can be read. */
  read(text: string): void {
    const { words } = this;
    const { hints, names, pairs } = this.glance;
    const { length } = text;
    const characters = CHARACTERS;
    let count = 0;
    let letters = 0;
    let partners = 0;
    let seen = 0;
    // Of the word at hand.
    let hash = FNV_OFFSET;
    let size = 0;
    let ending = 0;
    let digits = 0;
    // The word before, and whether a name may begin with it.
    let before = 0;
    let begins = 0;
    for (let at = 0; at <= length; at++) {
      const code = at < length ? text.charCodeAt(at) : 0x20;
      const known = code < TABLE_SIZE ? (characters[code] ?? 0) : characterAbove(code);
      if (known > 0) {
        if (known > LAST_PLAIN) {
          seen |= known;
          if ((known & DIGIT) !== 0) digits++;
          if ((known & GAP_IF_DOUBLED) !== 0 && at > 0 && isX(text.charCodeAt(at - 1))) seen |= LOOK_CLOSER;
        }
        const letter = known & LETTER;
        if (letter !== 0) {
          hash = Math.imul(hash ^ letter, FNV_PRIME);
          ending = endingWith(ending, letter);
          size++;
          continue;
        }
        if ((known & ACCENT) !== 0) continue;
      }
      if (size === 0) {
        // A sign is doubled, such as a space.
        if (at > 0 && text.charCodeAt(at - 1) === code) seen |= LOOK_CLOSER;
        continue;
      }
      if (count < MOST_WORDS) {
        words[count++] = hash;
        letters += size;
      }
      // "TODO2": letters and digits in one word. "TODOwww.vng.nl": a web address, which is no text.
      if ((digits !== 0 && digits !== size) || (code !== 0x20 && beginsAddress(text, at)))
        seen |= LOOK_CLOSER;
      const slot = slotOf(hash);
      const hint = hints[slot] ?? 0;
      if ((hint | begins) !== 0) {
        if (begins !== 0) partners |= pairs[slotOf(pairOf(before, hash))] ?? 0;
        begins = hint & BEGINS_NAME;
        if ((hint & IS_NAME) !== 0) partners |= names[slot] ?? 0;
        if ((hint & SHOWS_GAP) !== 0 && (size > 1 || endsAbbreviation(text, at))) seen |= LOOK_CLOSER;
      }
      before = hash;
      if (size >= SHORTEST_COMPOUND) partners |= partnerOfEnding(ending, text, at);
      hash = FNV_OFFSET;
      size = 0;
      digits = 0;
    }
    this.count = count;
    this.letters = letters;
    this.partners = (seen & OTHER_IN_NAMES) === 0 ? partners : ANYONE;
    this.looksOdd = (seen & LOOK_CLOSER) !== 0 || hasBlankEdge(text);
  }
}

const hasBlankEdge = (text: string): boolean =>
  text !== "" && (text.charCodeAt(0) <= 0x20 || text.charCodeAt(text.length - 1) <= 0x20);
const isX = (code: number): boolean => (code | 0x20) === 0x78;

/** Whether the sign here stands in "www." or "http://"; other words may end with these letters. */
const beginsAddress = (text: string, at: number): boolean => {
  const sign = text.charAt(at);
  return sign === "."
    ? text.charAt(at - 1) === "w" || text.charAt(at - 1) === "W"
    : sign === ":" && text.charAt(at + 1) === "/";
};

/** "n.t.b": whether a letter that ends here stands behind another one with a full stop. */
const endsAbbreviation = (text: string, to: number): boolean =>
  /t\.\s?$/i.test(text.slice(Math.max(0, to - 4), to - 1));
