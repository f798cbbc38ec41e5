import { bitOf } from "../../partners/partner";
import { lexiconWith, type Lexicon, type PartnerAliases } from "../../partners/text/lexicon";
import { FNV_OFFSET, FNV_PRIME, HASHES, slotOf } from "../../partners/text/words";
import { CHARACTERS, LETTER } from "./characters";
import { pairOf } from "./word-hash";

/** The word is a name by itself. */
export const IS_NAME = 1;
/** A name of several words may begin with the word. */
export const BEGINS_NAME = 2;
/** The word may be a part of "nog te bepalen", "n.t.b." and the like, which show a gap in the text. */
export const SHOWS_GAP = 4;
const GAP_WORDS = ["b", "ntb", "bepalen", "vullen", "invullen", "todo", "tbd", "lorem"];

/** What a word or two may mean, prepared once for all texts; other words may fall together with these. */
export interface WordGlance {
  /** By the slot of a word's hash: what it may be. */
  readonly hints: Uint8Array;
  /** By the same: the partners, as `bitsOf` gives them, of whom it is a name. */
  readonly names: Uint8Array;
  /** By the slot of a pair of words: the partners of whom a name begins with these two. */
  readonly pairs: Uint8Array;
}

const known = new WeakMap<Lexicon, WordGlance>();

/** What is prepared for the names of partners, a workbook's own among them, and for words that show a gap. */
export function glanceWith(aliases: PartnerAliases | undefined): WordGlance {
  const lexicon = lexiconWith(aliases);
  const found = known.get(lexicon);
  if (found) return found;
  const [hints, names, pairs] = [0, 0, 0].map(() => new Uint8Array(HASHES)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const add = (table: Uint8Array, slot: number, bits: number): void => {
    table[slot] = (table[slot] ?? 0) | bits;
  };
  for (const forms of lexicon.forms.values()) {
    for (const { words, partner } of forms) {
      const [first = "", second] = words;
      const slot = slotOf(hashOf(first));
      add(hints, slot, second === undefined ? IS_NAME : BEGINS_NAME);
      if (second === undefined) add(names, slot, bitOf(partner));
      else add(pairs, slotOf(pairOf(hashOf(first), hashOf(second))), bitOf(partner));
    }
  }
  for (const word of GAP_WORDS) add(hints, slotOf(hashOf(word)), SHOWS_GAP);
  const made = { hints, names, pairs };
  known.set(lexicon, made);
  return made;
}

/** The hash of a word, as `TextReader` makes it; in texts with signs that it takes otherwise everybody may be named. */
function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) {
    const letter = (CHARACTERS[word.charCodeAt(at)] ?? 0) & LETTER;
    if (letter !== 0) hash = Math.imul(hash ^ letter, FNV_PRIME);
  }
  return hash;
}
