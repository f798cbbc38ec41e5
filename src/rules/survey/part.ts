import type { Agreement } from "../../table/agreement-table";

/**
 * What is known of all rows together about one thing, kept up to date as rows change. What it says may depend on the
 * content of the rows only, not on the order in which they came.
 */
export interface SurveyPart {
  /** The agreement at this index of the table became another. */
  replace(index: number, before: Agreement, after: Agreement): void;
  /** Indices of agreements about which it may say something else than before the replacements; the rows are now these. */
  settle(agreements: readonly Agreement[]): Iterable<number> | "all";
}
