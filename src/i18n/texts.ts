import type { Language } from "./dictionary";
import { pane as enPane } from "./en/pane";
import { rules as enRules } from "./en/rules";
import { makeTexts, type Dictionaries, type Texts } from "./make-texts";
import { pane as nlPane } from "./nl/pane";
import { rules as nlRules } from "./nl/rules";

export type { PluralKey, TextKey, TextParams, Texts } from "./make-texts";

const DICTIONARIES: Readonly<Record<Language, Dictionaries>> = {
  nl: { pane: nlPane, rules: nlRules },
  en: { pane: enPane, rules: enRules },
};

/** The texts of a language, with every language at hand; the pane loads what it needs (load-texts.ts). */
export function createTexts(language: Language): Texts {
  return makeTexts(language, DICTIONARIES[language]);
}
