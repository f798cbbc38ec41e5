import fc from "fast-check";
import type { AgreementTable } from "../table/agreement-table";
import type { Change } from "../table/change";
import { checkTable } from "./engine";
import type { Finding } from "./finding";
import { arbitraryRow } from "./testing/arbitrary";
import { changed } from "./testing/changed";
import { tableOf } from "./testing/tables";

/** What every fix has to keep to, whichever rule it is of: it makes nothing worse, and once is enough. */

const SEVERITIES = ["hint", "warning", "error"] as const;
const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

/** The same tables each time: a chance find belongs in the contents that rows are made of. */
const RUNS = { numRuns: 60, seed: 7 };

const tables = fc.array(arbitraryRow, { minLength: 2, maxLength: 6 }).map((rows) => tableOf(rows));

/** A fix of cells; removing an empty row moves rows, and a heading is read before the rules run. */
const fixOf = ({ scope, fix = [] }: Finding): readonly Change[] =>
  scope !== "table" && fix.every(({ kind }) => kind === "cell") ? fix : [];

const placeOf = (change: Change): string => `${change.row} ${change.kind === "cell" ? change.column : ""}`;

/** The fixes of every finding of a rule, as the pane makes them: a cell once. */
function fixesOf(rule: string, findings: readonly Finding[]): Change[] {
  const changes = new Map<string, Change>();
  for (const finding of findings) {
    const fix = finding.rule === rule ? fixOf(finding) : [];
    if (fix.some((change) => changes.has(placeOf(change)))) continue;
    for (const change of fix) changes.set(placeOf(change), change);
  }
  return [...changes.values()];
}

const told = ({ rule, row, column, message }: Finding): string => [rule, message, row, column].join(" ");

/**
 * Findings as serious as this one or more that were not there before. Which separator is usual goes by the whole table,
 * so that in a table as small as these one cell may tip it for the others.
 */
function worse(
  before: readonly Finding[],
  after: readonly Finding[],
  least: number,
  fix: readonly Change[],
): string[] {
  const known = before.map(told);
  const isTipped = ({ rule, row }: Finding): boolean =>
    rule === "keyword/separator" && !fix.some((change) => change.row === row);
  return after.flatMap((finding) => {
    const at = known.indexOf(told(finding));
    if (at >= 0) known.splice(at, 1);
    return at < 0 && rank(finding) >= least && !isTipped(finding) ? [told(finding)] : [];
  });
}

const contents = (table: AgreementTable): unknown => table.agreements.map(({ text, marks }) => [text, marks]);

const rulesWithFix = (findings: readonly Finding[]): Set<string> =>
  new Set(findings.filter((finding) => fixOf(finding).length > 0).map(({ rule }) => rule));

test("the fix of a finding mends it and adds none that is as serious", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const before = checkTable(table);
      for (const finding of before) {
        const fix = fixOf(finding);
        if (fix.length === 0) continue;
        const after = checkTable(changed(table, fix));
        expect({ fix, worse: worse(before, after, rank(finding), fix) }).toEqual({ fix, worse: [] });
        const count = (findings: readonly Finding[]) =>
          findings.filter((one) => told(one) === told(finding)).length;
        expect(count(after)).toBeLessThan(count(before));
      }
    }),
    RUNS,
  );
});

test("the fixes of a rule together add nothing as serious, and leave nothing to fix of a cell that they changed", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const before = checkTable(table);
      for (const rule of rulesWithFix(before)) {
        const fixes = fixesOf(rule, before);
        const least = Math.min(...before.filter((one) => one.rule === rule).map(rank));
        const mended = changed(table, fixes);
        const after = checkTable(mended);
        expect({ rule, fixes, worse: worse(before, after, least, fixes) }).toEqual({
          rule,
          fixes,
          worse: [],
        });
        // Once is enough; only what waited because its cell was changed already is left for a second time.
        const again = changed(mended, fixesOf(rule, after));
        const third = fixesOf(rule, checkTable(again));
        expect({ rule, fixes, left: third }).toEqual({ rule, fixes, left: [] });
        expect(contents(changed(again, third))).toEqual(contents(again));
      }
    }),
    RUNS,
  );
});
