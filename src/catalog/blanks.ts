import type { Certainty } from "./certainty";

/** Units of numbers in a blank, with their plural, as they stand in an agreement. */
const PLURALS = {
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

/** What is wrong with an input; the pane has a sentence for each code. */
export type BlankProblem =
  | { readonly code: "notANumber" | "notWhole" | "hasBraces" }
  | { readonly code: "otherUnit"; readonly unit: BlankUnit }
  | { readonly code: "tooLow" | "tooHigh"; readonly least: string; readonly most: string }
  | { readonly code: "tooLong"; readonly longest: number };

export type BlankCheck =
  /** `text` goes into the sentence; null: nothing was filled in, so that the blank stays. */
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly problem: BlankProblem };

/** Checks what the user filled in for a blank. A number may have its unit behind it ("4", "4 weken", "80%"). */
export function checkBlank(blank: Blank, input: string): BlankCheck {
  const text = input.replace(/\s+/g, " ").trim();
  if (text === "") return { ok: true, text: null };
  if (blank.kind === "number") return checkNumber(blank, text);
  if (/[{}]/.test(text)) return wrong({ code: "hasBraces" });
  if (text.length > blank.longest) return wrong({ code: "tooLong", longest: blank.longest });
  return { ok: true, text };
}

const wrong = (problem: BlankProblem): BlankCheck => ({ ok: false, problem });

function checkNumber({ unit, least, most }: NumberBlank, text: string): BlankCheck {
  const [, digits = "", fraction = "", word = ""] =
    /^(-?\d{1,9})([.,]\d+)?\s*(\p{L}[\p{L} ]*|%)?\.?$/u.exec(text) ?? [];
  if (digits === "") return wrong({ code: "notANumber" });
  if (/[1-9]/.test(fraction)) return wrong({ code: "notWhole" });
  if (word !== "" && !isWordFor(unit, word)) return wrong({ code: "otherUnit", unit });
  const value = Number(digits);
  const bounds = { least: numberText(least, unit), most: numberText(most, unit) };
  if (value < least) return wrong({ code: "tooLow", ...bounds });
  if (value > most) return wrong({ code: "tooHigh", ...bounds });
  return { ok: true, text: numberText(value, unit) };
}

function isWordFor(unit: BlankUnit, word: string): boolean {
  const plain = word.toLowerCase();
  return plain === unit || plain === PLURALS[unit] || (unit === "procent" && plain === "%");
}

function isUnit(text: string): text is BlankUnit {
  return text in PLURALS;
}

/**
 * A text with its blanks filled. A blank that has no value, or an empty one, stays as `{name}`, so that the check of the
 * table finds it. At the start of a sentence the value gets a capital.
 */
export function fillBlanks(
  text: string,
  values: Readonly<Record<string, string | null | undefined>>,
): string {
  let filled = "";
  let end = 0;
  for (const { name, from, to } of findBlanks(text)) {
    const value = (Object.hasOwn(values, name) ? values[name] : null) ?? "";
    filled += text.slice(end, from);
    filled += value === "" ? text.slice(from, to) : startsSentence(filled) ? capitalised(value) : value;
    end = to;
  }
  return filled + text.slice(end);
}

const startsSentence = (before: string): boolean => /(?:^|[.!?]\s+|\n)$/.test(before);
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The usual text for each of these blanks, by name: what the form begins with. */
export function usualValues(blanks: Readonly<Record<string, Blank>>): Record<string, string> {
  return Object.fromEntries(Object.entries(blanks).map(([name, blank]) => [name, usualText(blank)]));
}
