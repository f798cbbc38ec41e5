import type { Agreement, AgreementTable } from "../table/agreement-table";
import { ROLES } from "../table/agreement-table";
import type { Finding } from "./finding";
import { RULES } from "./registry";
import type { Report, Rule, RuleContext, RuleSettings } from "./rule";
import { Survey } from "./survey/survey";

/**
 * Runs every rule over a table and gives the findings in reading order: by row, then by column. Rules whose level is
 * "off" are not run. Pure: the same table and settings give the same findings, whatever the cells hold.
 */
export function checkTable(
  table: AgreementTable,
  settings: RuleSettings = {},
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  return startCheck(table, settings, rules).findings;
}

/** A full check that can be kept up to date row by row. */
export function startCheck(
  table: AgreementTable,
  settings: RuleSettings = {},
  rules: readonly Rule[] = RULES,
): Check {
  return Check.full(table, settings, rules);
}

/**
 * The check of a table after cells in some sheet rows changed; the same as a full check of it. Rows may not have moved
 * for that to be quick: when the table has other rows or columns than before, everything is checked again.
 */
export function recheckRows(previous: Check, table: AgreementTable, changedRows: Iterable<number>): Check {
  return previous.recheck(table, changedRows);
}

/** The findings of a table, with what is needed to keep them up to date. */
export class Check {
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** The survey went on to a later check, so that this one can no longer be continued. */
  private continued = false;

  private constructor(
    readonly table: AgreementTable,
    private readonly settings: RuleSettings,
    private readonly rules: readonly Rule[],
    private readonly survey: Survey,
    /** Findings of each agreement, in the order of `table.agreements`. */
    private readonly ofRows: readonly (readonly Finding[])[],
  ) {
    this.findings = inReadingOrder(ofRows, findingsOfTable(table, settings, survey, rules));
  }

  static full(table: AgreementTable, settings: RuleSettings, rules: readonly Rule[]): Check {
    const survey = new Survey(table);
    const checkRow = rowChecker(table, settings, survey, rules);
    return new Check(table, settings, rules, survey, table.agreements.map(checkRow));
  }

  recheck(table: AgreementTable, changedRows: Iterable<number>): Check {
    const { settings, rules, survey } = this;
    if (this.continued || !hasSameShape(this.table, table)) return Check.full(table, settings, rules);
    const changed = changedAgreements(this.table, table, new Set(changedRows));
    this.continued = true;
    const affected = survey.replace(table, changed);
    if (affected === "all") return Check.full(table, settings, rules);
    const checkRow = rowChecker(table, settings, survey, rules);
    const ofRows = [...this.ofRows];
    for (const index of new Set([...changed, ...affected])) {
      const agreement = table.agreements[index];
      if (agreement) ofRows[index] = checkRow(agreement);
    }
    return new Check(table, settings, rules, survey, ofRows);
  }
}

const NOTHING: readonly Finding[] = [];

function rowChecker(
  table: AgreementTable,
  settings: RuleSettings,
  survey: Survey,
  rules: readonly Rule[],
): (agreement: Agreement) => readonly Finding[] {
  let found: Finding[] = [];
  const checks = running(rules, settings).flatMap((rule) => {
    const context = contextOf(rule, table, settings, survey, (finding) => found.push(finding));
    return rule.row ? [{ rule, context }] : [];
  });
  return (agreement) => {
    for (const { rule, context } of checks) rule.row?.(agreement, context);
    if (found.length === 0) return NOTHING;
    const findings = found.sort(byPlace);
    found = [];
    return findings;
  };
}

function findingsOfTable(
  table: AgreementTable,
  settings: RuleSettings,
  survey: Survey,
  rules: readonly Rule[],
): Finding[] {
  const found: Finding[] = [];
  for (const rule of running(rules, settings)) {
    rule.table?.(contextOf(rule, table, settings, survey, (finding) => found.push(finding)));
  }
  return found.sort(byPlace);
}

const running = (rules: readonly Rule[], settings: RuleSettings): readonly Rule[] =>
  rules.filter((rule) => settings.levels?.[rule.id] !== "off");

function contextOf(
  rule: Rule,
  table: AgreementTable,
  settings: RuleSettings,
  survey: Survey,
  add: (finding: Finding) => void,
): RuleContext {
  const set = settings.levels?.[rule.id];
  // A level that the workbook sets goes above one that the rule chooses for the case at hand.
  const severityOf = (report: Report): Finding["severity"] =>
    set === undefined || set === "off" ? (report.severity ?? rule.severity) : set;
  return {
    table,
    settings,
    survey,
    report: (report) =>
      add({
        scope: "cell",
        message: "default",
        params: {},
        ...report,
        rule: rule.id,
        severity: severityOf(report),
      }),
  };
}

const byPlace = (a: Finding, b: Finding): number => a.row - b.row || a.column - b.column;

/** Findings of rows are in order already; those of the table go between them, before a row's own at the same place. */
function inReadingOrder(ofRows: readonly (readonly Finding[])[], ofTable: readonly Finding[]): Finding[] {
  const ordered: Finding[] = [];
  let next = 0;
  for (const findings of ofRows) {
    for (const finding of findings) {
      for (let other = ofTable[next]; other && byPlace(other, finding) <= 0; other = ofTable[++next])
        ordered.push(other);
      ordered.push(finding);
    }
  }
  return [...ordered, ...ofTable.slice(next)];
}

/** Whether the same rows and columns stand at the same places, so that checks of single rows stay good. */
function hasSameShape(before: AgreementTable, after: AgreementTable): boolean {
  return (
    before.agreements.length === after.agreements.length &&
    before.agreements.every((agreement, index) => agreement.row === after.agreements[index]?.row) &&
    JSON.stringify([before.roles, before.partners, before.headerRows]) ===
      JSON.stringify([after.roles, after.partners, after.headerRows])
  );
}

/** Indices of agreements in changed rows, and of those that inherit something from one or stand below a changed label. */
function changedAgreements(
  before: AgreementTable,
  after: AgreementTable,
  rows: ReadonlySet<number>,
): number[] {
  const changed: number[] = [];
  after.agreements.forEach((agreement, index) => {
    const old = before.agreements[index];
    if (rows.has(agreement.row) || !old || !inheritsTheSame(old, agreement)) changed.push(index);
  });
  return changed;
}

function inheritsTheSame(before: Agreement, after: Agreement): boolean {
  if (before.instrument !== after.instrument || before.instrumentLabel !== after.instrumentLabel)
    return false;
  // Cells that share the one above are few, and always in these columns or in that of the instrument.
  return ROLES.every(
    (role) =>
      before.inheritedFrom[role] === after.inheritedFrom[role] &&
      (after.inheritedFrom[role] === undefined || before.text[role] === after.text[role]),
  );
}
