import type { PartnerId } from "../partner";

/** A name with the text around it, as far as it decides what the name means. */
export interface Surroundings {
  readonly partner: PartnerId;
  /** The name as it stands. */
  readonly form: string;
  /** Up to 60 characters before it and behind it. */
  readonly before: string;
  readonly after: string;
  /** A word that makes a place of a name stands among the three before it. */
  readonly mayBePlace: boolean;
}

const ARTICLE = "(?:(?:de|het|een|onze|alle|elke|iedere|deze|die)\\s+)?";
/** "in de provincie", "het grondgebied van de gemeente": a place, not a party. */
const PLACE = new RegExp(
  `(?:^|[^\\p{L}])(?:in|elders in|(?:het\\s+)?(?:grondgebied|de grens|grenzen|oppervlakte|inwoners|inwoner|bewoners) van)\\s+(?:de|het|onze|heel de|de hele|een)\\s+$`,
  "iu",
);
/** "binnen de provincie Utrecht" is a place by its name; "binnen de gemeente" alone may be the organisation. */
const WITHIN = /(?:^|[^\p{L}])(?:binnen|buiten)\s+(?:(?:de|het)\s+)?$/iu;
const OUTSIDE = /(?:^|[^\p{L}])buiten\s+(?:(?:de|het|onze)\s+)?$/iu;
const NAME_BEHIND = /^\s+['’]?\p{Lu}\p{Ll}/u;
const STREET = /^\s+(?:\p{L}+\s+){0,3}\p{Lu}\p{L}*(?:laan|straat|plein|weg|singel|kade|park|brug|dreef)\b/u;
const LIST_BEFORE = /(?:^|[,;(/:]\s*|\b(?:het|en|of|met|door|aan|van|bij|voor|namens|tussen)\s+)$/iu;
const LIST_AFTER =
  /^\s*(?:$|[.,;:)/!?]|(?:en|of|is|zijn|heeft|hebben|wordt|worden|kan|kunnen|niet|in|om|over)\b)/iu;
const SENTENCE_START = /(?:^|[.!?:]\s+|\n\s*|[-•]\s+|\b[Hh]et\s+|\b[Oo]ns\s+|\b[Ee]lk\s+)$/u;

/** "De raad" is the municipality's; without its article it is any council, or advice. */
const COUNCIL_BEFORE = /(?:^|[^\p{L}])(?:de|onze|elke|betreffende|betrokken)\s+$/iu;

/**
 * Whether a name means the partner here, or is another word that is written the same: "het college" is the
 * municipality's, "het Farel College" is a school. Negation is settled elsewhere.
 */
export function meansPartner({ partner, form, before, after, mayBePlace }: Surroundings): boolean {
  if (mayBePlace && (partner === "gemeente" || partner === "provincie") && isPlace(form, before, after))
    return false;
  const lower = form.toLowerCase();
  if (lower === "college" || lower === "colleges") return isMunicipalCollege(form, before, after);
  if (lower === "raad" || lower === "raden")
    return COUNCIL_BEFORE.test(before) && !/^\s+(?:van|voor)\s/i.test(after);
  if (lower.startsWith("burgemeester") && STREET.test(after)) return false;
  if (form === "PS" && after.startsWith(":")) return false;
  if (form === "rijk" && /(?:^|\s)het\s+$/iu.test(before) && !/^\s+(?:van|der|alleen|aan)\s/iu.test(after))
    return true;
  if (form === "rijk") return LIST_BEFORE.test(before) && LIST_AFTER.test(after);
  return true;
}

function isPlace(form: string, before: string, after: string): boolean {
  if (/^(?:gemeente|provincie)$/i.test(form) && (PLACE.test(before) || OUTSIDE.test(before))) return true;
  return WITHIN.test(before) && NAME_BEHIND.test(after);
}

function isMunicipalCollege(form: string, before: string, after: string): boolean {
  if (
    /^\s+(?:van|voor)\s/i.test(after) &&
    !/^\s+van\s+(?:de|elke|een)\s+(?:\p{L}+\s+)?gemeenten?\b/iu.test(after)
  )
    return false;
  return /^[a-z]/.test(form) || SENTENCE_START.test(before);
}

/** The article or determiner that may stand before a name. */
export const ANY_ARTICLE = ARTICLE;
