import type { PartnerAliases } from "../../partners/text/lexicon";
import type { Agreement } from "../../table/agreement-table";
import { ReadColumn } from "../reading/read-column";
import type { SurveyPart } from "./part";
import { RowIndex } from "./row-index";

/** The columns that hold running text. */
export const RUNNING = ["agreement", "explanation"] as const;
export type RunningRole = (typeof RUNNING)[number];

/** The running text of a table, columns D and P: read once for all rules, when the first of them asks. */
export class RunningTexts implements SurveyPart {
  private readonly rows: RowIndex;
  private readonly columns: Partial<Record<RunningRole, ReadColumn>> = {};

  constructor(
    private agreements: readonly Agreement[],
    private readonly aliases?: PartnerAliases,
  ) {
    this.rows = new RowIndex(agreements);
  }

  /** A column as it was read, by index of the agreements. */
  column(role: RunningRole): ReadColumn {
    return (this.columns[role] ??= new ReadColumn(
      this.agreements.map(({ text }) => text[role]),
      this.aliases,
    ));
  }

  /** The partners that a row's texts may name, as `bitsOf` gives them. */
  partnersIn(agreement: Agreement): number {
    const index = this.rows.of(agreement);
    return this.column("agreement").partners(index) | this.column("explanation").partners(index);
  }

  /** Whether a row's text needs a closer look at its white space, signs and words; in almost all there is nothing to see. */
  looksOdd(agreement: Agreement, role: RunningRole): boolean {
    return this.column(role).looksOdd(this.rows.of(agreement));
  }

  replace(index: number, before: Agreement, after: Agreement): void {
    for (const role of RUNNING)
      if (before.text[role] !== after.text[role]) this.columns[role]?.read(index, after.text[role]);
  }

  settle(agreements: readonly Agreement[]): Iterable<number> {
    this.agreements = agreements;
    this.rows.goOn(agreements);
    return [];
  }
}
