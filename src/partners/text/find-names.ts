import type { PartnerId } from "../partner";
import { BEGINS_NAME, GOES_ON, IS_NAME, partnerOfCompound, type Form, type Lexicon } from "./lexicon";
import type { TextWords } from "./words";

/** A name found in a text, before its surroundings are weighed. */
export interface FoundName {
  readonly partner: PartnerId;
  /** Index of its first and last word. */
  readonly first: number;
  readonly last: number;
}

/** "GGD-arts", "brandweer-adviseur", "GGD-advies": the partner's own people or advice, so the partner is named. */
const PEOPLE =
  /^(?:advies|adviezen|adviseurs?|artsen?|arts|medewerkers?|ambtenaar|ambtenaren|juristen?|jurist|collega's?|deskundigen?|directeur(?:en)?|bestuur(?:der|ders)?|contactpersoon|contactpersonen|team|teams|organisaties?|partners?)$/;
/** Bodies whose word ends other compounds too ("hogeschool-college"). */
const NOT_AT_THE_END = /^(?:colleges?|burgemeesters?|wethouders?|ministers?|rijk)$/;

/** Indices of the words at which a name may begin or that may be a compound with one: few of a text are. */
export function placesOfNames(words: TextWords, { hints }: Lexicon): readonly number[] {
  let places: number[] | null = null;
  for (let index = 0; index < words.count; index++) {
    const hint = hints[words.hash(index)] ?? 0;
    // "de" begins "de Dommel"; almost always something else follows.
    const begins =
      (hint & IS_NAME) !== 0 ||
      ((hint & BEGINS_NAME) !== 0 &&
        index + 1 < words.count &&
        ((hints[words.hash(index + 1)] ?? 0) & GOES_ON) !== 0);
    if (begins || words.mayBeCompound(index)) (places ??= []).push(index);
  }
  return places ?? NOWHERE;
}

const NOWHERE: readonly number[] = [];

/**
 * Finds partners' names among the words of a text, the longest name at each place. Names inside a compound are left out
 * ("GGD-richtlijn", "gemeente- en provinciegrens"), unless the compound means the partner ("U10-gemeenten", "GGD-arts").
 *
 * @param places where a name may begin, from `placesOfNames`
 */
export function findNames(words: TextWords, places: readonly number[], lexicon: Lexicon): FoundName[] {
  const found: FoundName[] = [];
  let next = 0;
  for (const index of places) {
    const name = index < next ? null : nameAt(words, index, lexicon);
    if (!name) continue;
    if (name.partner !== null && standsFree(words, name.last, index, lexicon))
      found.push({ partner: name.partner, first: index, last: name.last });
    next = name.last + 1;
  }
  return found;
}

function nameAt(
  words: TextWords,
  index: number,
  { forms, hints }: Lexicon,
): { partner: PartnerId | null; last: number } | null {
  const mayBegin = ((hints[words.hash(index)] ?? 0) & BEGINS_NAME) !== 0;
  if (!mayBegin && !words.mayBeCompound(index)) return null;
  const lower = words.word(index).toLowerCase();
  for (const form of (mayBegin ? forms.get(lower) : undefined) ?? []) {
    if (matches(words, index, form)) return { partner: form.partner, last: index + form.words.length - 1 };
  }
  const possessive = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  const partner = partnerOfCompound(possessive);
  return partner ? { partner, last: index } : null;
}

function matches(words: TextWords, index: number, form: Form): boolean {
  return form.words.every((expected, offset) => {
    const word = words.word(index + offset);
    if ((form.keepsCase ? word : word.toLowerCase()) !== expected) return false;
    if (offset === 0) return true;
    return form.gap.test(words.text.slice(words.to(index + offset - 1), words.from(index + offset)));
  });
}

function standsFree(words: TextWords, last: number, first: number, lexicon: Lexicon): boolean {
  const { text } = words;
  const start = words.from(first);
  const end = words.to(last);
  const before = text[start - 1];
  if (before === "\\" || before === "#" || before === "@") return false;
  const tail = first > 0 && before === "-" && words.to(first - 1) === start - 1;
  if (tail && !endsCompound(words, first, lexicon)) return false;
  if (text[end] !== "-") return true;
  // "gemeente- en provinciegrens": the compound goes on behind "en".
  if (/^-\s*(?:en|of|,|\/|&)/.test(text.slice(end, end + 6))) return false;
  if (last + 1 >= words.count || words.from(last + 1) !== end + 1) return true;
  return PEOPLE.test(words.word(last + 1).toLowerCase()) || nameAt(words, last + 1, lexicon) !== null;
}

/** "U10-gemeenten" and "gemeente-waterschap" name the last part; "grens-GGD" hardly. */
function endsCompound(words: TextWords, first: number, lexicon: Lexicon): boolean {
  const word = words.word(first).toLowerCase();
  if (NOT_AT_THE_END.test(word)) return false;
  return partnerOfCompound(word) !== null || nameAt(words, first - 1, lexicon) !== null;
}
