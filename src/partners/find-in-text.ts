import type { PartnerId } from "./partner";
import { findNames } from "./text/find-names";
import { lexiconWith, type PartnerAliases } from "./text/lexicon";
import { negated } from "./text/negation";
import { meansPartner } from "./text/surroundings";
import { wordsOf } from "./text/words";

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
 */
export function findPartnersInText(text: string, aliases?: PartnerAliases): PartnerMention[] {
  const words = wordsOf(text);
  const mentions: PartnerMention[] = [];
  for (const { partner, first, last } of findNames(text, words, lexiconWith(aliases))) {
    const from = words[first]?.from ?? 0;
    const to = words[last]?.to ?? from;
    const form = text.slice(from, to);
    const before = text.slice(Math.max(0, from - REACH), from);
    if (meansPartner({ partner, form, before, after: text.slice(to, to + REACH) }))
      mentions.push({ partner, from, to, form });
  }
  const out = negated(text, mentions);
  return mentions.filter((_, index) => out[index] !== true);
}
