import type { Severity } from "../../src/rules/finding";

/** One entry of a truth file (tests/workbooks/README.md). */
export interface TruthEntry {
  readonly sheet: string;
  /** "D8". */
  readonly cell: string;
  readonly rule: string;
  readonly scope?: string;
  /** What a finding about the whole table is about: these are compared, the cell is not. */
  readonly role?: string;
  readonly instrument?: string;
  readonly note?: string;
  /** "W", "H": only where it is not the rule's own. */
  readonly severity?: string;
}

export interface Truth {
  readonly workbook: string;
  readonly hintsComplete: boolean;
  readonly findings: readonly TruthEntry[];
  /** What must not be reported. */
  readonly decoys: readonly TruthEntry[];
  /** What may be reported or not. */
  readonly arguable: readonly TruthEntry[];
}

/** A finding of the checker, in the terms of a truth file. */
export interface Reported {
  readonly sheet: string;
  readonly cell: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly scope?: string;
  readonly role?: string;
  readonly instrument?: string;
}

export interface RuleScore {
  readonly rule: string;
  readonly right: number;
  readonly missed: readonly TruthEntry[];
  /** Reported, and neither a finding nor arguable. */
  readonly wrong: readonly (Reported & { readonly decoy: boolean })[];
}

/**
 * Compares what the checker reports with a truth file. A place counts once per rule, however often it is reported.
 * Findings about a whole table are compared on what they are about.
 */
export function score(truth: Truth, reported: readonly Reported[]): RuleScore[] {
  const expected = new Map(truth.findings.map((entry) => [keyOf(entry), entry]));
  const arguable = new Set(truth.arguable.map(keyOf));
  const decoys = new Set(truth.decoys.map(keyOf));
  const found = new Map(reported.map((finding) => [keyOf(finding), finding]));
  const rules = new Set([...truth.findings, ...reported].map(({ rule }) => rule));
  return [...rules].sort().map((rule) => {
    const wanted = [...expected].filter(([, entry]) => entry.rule === rule);
    const wrong = [...found].filter(
      ([key, finding]) => finding.rule === rule && !expected.has(key) && !arguable.has(key),
    );
    return {
      rule,
      right: wanted.filter(([key]) => found.has(key)).length,
      missed: wanted.flatMap(([key, entry]) => (found.has(key) ? [] : [entry])),
      wrong: wrong.map(([key, finding]) => ({ ...finding, decoy: decoys.has(key) })),
    };
  });
}

function keyOf(entry: Omit<TruthEntry, "severity">): string {
  const { sheet, cell, rule, scope, role, instrument } = entry;
  return JSON.stringify(scope === "table" ? [sheet, rule, role ?? instrument ?? ""] : [sheet, rule, cell]);
}

export interface Totals {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  /** Between 0 and 1; 1 when there was nothing to find or nothing was reported. */
  readonly recall: number;
  readonly precision: number;
}

/** The scores of several rules or workbooks together. */
export function total(scores: readonly RuleScore[]): Totals {
  const sum = (count: (one: RuleScore) => number): number => scores.reduce((so, one) => so + count(one), 0);
  const right = sum((one) => one.right);
  const missed = sum((one) => one.missed.length);
  const wrong = sum((one) => one.wrong.length);
  return {
    right,
    missed,
    wrong,
    recall: right + missed === 0 ? 1 : right / (right + missed),
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
  };
}
