import type { Texts } from "../../i18n/make-texts";
import type { Finding, Severity } from "../../rules/finding";
import { headingParams, headingText } from "../../table/heading-text";
import { cellAddress } from "../../table/address";
import type { AgreementTable } from "../../table/agreement-table";
import { SEVERITIES, countBySeverity, type SeverityCounts } from "../state/findings";
import type { CheckedTable } from "../state/other-sheet";

/** The findings of a table in words, for a sheet, a file or a page. */
export interface Report {
  readonly title: string;
  /** Of which sheets where there are several, how many agreements, and when it was made. */
  readonly about: string;
  /** The sheets that the table stands on: several where a region has one for each core instrument. */
  readonly sheetNames: readonly string[];
  /** How many findings of each severity, by core instrument, with the total last. */
  readonly summary: readonly { readonly name: string; readonly counts: SeverityCounts }[];
  /** In the order of the table. */
  readonly lines: readonly ReportLine[];
}

export interface ReportLine {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly instrument: string;
  readonly severity: Severity;
  /** Heading of the column that the finding is in. */
  readonly heading: string;
  readonly what: string;
  readonly todo: string;
  /** The row's agreement, cut off where it is long. */
  readonly agreement: string;
}

/** So much of an agreement tells which one it is. */
const LONGEST = 240;

/**
 * Puts the findings of a table in words.
 *
 * @param tables one, or those of several sheets that make one whole, in the order of the sheets
 * @param day the day that it is made on, as yyyy-mm-dd
 */
export function makeReport(tables: readonly CheckedTable[], texts: Texts, day: string): Report {
  const lines = tables.flatMap((checked) => linesOf(checked, texts));
  const sheetNames = tables.map(({ table }) => table.sheetName);
  const count = tables.reduce((sum, { table }) => sum + table.agreements.length, 0);
  const about = texts.t("report.about", {
    agreements: texts.count("count.agreements", count),
    date: texts.date(day),
  });
  const isOfOne = sheetNames.length === 1;
  return {
    title: isOfOne
      ? texts.t("report.sheetTitle", { sheet: sheetNames[0] ?? "" })
      : texts.t("report.sheetsTitle", { sheets: sheetNames.length }),
    about: isOfOne ? about : `${sheetNames.join(", ")} · ${about}`,
    sheetNames,
    summary: summaryOf(lines, texts),
    lines,
  };
}

function linesOf({ table, findings }: CheckedTable, texts: Texts): ReportLine[] {
  const agreements = new Map(table.agreements.map((agreement) => [agreement.row, agreement]));
  return findings.map((finding): ReportLine => {
    const agreement = agreements.get(finding.row);
    const rule = texts.rule(finding.rule);
    return {
      sheetName: table.sheetName,
      row: finding.row,
      column: finding.column,
      cell: cellAddress(finding.row, finding.column),
      instrument: agreement
        ? texts.t(`instrument.${agreement.instrument ?? "unknown"}`)
        : texts.t("check.header"),
      severity: finding.severity,
      heading: headingOf(table, finding, texts),
      what: texts.fill(rule?.what[finding.message] ?? finding.rule, headingParams(finding.params)),
      todo: rule?.todo ?? "",
      agreement: cut(agreement?.text.agreement ?? ""),
    };
  });
}

function headingOf(table: AgreementTable, { column, role }: Finding, texts: Texts): string {
  if (role === "table") return texts.t("role.table");
  if (role !== "partner") return texts.t(`role.${role}`);
  const partner = table.partners.find((one) => one.column === column);
  return headingText(partner?.heading ?? "") || texts.t("role.partner");
}

function summaryOf(lines: readonly ReportLine[], texts: Texts): Report["summary"] {
  const names = [...new Set(lines.map(({ instrument }) => instrument))];
  return [
    ...names.map((name) => ({
      name,
      counts: countBySeverity(lines.filter(({ instrument }) => instrument === name)),
    })),
    { name: texts.t("overview.total"), counts: countBySeverity(lines) },
  ];
}

function cut(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** Whether a line must say on which sheet it is. */
export const isOfSeveral = ({ sheetNames }: Report): boolean => sheetNames.length > 1;

/** The columns of the lines, in order, with their headings. */
export function reportColumns(report: Report, texts: Texts): readonly string[] {
  return [
    texts.t("role.instrument"),
    texts.t("report.cell"),
    ...(isOfSeveral(report) ? [texts.t("report.sheet")] : []),
    texts.t("report.severity"),
    texts.t("report.column"),
    texts.t("report.what"),
    texts.t("check.todo"),
    texts.t("role.agreement"),
  ];
}

/** The texts of each line, in the order of `reportColumns`. */
export function reportRows(report: Report, texts: Texts): readonly (readonly string[])[] {
  const hasSheet = isOfSeveral(report);
  return report.lines.map(({ instrument, sheetName, cell, severity, heading, what, todo, agreement }) => [
    instrument,
    cell,
    ...(hasSheet ? [sheetName] : []),
    texts.t(`severity.${severity}`),
    heading,
    what,
    todo,
    agreement,
  ]);
}

/** The headings of the summary: the core instrument and each severity. */
export function summaryHeadings(texts: Texts): readonly string[] {
  return [texts.t("role.instrument"), ...SEVERITIES.map((severity) => texts.t(`severity.${severity}.many`))];
}
