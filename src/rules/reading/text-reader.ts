import { bitsOf, PARTNERS } from "../../partners/partner";
import {
  BEGINS_NAME,
  GOES_ON,
  IS_NAME,
  lexiconWith,
  OF_COMPOUNDS,
  type PartnerAliases,
} from "../../partners/text/lexicon";
import { endsLikePartner, FNV_OFFSET, FNV_PRIME, slotOf } from "../../partners/text/words";
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

/** So many words of a text are compared; agreements are shorter. */
export const MOST_WORDS = 300;

/** The word may be a part of "nog te bepalen", "n.t.b." and the like, which show a gap in the text. */
const SHOWS_GAP = 0x80;
const GAP_WORDS = ["b", "ntb", "bepalen", "vullen", "invullen", "todo", "tbd", "lorem"];
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

  /** By the hash of a word: what it may be, and the partners of whom a name may begin with it. */
  private readonly hints: Uint8Array;
  private readonly partnersOf: Uint8Array;

  /** @param aliases a workbook's own names of partners, beside the shipped ones */
  constructor(aliases?: PartnerAliases) {
    const lexicon = lexiconWith(aliases);
    this.hints = hintsWithGaps(lexicon.hints);
    this.partnersOf = lexicon.partners;
  }

  /** Any text can be read. */
  read(text: string): void {
    const { words, hints, partnersOf } = this;
    const { length } = text;
    let [count, letters, partners, seen] = [0, 0, 0, 0];
    // Of the word at hand.
    let [hash, size, digits, letter] = [FNV_OFFSET, 0, 0, 0];
    // The word before, if a name may begin with it.
    let begins = -1;
    for (let at = 0; at <= length; at++) {
      const code = at < length ? text.charCodeAt(at) : 0x20;
      const known = code < TABLE_SIZE ? (CHARACTERS[code] ?? 0) : characterAbove(code);
      if (known > LAST_PLAIN) {
        seen |= known;
        if ((known & DIGIT) !== 0) digits++;
        if ((known & GAP_IF_DOUBLED) !== 0 && isX(text.charCodeAt(at - 1))) seen |= LOOK_CLOSER;
        if ((known & ACCENT) !== 0) continue;
      }
      const folded = known & LETTER;
      if (folded !== 0) {
        letter = folded;
        hash = Math.imul(hash ^ letter, FNV_PRIME);
        size++;
        continue;
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
      // "TODO2": letters and digits in one word.
      if (digits !== 0 && digits !== size) seen |= LOOK_CLOSER;
      const slot = slotOf(hash);
      const hint = hints[slot] ?? 0;
      if (hint !== 0) {
        if ((hint & SHOWS_GAP) !== 0) seen |= LOOK_CLOSER;
        if (begins >= 0 && (hint & GOES_ON) !== 0) partners |= partnersOf[begins] ?? 0;
        if ((hint & IS_NAME) !== 0) partners |= partnersOf[slot] ?? 0;
      }
      begins = (hint & BEGINS_NAME) !== 0 ? slot : -1;
      if (size >= SHORTEST_COMPOUND && endsLikePartner(text, at, letter)) partners |= OF_COMPOUNDS;
      hash = FNV_OFFSET;
      size = 0;
      digits = 0;
    }
    this.count = count;
    this.letters = letters;
    this.partners = (seen & OTHER_IN_NAMES) === 0 ? partners : ANYONE;
    this.looksOdd = (seen & LOOK_CLOSER) !== 0 || isBlank(text, 0) || isBlank(text, length - 1);
  }
}

const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) <= 0x20;
const isX = (code: number): boolean => (code | 0x20) === 0x78;

const known = new WeakMap<Uint8Array, Uint8Array>();

/** The hints of a lexicon that are about names, with the words that show a gap. */
function hintsWithGaps(ofNames: Uint8Array): Uint8Array {
  const made = known.get(ofNames);
  if (made) return made;
  const hints = ofNames.map((hint) => hint & (BEGINS_NAME | IS_NAME | GOES_ON));
  for (const word of GAP_WORDS) {
    let hash = FNV_OFFSET;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
    hints[slotOf(hash)] = (hints[slotOf(hash)] ?? 0) | SHOWS_GAP;
  }
  known.set(ofNames, hints);
  return hints;
}
