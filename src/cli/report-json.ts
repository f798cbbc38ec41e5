import { cliText } from "../i18n/cli-texts";
import type { Texts } from "../i18n/texts";
import type { Finding } from "../rules/finding";
import { cellAddress, columnLetters } from "../table/address";
import { ROLES, type AgreementTable } from "../table/agreement-table";
import type { CheckedFile, CheckedTable } from "./check-file";

/** The one object that `--json` prints (version 1). Rows count from 1, columns are letters. */
export function reportJson(files: readonly CheckedFile[], texts: Texts): object {
  return {
    version: 1,
    workbooks: files.map(({ file, tables, problems }) => ({
      file,
      tables: tables.map((checked) => tableJson(checked, texts)),
      problems: problems.map(({ sheet, code, text }) => ({ sheet, code, message: cliText(texts, text) })),
    })),
  };
}

function tableJson({ table, findings, citations }: CheckedTable, texts: Texts): object {
  return {
    sheet: table.sheetName,
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    agreements: table.agreements.length,
    roles: rolesJson(table),
    perInstrument: perInstrument(table, texts),
    findings: findings.map((finding) => findingJson(finding, texts)),
    ...(citations ? { citations } : {}),
  };
}

function rolesJson(table: AgreementTable): object {
  const roles = ROLES.flatMap((role) => {
    const known = table.roles[role];
    return known ? [[role, columnLetters(known.column)] as const] : [];
  });
  const partners = table.partners.map(({ column, partner, heading }) => ({
    column: columnLetters(column),
    partner,
    heading,
  }));
  return { ...Object.fromEntries(roles), partners };
}

/** Rows whose core instrument is not known are counted under "(onbekend)". */
function perInstrument(table: AgreementTable, texts: Texts): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { instrument } of table.agreements) {
    const name = instrument ? texts.t(`instrument.${instrument}`) : "(onbekend)";
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** What a finding says, in one sentence. */
export function messageOf(finding: Finding, texts: Texts): string {
  return texts.fill(texts.rule(finding.rule)?.what[finding.message] ?? finding.rule, finding.params);
}

function findingJson(finding: Finding, texts: Texts): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    cell: cellAddress(finding.row, finding.column),
    row: finding.row + 1,
    column: columnLetters(finding.column),
    message: messageOf(finding, texts),
    fix: finding.fix?.map((change) => ({ ...change, row: change.row + 1 })) ?? null,
  };
}
