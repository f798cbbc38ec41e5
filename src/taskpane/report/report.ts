import type { Texts } from "../../i18n/make-texts";
import type { Finding, Severity } from "../../rules/finding";
import { headingText } from "../../table/heading-text";
import { cellAddress } from "../../table/address";
import type { AgreementTable } from "../../table/agreement-table";
import { SEVERITIES, countBySeverity, type SeverityCounts } from "../state/findings";

/** The findings of a table in words, for a sheet, a file or a page. */
export interface Report {
  readonly title: string;
  /** How many agreements, and when it was made. */
  readonly about: string;
  readonly sheetName: string;
  /** How many findings of each severity, by core instrument, with the total last. */
  readonly summary: readonly { readonly name: string; readonly counts: SeverityCounts }[];
  /** In the order of the table. */
  readonly lines: readonly ReportLine[];
}

export interface ReportLine {
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
 * @param day the day that it is made on, as yyyy-mm-dd
 */
export function makeReport(
  table: AgreementTable,
  findings: readonly Finding[],
  texts: Texts,
  day: string,
): Report {
  const agreements = new Map(table.agreements.map((agreement) => [agreement.row, agreement]));
  const lines = findings.map((finding): ReportLine => {
    const agreement = agreements.get(finding.row);
    const rule = texts.rule(finding.rule);
    return {
      row: finding.row,
      column: finding.column,
      cell: cellAddress(finding.row, finding.column),
      instrument: agreement
        ? texts.t(`instrument.${agreement.instrument ?? "unknown"}`)
        : texts.t("check.header"),
      severity: finding.severity,
      heading: headingOf(table, finding, texts),
      what: texts.fill(rule?.what[finding.message] ?? finding.rule, finding.params),
      todo: rule?.todo ?? "",
      agreement: cut(agreement?.text.agreement ?? ""),
    };
  });
  return {
    title: texts.t("report.sheetTitle", { sheet: table.sheetName }),
    about: texts.t("report.about", {
      agreements: texts.count("count.agreements", table.agreements.length),
      date: texts.date(day),
    }),
    sheetName: table.sheetName,
    summary: summaryOf(lines, texts),
    lines,
  };
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

/** The columns of the lines, in order, with their headings. */
export function reportColumns(texts: Texts): readonly string[] {
  return [
    texts.t("role.instrument"),
    texts.t("report.cell"),
    texts.t("report.severity"),
    texts.t("report.column"),
    texts.t("report.what"),
    texts.t("check.todo"),
    texts.t("role.agreement"),
  ];
}

/** A line's texts, in the order of `reportColumns`. */
export function lineTexts(line: ReportLine, texts: Texts): readonly string[] {
  const { instrument, cell, severity, heading, what, todo, agreement } = line;
  return [instrument, cell, texts.t(`severity.${severity}`), heading, what, todo, agreement];
}

/** The headings of the summary: the core instrument and each severity. */
export function summaryHeadings(texts: Texts): readonly string[] {
  return [texts.t("role.instrument"), ...SEVERITIES.map((severity) => texts.t(`severity.${severity}.many`))];
}
