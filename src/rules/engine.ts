import { aliasesOfHeadings } from "../partners/headings";
import type { Agreement, AgreementTable } from "../table/agreement-table";
import { ROLES } from "../table/agreement-table";
import type { Finding } from "./finding";
import { joinRows, rejoinRows, withTableFindings } from "./reading-order";
import { RULES } from "./registry";
import { allRowsChecker, findingsOfTable, rowChecker } from "./row-checker";
import type { Rule, RuleSettings } from "./rule";
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
 * A full check of a large table that lets other work have its turn.
 *
 * @param turn asked before each row, with how many rows are done; null: go on at once; otherwise the check goes on when
 *   that is done, and is given up when it says false
 * @returns null when it was given up
 */
export function startCheckInTurns(
  table: AgreementTable,
  settings: RuleSettings,
  turn: (done: number) => Promise<boolean> | null,
  rules: readonly Rule[] = RULES,
): Promise<Check | null> {
  return Check.inTurns(table, settings, rules, turn);
}

/**
 * The check of a table after cells in some sheet rows changed; the same as a full check of it. Rows may not have moved
 * for that to be quick: when the table has other rows or columns than before, everything is checked again.
 */
export function recheckRows(previous: Check, table: AgreementTable, changedRows: Iterable<number>): Check {
  return previous.recheck(table, changedRows);
}

/**
 * The same for a large table, in which the change can be such that everything has to be checked again.
 *
 * @param turn as in `startCheckInTurns`
 * @returns null when it was given up; then the previous check is good for a comparison with a later one, which is full
 */
export function recheckRowsInTurns(
  previous: Check,
  table: AgreementTable,
  changedRows: Iterable<number>,
  turn: (done: number) => Promise<boolean> | null,
): Promise<Check | null> {
  return previous.recheckInTurns(table, changedRows, turn);
}

/** The findings of a table, with what is needed to keep them up to date. */
export class Check {
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** The survey went on to a later check, so that this one can no longer be continued. */
  private continued = false;

  private constructor(
    readonly table: AgreementTable,
    /** As they were given. */
    private readonly given: RuleSettings,
    /** With what the table's own headings teach. */
    private readonly settings: RuleSettings,
    private readonly rules: readonly Rule[],
    private readonly survey: Survey,
    /** Findings of each agreement, in the order of `table.agreements`. */
    private readonly ofRows: readonly (readonly Finding[])[],
    /** The same, one behind the other. */
    private readonly joined = joinRows(ofRows),
  ) {
    this.findings = withTableFindings(joined, findingsOfTable(table, settings, survey, rules));
  }

  static full(table: AgreementTable, given: RuleSettings, rules: readonly Rule[]): Check {
    const settings = withHeadingAliases(table, given);
    const survey = new Survey(table, settings.partnerAliases);
    const checkRow = allRowsChecker(table, settings, survey, rules);
    return new Check(
      table,
      given,
      settings,
      rules,
      survey,
      table.agreements.map((_, index) => checkRow(index)),
    );
  }

  static async inTurns(
    table: AgreementTable,
    given: RuleSettings,
    rules: readonly Rule[],
    turn: (done: number) => Promise<boolean> | null,
  ): Promise<Check | null> {
    const settings = withHeadingAliases(table, given);
    const survey = new Survey(table, settings.partnerAliases);
    const checkRow = allRowsChecker(table, settings, survey, rules);
    const ofRows: (readonly Finding[])[] = [];
    while (ofRows.length < table.agreements.length) {
      const wait = turn(ofRows.length);
      if (wait && !(await wait)) return null;
      ofRows.push(checkRow(ofRows.length));
    }
    return new Check(table, given, settings, rules, survey, ofRows);
  }

  recheck(table: AgreementTable, changedRows: Iterable<number>): Check {
    const { given, settings, rules, survey } = this;
    const indices = this.goOn(table, changedRows);
    if (indices === "all") return Check.full(table, given, rules);
    const checkRow = rowChecker(table, settings, survey, rules);
    const ofRows = [...this.ofRows];
    for (const index of indices) {
      const agreement = table.agreements[index];
      if (agreement) ofRows[index] = checkRow(agreement);
    }
    return this.next(table, ofRows, indices);
  }

  async recheckInTurns(
    table: AgreementTable,
    changedRows: Iterable<number>,
    turn: (done: number) => Promise<boolean> | null,
  ): Promise<Check | null> {
    const { given, settings, rules, survey } = this;
    const indices = this.goOn(table, changedRows);
    if (indices === "all") return Check.inTurns(table, given, rules, turn);
    const checkRow = rowChecker(table, settings, survey, rules);
    const ofRows = [...this.ofRows];
    let done = table.agreements.length - indices.size;
    for (const index of indices) {
      const wait = turn(done++);
      if (wait && !(await wait)) return null;
      const agreement = table.agreements[index];
      if (agreement) ofRows[index] = checkRow(agreement);
    }
    return this.next(table, ofRows, indices);
  }

  /** The check of the table's next state, in which the findings of these agreements were found anew. */
  private next(
    table: AgreementTable,
    ofRows: readonly (readonly Finding[])[],
    indices: ReadonlySet<number>,
  ): Check {
    const { given, settings, rules, survey } = this;
    const joined = rejoinRows(this.joined, this.ofRows, ofRows, indices, table.agreements);
    return new Check(table, given, settings, rules, survey, ofRows, joined);
  }

  /** Lets the survey go on with another state of the table; gives the indices of the agreements to check. */
  private goOn(table: AgreementTable, changedRows: Iterable<number>): ReadonlySet<number> | "all" {
    const changed = changedAgreements(this.table.agreements, table.agreements, new Set(changedRows));
    if (this.continued || !changed || !hasSameColumns(this.table, table)) return "all";
    this.continued = true;
    const affected = this.survey.replace(table, changed);
    return affected === "all" ? "all" : new Set([...changed, ...affected]);
  }
}

/** What the headings of the partner columns teach ("Veiligheidsregio (VRU)"); the workbook's own aliases go first. */
function withHeadingAliases(table: AgreementTable, settings: RuleSettings): RuleSettings {
  const learned = aliasesOfHeadings(table.partners);
  if (learned.length === 0) return settings;
  return { ...settings, partnerAliases: [...(settings.partnerAliases ?? []), ...learned] };
}

/** Whether the columns are the same, so that checks of single rows stay good. */
function hasSameColumns(before: AgreementTable, after: AgreementTable): boolean {
  return (
    JSON.stringify([before.roles, before.partners, before.headerRows]) ===
    JSON.stringify([after.roles, after.partners, after.headerRows])
  );
}

/**
 * Indices of agreements in changed rows, and of those that inherit something from one or stand below a changed label;
 * null when the rows themselves are others than before.
 */
function changedAgreements(
  before: readonly Agreement[],
  after: readonly Agreement[],
  rows: ReadonlySet<number>,
): number[] | null {
  if (before.length !== after.length) return null;
  const changed: number[] = [];
  for (let index = 0; index < after.length; index++) {
    const [old, agreement] = [before[index], after[index]];
    if (!old || old.row !== agreement?.row) return null;
    if (rows.has(agreement.row) || (old !== agreement && !inheritsTheSame(old, agreement)))
      changed.push(index);
  }
  return changed;
}

function inheritsTheSame(before: Agreement, after: Agreement): boolean {
  if (before.instrument !== after.instrument || before.instrumentLabel !== after.instrumentLabel)
    return false;
  if (isEmpty(before.inheritedFrom) && isEmpty(after.inheritedFrom)) return true;
  return ROLES.every(
    (role) =>
      before.inheritedFrom[role] === after.inheritedFrom[role] &&
      (after.inheritedFrom[role] === undefined || before.text[role] === after.text[role]),
  );
}

function isEmpty(record: object): boolean {
  for (const _key in record) return false;
  return true;
}
