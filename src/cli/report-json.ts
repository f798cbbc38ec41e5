import { quoted } from "../i18n/quoted";
import { cliText } from "../i18n/cli-texts";
import type { Texts } from "../i18n/texts";
import type { Finding } from "../rules/finding";
import { cellAddress, columnLetters } from "../table/address";
import { ROLES, type AgreementTable } from "../table/agreement-table";
import type { Change } from "../table/change";
import { headingParams } from "../table/heading-text";
import type { CheckedFile, CheckedTable, FileProblem } from "./check-file";

/** The one object that `--json` prints (version 1). Rows count from 1, columns are letters. */
export function reportJson(files: readonly CheckedFile[], texts: Texts): object {
  return {
    version: 1,
    workbooks: files.map(({ file, tables, problems }) => ({
      file,
      tables: tables.map((checked) => tableJson(checked, texts)),
      problems: problems.map((problem) => problemJson(problem, texts)),
    })),
  };
}

function problemJson(problem: FileProblem, texts: Texts): object {
  const { sheet, code, sheets, found, missed } = problem;
  return {
    sheet,
    code,
    message: problemMessage(problem, texts),
    ...(sheets ? { sheets } : {}),
    ...(found ? { found, missed } : {}),
  };
}

/** What is wrong with a file or a sheet, in one or two sentences. */
export function problemMessage({ sheet, text, sheets, found, missed }: FileProblem, texts: Texts): string {
  const names = (roles: FileProblem["found"]): string =>
    (roles ?? []).map((role) => texts.t(`role.${role}`)).join(", ") || "–";
  const there = quoted(sheets ?? []);
  return cliText(texts, text, {
    sheet: sheet ?? "",
    sheets: there,
    found: names(found),
    missed: names(missed),
  });
}

function tableJson({ table, findings, citations }: CheckedTable, texts: Texts): object {
  return {
    sheet: table.sheetName,
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    agreements: table.agreements.length,
    roles: rolesJson(table, texts),
    perInstrument: perInstrument(table, texts),
    findings: findings.map((finding) => findingJson(finding, texts)),
    ...(citations ? { citations } : {}),
  };
}

function rolesJson(table: AgreementTable, texts: Texts): object {
  const roles = ROLES.flatMap((role) => {
    const known = table.roles[role];
    return known ? [[role, columnLetters(known.column)] as const] : [];
  });
  const partners = table.partners.map(({ column, partner, heading }) => ({
    column: columnLetters(column),
    partner: partner === null ? null : texts.t(`partner.${partner}`),
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
  return texts.fill(
    texts.rule(finding.rule)?.what[finding.message] ?? finding.rule,
    headingParams(finding.params),
  );
}

function findingJson(finding: Finding, texts: Texts): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    cell: cellAddress(finding.row, finding.column),
    row: finding.row + 1,
    column: columnLetters(finding.column),
    message: messageOf(finding, texts),
    ...aboutTable(finding),
    fix: finding.fix?.map(changeJson) ?? null,
  };
}

/** A change as the fix has it, with addresses as a finding has them. */
function changeJson(change: Change): object {
  const { kind } = change;
  switch (kind) {
    case "cell":
      return { kind, cell: cellAddress(change.row, change.column), old: change.old, new: change.new };
    case "insert-row":
      return {
        kind,
        row: change.row + 1,
        cells: change.cells.map(({ column, value }) => ({
          cell: cellAddress(change.row, column),
          new: value,
        })),
      };
    case "remove-row":
      return { kind, row: change.row + 1 };
  }
}

/** A finding about the table as a whole stands at the header; what it is about tells it from the others there. */
function aboutTable({ scope, role, params }: Finding): object {
  if (scope !== "table") return {};
  const instrument = params["instrument"];
  return { scope, ...(role ? { role } : {}), ...(instrument === undefined ? {} : { instrument }) };
}
