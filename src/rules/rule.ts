import type { PartnerAliases } from "../partners/find-in-text";
import type { Agreement, AgreementTable } from "../table/agreement-table";
import type { Finding, Severity } from "./finding";

/** What a workbook's owner may set: levels per rule, own allowed values, own names of partners. */
export interface RuleSettings {
  readonly levels?: Readonly<Record<string, Severity | "off">>;
  readonly allowedTypes?: readonly string[];
  readonly allowedLevels?: readonly string[];
  readonly partnerAliases?: PartnerAliases;
}

/** A finding as a rule reports it; the engine adds the rule's id and its severity. */
export type Report = Omit<Finding, "rule" | "severity" | "message" | "params" | "scope"> &
  Partial<Pick<Finding, "message" | "params" | "scope" | "severity">>;

export interface RuleContext {
  readonly table: AgreementTable;
  readonly settings: RuleSettings;
  report(finding: Report): void;
}

/**
 * A check. It looks at the table only through its arguments, reports only through `context.report`, and gives the same
 * findings for the same table.
 */
export interface Rule {
  /** Stable: it stands in workbooks and test data. */
  readonly id: string;
  readonly severity: Severity;
  /** It gives fixes, which cannot change the meaning. */
  readonly fixable?: boolean;
  readonly suggests?: boolean;
  /** Called for each agreement. */
  row?(agreement: Agreement, context: RuleContext): void;
  /** Called once for the table. */
  whole?(context: RuleContext): void;
}
