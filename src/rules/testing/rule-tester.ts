import { cellAddress } from "../../table/address";
import type { AgreementTable } from "../../table/agreement-table";
import type { Change } from "../../table/change";
import { checkTable } from "../engine";
import type { Finding, MessageParams, Severity } from "../finding";
import type { Rule, RuleSettings } from "../rule";
import { changed, textAt } from "./changed";
import { tableOf, type TestLayout, type TestRow } from "./tables";

/** A finding as a test writes it: the usual table has its header in row 1 and its first agreement in row 2. */
export interface ExpectedFinding {
  /** "E2". */
  readonly at: string;
  readonly message?: string;
  readonly params?: MessageParams;
  /** The rule's own where the test says nothing. */
  readonly severity?: Severity;
  readonly scope?: Finding["scope"];
  /** The part of the cell's text that is pointed at. */
  readonly part?: string;
  /** Each suggestion's label, and cells after it was chosen. */
  readonly suggestions?: readonly { readonly label: string; readonly output: Output }[];
}

/** Cells after changes were made: address → text. A row that was taken out is "row 3" → "removed". */
export type Output = Readonly<Record<string, string>>;

interface ValidCase {
  readonly name: string;
  readonly rows: readonly TestRow[];
  readonly layout?: TestLayout;
  readonly settings?: RuleSettings;
}

interface InvalidCase extends ValidCase {
  readonly findings: readonly ExpectedFinding[];
  /** Cells after every fix was made; to be given when, and only when, there are fixes. */
  readonly output?: Output;
}

export interface RuleCases {
  /** No findings. */
  readonly valid: readonly ValidCase[];
  /** Exactly these findings. */
  readonly invalid: readonly InvalidCase[];
}

/**
 * Tests a rule against tables with exact findings, and polices the tests themselves: both kinds of cases are there, none
 * twice; the rule leaves the table alone; messages and suggestions carry the parameters that the rule says they do; fixes
 * replace what the cells hold, and a second pass finds nothing more to fix.
 */
export function testRule(rule: Rule, { valid, invalid }: RuleCases): void {
  describe(rule.id, () => {
    test("has cases of both kinds, none of them twice", () => {
      expect(valid.length).toBeGreaterThan(0);
      expect(invalid.length).toBeGreaterThan(0);
      const cases = [...valid, ...invalid];
      const contents = cases.map(({ rows, layout, settings }) => JSON.stringify([rows, layout, settings]));
      expect(new Set(contents).size).toBe(cases.length);
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    });
    for (const one of valid) {
      test(`finds nothing: ${one.name}`, () => {
        expect(shown(find(rule, one).findings, one)).toEqual([]);
      });
    }
    for (const one of invalid) {
      test(`finds: ${one.name}`, () => {
        expect(one.findings.length).toBeGreaterThan(0);
        const { table, findings } = find(rule, one);
        expect(shown(findings, one)).toEqual(
          one.findings.map((finding) => complete(rule, finding, findings)),
        );
        for (const finding of findings) checkMessage(rule, finding);
        checkChanges(rule, one, table, findings);
      });
    }
  });
}

function find(rule: Rule, one: ValidCase): { table: AgreementTable; findings: readonly Finding[] } {
  const table = frozen(tableOf(one.rows, one.layout));
  return { table, findings: checkTable(table, one.settings, [rule]) };
}

/** Findings in the form of a test. */
function shown(findings: readonly Finding[], one: ValidCase): object[] {
  const table = tableOf(one.rows, one.layout);
  return findings.map((finding) => ({
    at: cellAddress(finding.row, finding.column),
    message: finding.message,
    params: finding.params,
    severity: finding.severity,
    scope: finding.scope,
    part:
      finding.from === undefined
        ? undefined
        : textAt(table, finding.row, finding.column).slice(finding.from, finding.to),
    suggestions: finding.suggestions?.map(({ label, changes }) => ({ label, output: outputOf(changes) })),
  }));
}

function complete(rule: Rule, expected: ExpectedFinding, found: readonly Finding[]): object {
  const scope = found.find((finding) => cellAddress(finding.row, finding.column) === expected.at)?.scope;
  return {
    message: "default",
    params: {},
    severity: rule.severity,
    // A scope is worth stating in a test only where it matters.
    scope,
    part: undefined,
    suggestions: undefined,
    ...expected,
  };
}

function outputOf(changes: readonly Change[]): Output {
  return Object.fromEntries(
    changes.map((change) =>
      change.kind === "cell"
        ? [cellAddress(change.row, change.column), String(change.new)]
        : [`row ${change.row + 1}`, change.kind === "remove-row" ? "removed" : "inserted"],
    ),
  );
}

function checkChanges(
  rule: Rule,
  one: InvalidCase,
  table: AgreementTable,
  findings: readonly Finding[],
): void {
  const fixes = findings.flatMap((finding) => finding.fix ?? []);
  const suggested = findings
    .flatMap((finding) => finding.suggestions ?? [])
    .flatMap(({ changes }) => changes);
  if (fixes.length > 0) expect(rule.fixable).toBe(true);
  for (const change of [...fixes, ...suggested]) {
    if (change.kind !== "cell") continue;
    expect(String(change.old)).toBe(textAt(table, change.row, change.column));
    expect(String(change.new)).not.toBe(String(change.old));
  }
  expect(fixes.length > 0 ? outputOf(fixes) : undefined).toEqual(one.output);
  const again = checkTable(changed(table, fixes), one.settings, [rule]);
  expect(again.filter((finding) => finding.fix)).toEqual([]);
}

/** What the rule says of its messages is held to the texts by consistency.test.ts. */
function checkMessage(rule: Rule, finding: Finding): void {
  const messages = rule.messages ?? { default: [] };
  expect(Object.keys(messages)).toContain(finding.message);
  expect(Object.keys(finding.params).sort()).toEqual([...(messages[finding.message] ?? [])].sort());
  for (const { label, params } of finding.suggestions ?? []) {
    expect(Object.keys(rule.suggestions ?? {})).toContain(label);
    expect(Object.keys(params).sort()).toEqual([...(rule.suggestions?.[label] ?? [])].sort());
  }
}

/** A rule that writes into the table gets a TypeError. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
