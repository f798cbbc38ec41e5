import { splitKeywords } from "../../keywords/split";
import type { Agreement } from "../../table/agreement-table";
import { isErrorValue } from "../cells";
import { memoise } from "../memo";
import { TermSurvey, type CellTerm } from "./terms";

const NO_TERMS: readonly CellTerm[] = [];
const WEB_ADDRESS = /https?|www|:\/|\/\//i;

/** The names of a cell of column G: separated by semicolons or line breaks only. A web address is no name. */
const namesIn = memoise((cell): readonly CellTerm[] => {
  if (isErrorValue(cell)) return NO_TERMS;
  // With a semicolon behind it, commas and slashes belong to the name.
  return splitKeywords(`${cell};`).filter(({ text }) => !WEB_ADDRESS.test(text));
});

/** Column G: the sources in use. */
export function surveySources(agreements: readonly Agreement[]): TermSurvey {
  return new TermSurvey(agreements, "source", "name", new Set(), namesIn);
}
