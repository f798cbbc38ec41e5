import { numberText, PLURALS, type Blank, type BlankUnit, type NumberBlank } from "./blanks";

/** What to know about an input; nothing that was typed is refused. The pane has a sentence for each code. */
export type BlankWarning =
  /** The check of the table takes it for a blank. */
  | { readonly code: "hasBraces" }
  /** Another unit than the sentence is made for. */
  | { readonly code: "otherUnit"; readonly unit: string }
  /** More or less than is usual; both bounds as text. */
  | { readonly code: "unusual"; readonly least: string; readonly most: string }
  | { readonly code: "tooLong"; readonly longest: number };

export interface BlankReading {
  /** What goes into the sentence; null: nothing was filled in, so that the blank stays. */
  readonly text: string | null;
  readonly warning: BlankWarning | null;
}

/**
 * Reads what the user filled in for a blank. A number gets its unit ("4", "zes", "4-6"), also when it has it already ("4
 * weken", "80%"); other words go in as they are ("elk kwartaal"). What is unusual comes with a warning.
 */
export function readBlank(blank: Blank, input: string): BlankReading {
  const text = input.replace(/\s+/g, " ").trim();
  if (text === "") return { text: null, warning: null };
  if (/[{}]/.test(text)) return { text, warning: { code: "hasBraces" } };
  if (blank.kind === "number") return readAmount(blank, text);
  return { text, warning: text.length > blank.longest ? { code: "tooLong", longest: blank.longest } : null };
}

function readAmount({ unit, least, most }: NumberBlank, input: string): BlankReading {
  const bounds = { least: numberText(least, unit), most: numberText(most, unit) };
  const amount = amountIn(input);
  // Words say what they say; signs without a word ("=1+1") are no amount.
  if (amount === null) {
    return { text: input, warning: /\p{L}/u.test(input) ? null : { code: "unusual", ...bounds } };
  }
  const { values, words, rest } = amount;
  const text = withUnit(amount, unit, input);
  const days = rest === "" ? null : DAYS[rest];
  const ownDays = DAYS[unit];
  if (rest !== "" && !isWordFor(unit, rest) && (days === undefined || ownDays === undefined)) {
    // "2 keer in het voorjaar" says more than a unit does.
    const isUnitOnly = words === 1 && (days !== undefined || UNIT_WORDS.has(rest));
    return { text, warning: isUnitOnly ? { code: "otherUnit", unit: PLURALS[unit] } : null };
  }
  const scale = days && ownDays && !isWordFor(unit, rest) ? days / ownDays : 1;
  const isUsual = values.every((value) => value * scale >= least && value * scale <= most);
  return { text, warning: isUsual ? null : { code: "unusual", ...bounds } };
}

const NUMBER_WORDS =
  "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien " +
  "negentien twintig";
const VALUES = new Map(NUMBER_WORDS.split(" ").map((word, value) => [word, value]));

/** Days in the units of time that people write, to compare them with each other. */
const DAYS: Readonly<Record<string, number | undefined>> = {
  dag: 1,
  dagen: 1,
  werkdag: 1.4,
  werkdagen: 1.4,
  week: 7,
  weken: 7,
  maand: 30.4,
  maanden: 30.4,
  kwartaal: 91,
  kwartalen: 91,
  jaar: 365,
  jaren: 365,
};
const UNIT_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(PLURALS),
  ...Object.values(PLURALS),
  "%",
  "uur",
]);

interface Amount {
  /** One number, or the two ends of a range. */
  readonly values: readonly number[];
  /** What stands for the numbers, as it was typed. */
  readonly number: string;
  /** What comes behind them in lower case; "" when they stand alone. */
  readonly rest: string;
  /** How many words that is. */
  readonly words: number;
}

const ONE = String.raw`-?\d{1,9}(?:[.,]\d+)?|\p{L}+`;
const AMOUNT = new RegExp(`^((${ONE})(?: ?(?:-|–|tot(?: en met)?|à|of) ?(${ONE}))?)(?: ?(%)| (.+))?$`, "u");

/** The number that an input begins with; null when it begins with another word. */
function amountIn(input: string): Amount | null {
  const [, number = "", one = "", other, percent, behind = ""] = AMOUNT.exec(input.replace(/\.$/, "")) ?? [];
  const values = [one, ...(other === undefined ? [] : [other])].map(valueOf);
  if (!values.every((value) => value !== null) || number === "") return null;
  const rest = (percent ?? behind).toLowerCase();
  return { values, number, rest, words: rest === "" ? 0 : rest.split(" ").length };
}

function valueOf(text: string): number | null {
  if (/\d/.test(text)) return Number(text.replace(",", "."));
  return VALUES.get(text.toLowerCase().replaceAll("é", "e")) ?? null;
}

function withUnit({ values, number, rest }: Amount, unit: BlankUnit, input: string): string {
  if (rest !== "" && !isWordFor(unit, rest)) return input;
  const [value, other] = values;
  if (value !== undefined && other === undefined && Number.isInteger(value) && /\d/.test(number)) {
    return numberText(value, unit);
  }
  if (unit === "procent") return `${number}%`;
  return `${number} ${value === 1 && other === undefined ? unit : PLURALS[unit]}`;
}

function isWordFor(unit: BlankUnit, word: string): boolean {
  return word === unit || word === PLURALS[unit] || (unit === "procent" && word === "%");
}
