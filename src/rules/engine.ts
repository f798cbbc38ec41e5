import type { AgreementTable } from "../table/agreement-table";
import type { Finding } from "./finding";
import { RULES } from "./registry";
import type { Rule, RuleContext, RuleSettings } from "./rule";

/**
 * Runs every rule over a table and gives the findings in reading order: by row, then by column. Rules whose level is
 * "off" are not run. Pure: the same table and settings give the same findings.
 */
export function checkTable(
  table: AgreementTable,
  settings: RuleSettings = {},
  rules: readonly Rule[] = RULES,
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const level = settings.levels?.[rule.id] ?? rule.severity;
    if (level === "off") continue;
    const context: RuleContext = {
      table,
      settings,
      report: (report) =>
        findings.push({
          rule: rule.id,
          scope: "cell",
          message: "default",
          params: {},
          ...report,
          // A level that the workbook sets goes above one that the rule chooses for the case at hand.
          severity: settings.levels?.[rule.id] === undefined ? (report.severity ?? level) : level,
        }),
    };
    rule.whole?.(context);
    if (rule.row) for (const agreement of table.agreements) rule.row(agreement, context);
  }
  return findings.sort((a, b) => a.row - b.row || a.column - b.column);
}
