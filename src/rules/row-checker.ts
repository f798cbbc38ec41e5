import type { Agreement, AgreementTable } from "../table/agreement-table";
import { cellChecks } from "./cell-checker";
import type { Finding } from "./finding";
import { byPlace } from "./reading-order";
import type { Glance, Report, Rule, RuleContext, RuleSettings } from "./rule";
import type { Survey } from "./survey/survey";

const NOTHING: readonly Finding[] = [];

/** What is done for a row: a rule, or all rules about cells for one of its columns. */
interface RowCheck {
  readonly check: (agreement: Agreement) => void;
  /** null: every row has to be checked. */
  readonly glance: (() => Glance) | null;
}

/** Finds all findings of a row, by whatever rule that is running. */
export function rowChecker(
  table: AgreementTable,
  settings: RuleSettings,
  survey: Survey,
  rules: readonly Rule[],
): (agreement: Agreement) => readonly Finding[] {
  const { checks, take } = checksOf(table, settings, survey, rules);
  return (agreement) => {
    for (const { check } of checks) check(agreement);
    return take();
  };
}

/** So many rows are glanced at together. */
const BLOCK = 1024;
/** So many checks are bits of one number. */
const BITS = 31;

/**
 * The same for a table that is checked as a whole, row by row from the first on. Check by check it is noted for a block of
 * rows which of them may have a finding, so that a row in which there is nothing to see costs next to nothing.
 *
 * @returns the findings of the agreement at an index
 */
export function allRowsChecker(
  table: AgreementTable,
  settings: RuleSettings,
  survey: Survey,
  rules: readonly Rule[],
): (index: number) => readonly Finding[] {
  const { agreements } = table;
  const { checks, take } = checksOf(table, settings, survey, rules);
  let glances: readonly (Glance | null)[] | null = null;
  const words = Math.ceil(checks.length / BITS);
  /** By row of the block: which checks it needs. */
  const needed = new Int32Array(BLOCK * words);
  let block = -1;
  const lookAhead = (from: number): void => {
    glances ??= checks.map(({ glance }) => glance?.() ?? null);
    const to = Math.min(from + BLOCK, agreements.length);
    needed.fill(0);
    glances.forEach((glance, number) => {
      const bit = 1 << (number % BITS);
      let place = Math.floor(number / BITS);
      for (let index = from; index < to; index++, place += words)
        if (!glance || glance(index)) needed[place] = (needed[place] ?? 0) | bit;
    });
  };
  return (index) => {
    const agreement = agreements[index];
    if (!agreement) return NOTHING;
    const from = index - (index % BLOCK);
    if (from !== block) lookAhead((block = from));
    for (let word = 0; word < words; word++) {
      let bits = needed[(index - from) * words + word] ?? 0;
      for (; bits !== 0; bits &= bits - 1)
        checks[word * BITS + 31 - Math.clz32(bits & -bits)]?.check(agreement);
    }
    return take();
  };
}

/** What is done for each row, in order, and what takes the findings of it. */
function checksOf(
  table: AgreementTable,
  settings: RuleSettings,
  survey: Survey,
  rules: readonly Rule[],
): { readonly checks: readonly RowCheck[]; readonly take: () => readonly Finding[] } {
  let found: Finding[] = [];
  const add = (finding: Finding): void => void found.push(finding);
  const contexts = new Map(
    running(rules, settings).map((rule) => [rule, contextOf(rule, table, settings, survey, add)]),
  );
  const checks = [...contexts].flatMap(([rule, context]): RowCheck[] =>
    rule.row
      ? [
          {
            check: (agreement) => rule.row?.(agreement, context),
            glance: rule.glance ? () => rule.glance?.(context) ?? everyRow : null,
          },
        ]
      : [],
  );
  const take = (): readonly Finding[] => {
    if (found.length === 0) return NOTHING;
    const findings = found.length === 1 ? found : found.sort(byPlace);
    found = [];
    return findings;
  };
  return { checks: [...checks, ...cellChecks(table, rules, contexts, survey)], take };
}

const everyRow: Glance = () => true;

/** The findings about a table as a whole. */
export function findingsOfTable(
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
