import { bitOf, bitsOf, PARTNERS, type PartnerId } from "./partner";
import { findNames, placesOfNames } from "./text/find-names";
import {
  BEFORE_PLACE,
  DENIES,
  lexiconWith,
  OF_COMPOUNDS,
  type Lexicon,
  type PartnerAliases,
} from "./text/lexicon";
import { negated } from "./text/negation";
import { meansPartner } from "./text/surroundings";
import { TextWords } from "./text/words";

export type { PartnerAliases } from "./text/lexicon";

/** A partner named in running text. */
export interface PartnerMention {
  readonly partner: PartnerId;
  /** Where the name stands; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** As it stands in the text. */
  readonly form: string;
}

const ANYONE = bitsOf(PARTNERS);

/** So much text around a name decides what it means. */
const REACH = 60;

/**
 * Chain partners named in running Dutch text, in order. A name must stand by itself: "waterschapsverordening", "rijksweg"
 * and "GGD-richtlijn" name nobody, nor do web addresses, associations (VNG) and places ("in de provincie"). Bodies count
 * for their partner (college, gedeputeerde staten, Rijkswaterstaat). Names that the text takes out are left out
 * ("zonder de GGD", "de GGD hoeft niet te adviseren"). Any text gives an answer.
 *
 * @param aliases a workbook's own names; they go above the shipped ones. Pass the same array again to have it prepared
 *   once. A form with a capital keeps its case.
 * @param asked a text that names none of these (as `bitsOf` gives them) gives no answer, because weighing what it names
 *   takes time
 */
export function findPartnersInText(
  text: string,
  aliases?: PartnerAliases,
  asked = ANYONE,
): readonly PartnerMention[] {
  if (text === "") return NOBODY;
  const lexicon = lexiconWith(aliases);
  words.read(text);
  const places = placesOfNames(words, lexicon);
  if (places.length === 0 || !mayName(asked, places, lexicon)) return NOBODY;
  const names = findNames(words, places, lexicon);
  if (!names.some(({ partner }) => (bitOf(partner) & asked) !== 0)) return NOBODY;
  const mentions: PartnerMention[] = [];
  for (const { partner, first, last } of names) {
    const from = words.from(first);
    const to = words.to(last);
    const form = text.slice(from, to);
    const before = text.slice(Math.max(0, from - REACH), from);
    const after = text.slice(to, to + REACH);
    if (
      meansPartner({
        partner,
        form,
        before,
        after,
        mayBePlace: hasHint(lexicon, BEFORE_PLACE, first - 3, first),
      })
    )
      mentions.push({ partner, from, to, form });
  }
  if (mentions.length === 0 || !hasHint(lexicon, DENIES, 0, words.count)) return mentions;
  const out = negated(text, mentions);
  return mentions.filter((_, index) => out[index] !== true);
}

const words = new TextWords();
const NOBODY: readonly PartnerMention[] = [];

/** Whether the text that was read may name one of these partners at one of these places. */
function mayName(asked: number, places: readonly number[], { partners }: Lexicon): boolean {
  let bits = 0;
  for (const index of places) {
    bits |= (partners[words.hash(index)] ?? 0) | (words.mayBeCompound(index) ? OF_COMPOUNDS : 0);
  }
  return (bits & asked) !== 0;
}

/** Whether one of the words from an index up to another may be of some use. */
function hasHint({ hints }: Lexicon, hint: number, from: number, to: number): boolean {
  for (let index = Math.max(0, from); index < to; index++)
    if (((hints[words.hash(index)] ?? 0) & hint) !== 0) return true;
  return false;
}
