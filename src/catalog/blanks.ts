import type { Certainty } from "./certainty";

/** Units of numbers in a blank, with their plural, as they stand in an agreement. */
export const PLURALS = {
  werkdag: "werkdagen",
  week: "weken",
  maand: "maanden",
  jaar: "jaar",
  keer: "keer",
  "keer per jaar": "keer per jaar",
  procent: "procent",
} as const;
export type BlankUnit = keyof typeof PLURALS;
export const BLANK_UNITS: readonly BlankUnit[] = Object.keys(PLURALS).filter(isUnit);

interface AnyBlank {
  /** Whether the usual value stands in the source. */
  readonly certainty: Certainty;
}

/** A whole number with a unit: "binnen {termijn}" becomes "binnen 4 weken". Bounds are included. */
export interface NumberBlank extends AnyBlank {
  readonly kind: "number";
  readonly unit: BlankUnit;
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** A few words of at most `longest` characters. */
export interface TextBlank extends AnyBlank {
  readonly kind: "text";
  readonly usual: string;
  readonly longest: number;
}

export type Blank = NumberBlank | TextBlank;

/** A named blank in a text; `to` is exclusive. */
export interface BlankPlace {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The same form that the rule cell/placeholder finds. */
const BLANK = /\{(\p{L}[\p{L}\d _-]{1,40})\}/gu;

/** The named blanks of a text in order; one that stands there twice is given twice. */
export function findBlanks(text: string): BlankPlace[] {
  return [...text.matchAll(BLANK)].map((match) => ({
    name: match[1] ?? "",
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The names of a text's blanks, each once, in order. */
export function blankNames(text: string): string[] {
  return [...new Set(findBlanks(text).map(({ name }) => name))];
}

/** What a blank usually is filled with, as it stands in the sentence: "4 weken". */
export function usualText(blank: Blank): string {
  return blank.kind === "text" ? blank.usual : numberText(blank.usual, blank.unit);
}

/** A number with its unit: "1 week", "4 weken", "80%". */
export function numberText(value: number, unit: BlankUnit): string {
  if (unit === "procent") return `${value}%`;
  return `${value} ${value === 1 ? unit : PLURALS[unit]}`;
}

function isUnit(text: string): text is BlankUnit {
  return text in PLURALS;
}

/** A piece of a text with blanks. */
export interface TextPart {
  readonly text: string;
  /** null: the text between blanks; else whether the blank is filled in or still open. */
  readonly blank: "filled" | "open" | null;
}

/** "elke" before a blank. */
const EACH = /(?<!\p{L})(?:elke?|iedere?)\s$/iu;
/** What says itself how often, so that no "elke" goes before it: "elk kwartaal", "jaarlijks", "2 keer per jaar". */
const HOW_OFTEN =
  /^(?:elke?|iedere?|per|om|eens|regelmatig|dagelijks|wekelijks|maandelijks|(?:half)?jaarlijks|(?:\S+\s)?(?:keer|maal))(?!\p{L})/iu;

/** The text before a blank without the "elke" that what is filled in may bring itself. */
export const withoutEach = (before: string): string => before.replace(EACH, "");

/**
 * A text in pieces, its blanks filled. A blank that has no value, or an empty one, stays as `{name}`, so that the check of
 * the table finds it. At the start of a sentence the value gets a capital; a full stop before that of the sentence
 * goes, and so does an "elke" before a value that says itself how often.
 */
export function filledParts(
  text: string,
  values: Readonly<Record<string, string | null | undefined>>,
): TextPart[] {
  const parts: TextPart[] = [];
  let filled = "";
  let end = 0;
  const add = (part: string, blank: TextPart["blank"]): void => {
    if (part !== "") parts.push({ text: part, blank });
    filled += part;
  };
  for (const { name, from, to } of findBlanks(text)) {
    const given = (Object.hasOwn(values, name) ? values[name] : null) ?? "";
    // Who ends the value as a sentence does not want the stop of the sentence twice.
    const value = text[to] === "." && given.length > 1 ? given.replace(/\.+$/, "") : given;
    const before = text.slice(end, from);
    const isOften = HOW_OFTEN.test(value) && EACH.test(before);
    add(isOften ? withoutEach(before) : before, null);
    if (value === "") add(text.slice(from, to), "open");
    else if (isOften) add(startsSentence(filled) ? capitalised(value) : uncapitalised(value), "filled");
    else add(startsSentence(filled) ? capitalised(value) : value, "filled");
    end = to;
  }
  add(text.slice(end), null);
  return parts;
}

/** As `filledParts`, in one text. */
export function fillBlanks(
  text: string,
  values: Readonly<Record<string, string | null | undefined>>,
): string {
  return filledParts(text, values)
    .map((part) => part.text)
    .join("");
}

const startsSentence = (before: string): boolean => /(?:^|[.!?]\s+|\n)$/.test(before);
const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The usual text for each of these blanks, by name: what the form begins with. */
export function usualValues(blanks: Readonly<Record<string, Blank>>): Record<string, string> {
  return Object.fromEntries(Object.entries(blanks).map(([name, blank]) => [name, usualText(blank)]));
}
