/** The languages of the pane. Dutch is the first; English has the same keys (a test holds them equal). */
export const LANGUAGES = ["nl", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Texts by key. `{name}` stands for a parameter; a key ending in `.one` / `.other` is a plural pair, chosen by `{count}`. */
export type Dictionary = Readonly<Record<string, string>>;

/** The texts of one rule, by rule id in `nl/rules.ts` and `en/rules.ts`. */
export interface RuleTexts {
  /** The rule's name in lists, such as "Ketenpartner genoemd maar niet gemarkeerd". */
  readonly title: string;
  /** What is wrong, by message variant; "default" where there is one only. */
  readonly what: Readonly<Record<string, string>>;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly todo: string;
  /** Labels of suggestions, by `Suggestion.label`. */
  readonly suggestions?: Readonly<Record<string, string>>;
}
