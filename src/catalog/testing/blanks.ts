import type { NumberBlank, TextBlank } from "../blanks";

/** A number with a unit, and words: the two kinds of blank. */
export const WEEKS: NumberBlank = {
  kind: "number",
  unit: "week",
  usual: 4,
  least: 1,
  most: 8,
  certainty: "derived",
};
export const WORDS: TextBlank = {
  kind: "text",
  usual: "de omgevingsdienst",
  longest: 20,
  certainty: "derived",
};
