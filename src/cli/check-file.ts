import { readFileSync } from "node:fs";
import { readCitations } from "../law/citations/read-citations";
import { juriconnect } from "../law/citations/juriconnect";
import { checkTable } from "../rules/engine";
import type { Finding, Severity } from "../rules/finding";
import type { RuleSettings } from "../rules/rule";
import { cellAddress } from "../table/address";
import type { AgreementTable, Role } from "../table/agreement-table";
import { locateWorkbook, type LocatedWorkbook } from "../table/locate-workbook";
import { openWorkbook } from "../workbench/package/open";
import type { CliKey } from "../i18n/cli-texts";
import type { CheckArguments } from "./arguments";
import { snapshotOf } from "../files/snapshot-of";

export interface CheckedTable {
  readonly table: AgreementTable;
  readonly findings: readonly Finding[];
  readonly citations: readonly CellCitations[] | null;
}

/** The readings of one cell of column B. */
export interface CellCitations {
  readonly cell: string;
  readonly readings: readonly object[];
}

export interface FileProblem {
  /** null: the whole file. */
  readonly sheet: string | null;
  readonly code: string;
  readonly text: CliKey;
  /** For a sheet that was asked for and is not there: those that are. */
  readonly sheets?: readonly string[];
  /** For a table that is only half recognised. */
  readonly found?: readonly Role[];
  readonly missed?: readonly Role[];
}

export interface CheckedFile {
  readonly file: string;
  readonly tables: readonly CheckedTable[];
  readonly problems: readonly FileProblem[];
  /** The file, or any table in it, could not be read. */
  readonly unreadable: boolean;
}

const ORDER: readonly Severity[] = ["error", "warning", "hint"];

/** Runs the checks on the tables of one file. A file that cannot be read gives a problem, never an exception. */
export function checkFile(file: string, options: CheckArguments, settings: RuleSettings): CheckedFile {
  const bytes = readBytes(file);
  if (!bytes) return refused(file, "not-found", "cli.problem.not-found");
  const opened = openWorkbook(bytes);
  if (!opened.ok) return refused(file, opened.problem.code, `cli.problem.${opened.problem.code}`);
  const { sheets: all } = opened.workbook;
  const sheets = all.filter(
    ({ name }) => options.sheets.length === 0 || options.sheets.some((wanted) => isSheet(name, wanted)),
  );
  const unknown = options.sheets
    .filter((wanted) => !all.some(({ name }) => isSheet(name, wanted)))
    .map((sheet): FileProblem => ({
      sheet,
      code: "unknown-sheet",
      text: "cli.problem.unknown-sheet",
      sheets: all.map(({ name }) => name),
    }));
  const located = locateWorkbook(sheets.map(snapshotOf));
  const tables = located.tables.map((table): CheckedTable => {
    const findings = checkTable(table, settings).filter((finding) => isWanted(finding, options));
    return { table, findings, citations: options.citations ? citationsOf(table) : null };
  });
  const problems = [...unknown, ...halfRecognised(located)];
  if (tables.length === 0 && sheets.length > 0)
    problems.unshift({ sheet: null, code: "no-table", text: "cli.problem.no-table" });
  return { file, tables, problems, unreadable: tables.length === 0 || unknown.length > 0 };
}

/** Excel does not tell sheet names apart by their capitals; the words of `--sheet` come without spaces around them. */
const isSheet = (name: string, wanted: string): boolean =>
  name.trim().toLowerCase() === wanted.trim().toLowerCase();

/** A sheet with fewer headings than this is about something else. */
const FEWEST_ROLES = 3;

/** Sheets on which something like the table stands that cannot be checked, with what was recognised of it. */
function halfRecognised({ without }: LocatedWorkbook): FileProblem[] {
  return without
    .filter(({ problem }) => problem.foundRoles.length >= FEWEST_ROLES)
    .map(({ sheetName, problem: { code, foundRoles, missingRoles } }) => ({
      sheet: sheetName,
      code,
      text: `cli.problem.${code === "empty-sheet" ? "no-header" : code}`,
      found: foundRoles,
      missed: missingRoles,
    }));
}

function readBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

const refused = (file: string, code: string, text: CliKey): CheckedFile => ({
  file,
  tables: [],
  problems: [{ sheet: null, code, text }],
  unreadable: true,
});

function isWanted({ rule, severity }: Finding, { rules, minSeverity }: CheckArguments): boolean {
  if (ORDER.indexOf(severity) > ORDER.indexOf(minSeverity)) return false;
  return rules.length === 0 || rules.some((wanted) => isRule(rule, wanted));
}

/** Whether a rule is meant by a word behind `--rules`: its id, or the first part of it ("cell"). */
export const isRule = (rule: string, wanted: string): boolean =>
  rule === wanted || rule.startsWith(`${wanted}/`);

function citationsOf(table: AgreementTable): CellCitations[] {
  const column = table.roles.legalBasis?.column;
  if (column === undefined) return [];
  return table.agreements.flatMap(({ row, text, inheritedFrom }) => {
    if (text.legalBasis.trim() === "" || inheritedFrom.legalBasis !== undefined) return [];
    const readings = readCitations(text.legalBasis).citations.map((citation) => {
      const { law, kind, article, articleTo, paragraph, part, from, to } = citation;
      return { law, kind, article, articleTo, paragraph, part, from, to, jci: juriconnect(citation) };
    });
    return [{ cell: cellAddress(row, column), readings }];
  });
}
