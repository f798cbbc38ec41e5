import { cliText } from "../i18n/cli-texts";
import type { Texts } from "../i18n/texts";
import type { Finding, Severity } from "../rules/finding";
import { cellAddress } from "../table/address";
import type { CheckedFile, CheckedTable } from "./check-file";
import { messageOf, problemMessage } from "./report-json";

/** ANSI colours of a terminal; identity where there is none. */
export interface Colours {
  readonly paint: (colour: number, text: string) => string;
}

const COLOUR: Readonly<Record<Severity, number>> = { error: 31, warning: 33, hint: 36 };
const BOLD = 1;

/** Readable output: per file and row what is wrong, why and what to do; with `quiet` only the totals. */
export function reportText(
  files: readonly CheckedFile[],
  texts: Texts,
  quiet: boolean,
  { paint }: Colours,
): string {
  const lines: string[] = [];
  for (const { file, tables, problems } of files) {
    lines.push(paint(BOLD, file));
    for (const problem of problems) lines.push(`  ${paint(COLOUR.error, problemMessage(problem, texts))}`);
    for (const checked of tables) lines.push(...tableLines(checked, texts, quiet, paint));
    lines.push("");
  }
  return lines.join("\n");
}

function tableLines(
  { table, findings }: CheckedTable,
  texts: Texts,
  quiet: boolean,
  paint: Colours["paint"],
): string[] {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const single = table.agreements.length === 1 && table.firstRow === table.lastRow;
  const lines = [
    `  ${cliText(texts, single ? "cli.tableRow" : "cli.table", { sheet: table.sheetName, agreements: table.agreements.length, first: String(table.firstRow + 1), last: String(table.lastRow + 1) })}`,
  ];
  if (!quiet) lines.push(...findingLines(findings, texts, paint));
  lines.push(
    `  ${findings.length === 0 ? cliText(texts, "cli.clean") : cliText(texts, "cli.total", { errors: count("error"), warnings: count("warning"), hints: count("hint") })}`,
  );
  return lines;
}

function findingLines(findings: readonly Finding[], texts: Texts, paint: Colours["paint"]): string[] {
  const lines: string[] = [];
  let row = -1;
  for (const finding of findings) {
    if (finding.row !== row)
      lines.push("", `  ${paint(BOLD, cliText(texts, "cli.row", { row: String(finding.row + 1) }))}`);
    row = finding.row;
    const rule = texts.rule(finding.rule);
    const severity = paint(COLOUR[finding.severity], texts.t(`severity.${finding.severity}`));
    lines.push(
      `    ${cellAddress(finding.row, finding.column)}  ${severity}  ${rule?.title ?? finding.rule}  (${finding.rule})`,
    );
    lines.push(`        ${messageOf(finding, texts)}`);
    if (rule) lines.push(`        ${rule.why} ${rule.todo}`);
  }
  return [...lines, ""];
}
