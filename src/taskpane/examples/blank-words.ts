import type { BlankUnit } from "../../catalog/blanks";
import type { PluralKey, Texts } from "../../i18n/texts";

/** The names of blanks that the pane has a word for in each language; the text of an agreement has them in Dutch. */
export const BLANK_NAMES = [
  "termijn",
  "frequentie",
  "aantal",
  "aandeel",
  "datum",
  "moment",
  "onderwerp",
  "onderwerpen",
  "overleg",
  "trekker",
  "weg",
  "toets",
  "advies",
  "concept",
  "regulier",
  "uitgebreid",
  "reactietermijn",
  "aanvultermijn",
  "plantermijn",
  "visietermijn",
] as const;
type BlankName = (typeof BLANK_NAMES)[number];

const UNIT_KEYS: Readonly<Record<Exclude<BlankUnit, "procent">, PluralKey>> = {
  werkdag: "unit.werkdag",
  week: "unit.week",
  maand: "unit.maand",
  jaar: "unit.jaar",
  keer: "unit.keer",
  "keer per jaar": "unit.keerPerJaar",
};

/** What a blank is called in the language of the pane; `lang` where there is only its own, Dutch name. */
export function blankName(name: string, texts: Texts): { readonly text: string; readonly lang?: "nl" } {
  return isKnown(name) ? { text: texts.t(`blank.${name}`) } : { text: name, lang: "nl" };
}

/** A whole number with its unit in the language of the pane: "12 times a year"; in Dutch as it goes into the sentence. */
export function amountText(value: number, unit: BlankUnit, texts: Texts): string {
  return unit === "procent" ? `${value}%` : texts.count(UNIT_KEYS[unit], value);
}

const isKnown = (name: string): name is BlankName => BLANK_NAMES.some((one) => one === name);
