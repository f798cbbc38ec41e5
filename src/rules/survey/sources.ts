import { isWebAddress, splitSources } from "../../keywords/clean-up/term-column";
import type { Agreement } from "../../table/agreement-table";
import { isErrorValue } from "../cells";
import { memoise } from "../memo";
import type { DistinctColumn } from "./distinct-column";
import { TermSurvey, type CellTerm } from "./terms";

const NO_TERMS: readonly CellTerm[] = [];

/** The names of a cell of column G: separated by semicolons or line breaks only. A web address is no name. */
const namesIn = memoise((cell): readonly CellTerm[] => {
  if (isErrorValue(cell)) return NO_TERMS;
  return splitSources(cell).filter(({ text }) => !isWebAddress(text));
});

/** Column G: the sources in use. */
export function surveySources(agreements: readonly Agreement[], column: DistinctColumn): TermSurvey {
  return new TermSurvey(agreements, column, "source", "name", new Set(), namesIn);
}
