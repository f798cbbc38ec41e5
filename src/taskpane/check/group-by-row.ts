import type { Finding } from "../../rules/finding";
import type { AgreementTable } from "../../table/agreement-table";

/** The findings of one row, for the list. */
export interface RowGroup {
  readonly row: number;
  /** What stands in the row: an agreement, the table's header, or neither. */
  readonly kind: "agreement" | "header" | "other";
  /** The agreement's text, or "" when it has none. */
  readonly text: string;
  readonly instrumentLabel: string;
  readonly findings: readonly Finding[];
}

/** Groups findings (in reading order) by row. */
export function groupByRow(table: AgreementTable, findings: readonly Finding[]): RowGroup[] {
  const agreements = new Map(table.agreements.map((agreement) => [agreement.row, agreement]));
  const groups: (RowGroup & { readonly findings: Finding[] })[] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last?.row === finding.row) {
      last.findings.push(finding);
      continue;
    }
    const agreement = agreements.get(finding.row);
    groups.push({
      row: finding.row,
      kind: agreement ? "agreement" : table.headerRows.includes(finding.row) ? "header" : "other",
      text: agreement?.text.agreement.trim() ?? "",
      instrumentLabel: agreement?.instrumentLabel ?? "",
      findings: [finding],
    });
  }
  return groups;
}
