import type { PartnerId } from "../partner";
import { partnerOfCompound, type Form, type Lexicon } from "./lexicon";
import type { Word } from "./words";

/** A name found in a text, before its surroundings are weighed. */
export interface FoundName {
  readonly partner: PartnerId;
  /** Index of its first and last word. */
  readonly first: number;
  readonly last: number;
}

/** "GGD-arts", "brandweer-adviseur": somebody of the partner's own, so the partner is named. */
const PEOPLE =
  /^(?:adviseurs?|artsen?|arts|medewerkers?|collega's?|deskundigen?|directeur(?:en)?|bestuur(?:der|ders)?|contactpersoon|contactpersonen|team|teams|organisaties?|partners?)$/;
/** Bodies whose word ends other compounds too ("hogeschool-college"). */
const NOT_AT_THE_END = /^(?:colleges?|burgemeesters?|wethouders?|ministers?|rijk)$/;

/**
 * Finds partners' names among the words of a text, the longest name at each place. Names inside a compound are left out
 * ("GGD-richtlijn", "gemeente- en provinciegrens"), unless the compound means the partner ("U10-gemeenten", "GGD-arts").
 */
export function findNames(text: string, words: readonly Word[], lexicon: Lexicon): FoundName[] {
  const found: FoundName[] = [];
  for (let index = 0; index < words.length; index++) {
    const name = nameAt(text, words, index, lexicon);
    if (!name) continue;
    if (name.partner !== null && standsFree(text, words, name.last, index, lexicon))
      found.push({ partner: name.partner, first: index, last: name.last });
    index = name.last;
  }
  return found;
}

function nameAt(
  text: string,
  words: readonly Word[],
  index: number,
  lexicon: Lexicon,
): { partner: PartnerId | null; last: number } | null {
  const word = words[index]?.word ?? "";
  const lower = word.toLowerCase();
  for (const form of lexicon.get(lower) ?? []) {
    if (matches(text, words, index, form))
      return { partner: form.partner, last: index + form.words.length - 1 };
  }
  const possessive = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  const partner = partnerOfCompound(possessive);
  return partner ? { partner, last: index } : null;
}

function matches(text: string, words: readonly Word[], index: number, form: Form): boolean {
  return form.words.every((expected, offset) => {
    const word = words[index + offset];
    if (!word || (form.keepsCase ? word.word : word.word.toLowerCase()) !== expected) return false;
    if (offset === 0) return true;
    const gap = text.slice(words[index + offset - 1]?.to ?? 0, word.from);
    return form.gap.test(gap);
  });
}

function standsFree(
  text: string,
  words: readonly Word[],
  last: number,
  first: number,
  lexicon: Lexicon,
): boolean {
  const start = words[first];
  const end = words[last];
  if (!start || !end) return false;
  const before = text[start.from - 1];
  if (before === "\\" || before === "#" || before === "@") return false;
  const tail = first > 0 && before === "-" && words[first - 1]?.to === start.from - 1;
  if (tail && !endsCompound(text, words, first, lexicon)) return false;
  const after = text.slice(end.to, end.to + 6);
  if (!after.startsWith("-")) return true;
  // "gemeente- en provinciegrens": the compound goes on behind "en".
  if (/^-\s*(?:en|of|,|\/|&)/.test(after)) return false;
  const next = words[last + 1];
  if (next?.from !== end.to + 1) return true;
  return PEOPLE.test(next.word.toLowerCase()) || nameAt(text, words, last + 1, lexicon) !== null;
}

/** "U10-gemeenten" and "gemeente-waterschap" name the last part; "grens-GGD" hardly. */
function endsCompound(text: string, words: readonly Word[], first: number, lexicon: Lexicon): boolean {
  const word = words[first]?.word ?? "";
  if (NOT_AT_THE_END.test(word.toLowerCase())) return false;
  if (partnerOfCompound(word.toLowerCase()) !== null) return true;
  return nameAt(text, words, first - 1, lexicon) !== null;
}
