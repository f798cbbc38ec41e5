import type { Language, RuleTexts } from "./dictionary";
import type { pane as dutchPane } from "./nl/pane";

export type TextKey = keyof typeof dutchPane;
/** Keys that come in a pair for one and for more. */
export type PluralKey = TextKey extends infer Key ? (Key extends `${infer Stem}.one` ? Stem : never) : never;
export type TextParams = Readonly<Record<string, string | number>>;

/** Every text in one language. */
export interface Texts {
  readonly language: Language;
  /** The text of a key with its parameters filled in. */
  t(key: TextKey, params?: TextParams): string;
  /** The form for this number of things; `{count}` is filled in the language's notation. */
  count(key: PluralKey, count: number, params?: TextParams): string;
  number(value: number): string;
  /** The time of day of a moment, in milliseconds since 1970. */
  time(at: number): string;
  /** A date written as yyyy-mm-dd, in full. */
  date(iso: string): string;
  /** The texts of a rule; null for an id that is not known (a newer workbook, say). */
  rule(id: string): RuleTexts | null;
  /** Parameters put into any text. */
  fill(text: string, params?: TextParams): string;
}

/** Everything that one language says. */
export interface Dictionaries {
  readonly pane: Readonly<Record<TextKey, string>>;
  readonly rules: Readonly<Record<string, RuleTexts>>;
}

const LOCALE: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** Parameters that name a row of the sheet: written as Excel writes it in its margin, "3278", not as a number of things. */
const ROW_NAMES: ReadonlySet<string> = new Set(["row", "first", "last"]);

/** Makes the texts of a language from its dictionaries. */
export function makeTexts(language: Language, { pane, rules }: Dictionaries): Texts {
  const plural = new Intl.PluralRules(LOCALE[language]);
  const numbers = new Intl.NumberFormat(LOCALE[language]);
  const dates = new Intl.DateTimeFormat(LOCALE[language], { dateStyle: "long", timeZone: "UTC" });
  const times = new Intl.DateTimeFormat(LOCALE[language], { timeStyle: "short" });
  const shown = (name: string, value: string | number): string =>
    typeof value === "number" && !ROW_NAMES.has(name) ? numbers.format(value) : String(value);
  const fill = (text: string, params: TextParams = {}): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return value === undefined ? whole : shown(name, value);
    });
  return {
    language,
    fill,
    t: (key, params) => fill(pane[key], params),
    count: (key, count, params) => {
      const form = plural.select(count) === "one" ? "one" : "other";
      return fill(pane[`${key}.${form}`], { ...params, count });
    },
    time: (at) => times.format(at),
    number: (value) => numbers.format(value),
    date: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
    rule: (id) => rules[id] ?? null,
  };
}

/** The language for a locale such as "nl-NL"; Dutch for every one that is not English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("en") ? "en" : "nl";
}
