import type { CitationReading } from "../../law/citations/citation";
import type { Agreement, AgreementTable } from "../../table/agreement-table";
import { isBlank, isErrorValue, ownText, roleCell } from "../cells";
import type { Suggestion } from "../finding";
import { byText } from "../glance";
import type { Report, Rule } from "../rule";
import { ofCitations } from "../survey/notation";

/** What is wrong with a cell of column B by itself: a report without its place. */
export type BasisProblem = Pick<Report, "from" | "to" | "message" | "params"> & {
  /** The cell with the problem mended in one way or another. */
  readonly choices?: readonly (Omit<Suggestion, "changes"> & { readonly text: string })[];
};

/** Nothing is wrong, as in almost every cell. */
export const NONE: readonly BasisProblem[] = [];

/**
 * The glance and the row check of a rule that looks at what a cell of column B cites. Its findings follow from the text alone, so each
 * text is looked at once. Empty cells, shared ones and error values are left to other rules.
 */
export function checkBasis(
  find: (text: string, reading: CitationReading) => readonly BasisProblem[],
): Required<Pick<Rule, "row" | "glance">> {
  const problemsIn = ofCitations((text, reading) =>
    isBlank(text) || isErrorValue(text) ? NONE : find(text, reading),
  );
  return {
    glance: byText("legalBasis", (text) => text !== "" && problemsIn(text).length > 0),
    row(agreement, { table, report }) {
      const text = ownText(agreement, "legalBasis");
      const problems = text === "" ? NONE : problemsIn(text);
      for (const problem of problems) reportAt(agreement, table, text, problem, report);
    },
  };
}

function reportAt(
  agreement: Agreement,
  table: AgreementTable,
  text: string,
  { choices, ...problem }: BasisProblem,
  report: (finding: Report) => void,
): void {
  const place = roleCell(table, agreement, "legalBasis");
  if (!place) return;
  const suggestions = choices?.map(({ text: mended, ...choice }) => ({
    ...choice,
    changes: [{ kind: "cell" as const, row: place.row, column: place.column, old: text, new: mended }],
  }));
  report({ ...(suggestions && suggestions.length > 0 ? { suggestions } : {}), ...problem, ...place });
}
