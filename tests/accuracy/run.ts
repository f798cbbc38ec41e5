import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { snapshotOf } from "../../src/files/snapshot-of";
import { KNOWN_EXAMPLES } from "../../src/catalog/known-examples";
import { loadStatutes } from "../../src/law/texts/load-statutes";
import { checkTable } from "../../src/rules/engine";
import type { RuleSettings } from "../../src/rules/rule";
import { RULES } from "../../src/rules/registry";
import { cellAddress } from "../../src/table/address";
import { locateTable } from "../../src/table/locate-table";
import { openWorkbook } from "../../src/workbench/package/open";
import { labelledForms, readingsOf } from "./citations";
import floors from "./floors.json";
import { score, total, type Reported, type RuleScore, type Totals, type Truth } from "./score";

/**
 * `npm run accuracy`: recall and precision of the checks on the workbooks with known findings, per rule and in all, and of
 * the citation reader on its labelled list. Fails below the floors. `-- --misses` shows what was missed or wrong.
 */
const folder = path.resolve("tests/workbooks");
const showMisses = process.argv.includes("--misses");
const hints = new Set(RULES.filter((rule) => rule.severity === "hint").map((rule) => rule.id));
const built = new Set(RULES.map((rule) => rule.id));

function reportedFor(file: string, settings: RuleSettings): Reported[] {
  const opened = openWorkbook(readFileSync(path.join(folder, file)));
  if (!opened.ok) throw new Error(`${file}: ${opened.problem.detail}`);
  return opened.workbook.sheets.flatMap((sheet): Reported[] => {
    const located = locateTable(snapshotOf(sheet));
    if (!located.ok) return [];
    return checkTable(located.table, settings).map((finding) => ({
      sheet: sheet.name,
      cell: cellAddress(finding.row, finding.column),
      rule: finding.rule,
      severity: finding.severity,
      ...(finding.scope === "table"
        ? {
            scope: "table",
            ...("instrument" in finding.params
              ? { instrument: String(finding.params["instrument"]) }
              : { role: finding.role ?? "" }),
          }
        : {}),
    }));
  });
}

/** Prints the scores; gives what is below its floor. */
function scoreAll(settings: RuleSettings): string[] {
  const scores: RuleScore[] = readdirSync(folder)
    .filter((name) => name.endsWith(".truth.json"))
    .flatMap((name) => {
      const truth = JSON.parse(readFileSync(path.join(folder, name), "utf8")) as Truth;
      return score(truth, reportedFor(truth.workbook, settings));
    });

  const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
  const line = (name: string, { right, missed, wrong, recall, precision }: Totals): string =>
    `${name.padEnd(32)} ${String(right).padStart(5)} right ${String(missed).padStart(4)} missed ${String(wrong).padStart(4)} wrong   recall ${percent(recall).padStart(7)}   precision ${percent(precision).padStart(7)}`;

  const out: string[] = [];
  for (const rule of [...new Set(scores.map((one) => one.rule))].sort()) {
    const ofRule = scores.filter((one) => one.rule === rule);
    out.push(`${line(rule, total(ofRule))}${built.has(rule) ? "" : "   (not built yet)"}`);
    if (!showMisses) continue;
    for (const one of ofRule) {
      for (const entry of one.missed) out.push(`    missed ${entry.sheet}!${entry.cell} ${entry.note ?? ""}`);
      for (const entry of one.wrong)
        out.push(`    wrong  ${entry.sheet}!${entry.cell}${entry.decoy ? " (decoy)" : ""}`);
    }
  }
  const graded = (isHint: boolean) =>
    total(scores.filter((one) => built.has(one.rule) && hints.has(one.rule) === isHint));
  const serious = graded(false);
  const forms = labelledForms();
  const read = forms.filter(
    (form) => JSON.stringify(readingsOf(form.text)) === JSON.stringify(form.readings),
  ).length;
  out.push(
    "",
    line("errors and warnings (built)", serious),
    line("hints (built)", graded(true)),
    `citations: ${read} of ${forms.length} written forms read right (${percent(read / forms.length)})`,
  );
  const misses = [
    ...(serious.recall < floors.recall ? [`recall is below ${percent(floors.recall)}`] : []),
    ...(serious.precision < floors.precision ? [`precision is below ${percent(floors.precision)}`] : []),
    ...(read / forms.length < floors.citations ? [`citations are below ${percent(floors.citations)}`] : []),
  ];
  out.push(...misses.map((miss) => `FAIL ${miss}`));
  process.stdout.write(`${out.join("\n")}\n`);
  return misses;
}

void loadStatutes().then((statutes) => {
  if (!statutes) throw new Error("the statute texts cannot be loaded");
  process.exitCode = scoreAll({ examples: KNOWN_EXAMPLES, statutes }).length > 0 ? 1 : 0;
});
