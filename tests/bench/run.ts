import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { KNOWN_EXAMPLES } from "../../src/catalog/known-examples";
import { NO_CHOICE, toggleValue } from "../../src/facets/choice";
import { createFacetIndex } from "../../src/facets/facet-index";
import bkl from "../../src/law/texts/bkl.json";
import ob from "../../src/law/texts/ob.json";
import ow from "../../src/law/texts/ow.json";
import { statuteTexts } from "../../src/law/texts/statute-texts";
import { checkTable, recheckRows, startCheck } from "../../src/rules/engine";
import type { RuleSettings } from "../../src/rules/rule";
import { locateTable } from "../../src/table/locate-table";
import type { AgreementTable } from "../../src/table/agreement-table";
import { openWorkbook } from "../../src/workbench/package/open";
import { ownFieldRules, valibotFieldRules, zodFieldRules } from "./field-rules";
import { editOne } from "./edit-one";
import { itemsJsRecount } from "./itemsjs-recount";
import { insertMany } from "./insert-many";
import { generateSnapshot, generateWorkbook } from "./generate-table";
import { measure, type Measured } from "./measure";

/** `npm run bench`: the product's speed against its targets; medians, all in one run. */
interface Figure {
  readonly name: string;
  readonly measured: string;
  readonly target: string;
  readonly met: boolean | null;
}

/** So many different texts are put into one cell after another. */
const EDITS = 500;

const figures: Figure[] = [];
const times = (value: number): string => `${value.toFixed(2)} ×`;
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const add = (name: string, value: number, show: (value: number) => string, limit: number | null): void =>
  void figures.push({
    name,
    measured: show(value),
    target: limit === null ? "" : `≤ ${show(limit)}`,
    met: limit === null ? null : value <= limit,
  });

function tableOf(rows: number): AgreementTable {
  const located = locateTable(generateSnapshot(rows));
  if (!located.ok) throw new Error(located.problem.code);
  return located.table;
}

const settings = { examples: KNOWN_EXAMPLES, statutes: statuteTexts([ow, ob, bkl]) };
const sizes = [1_000, 10_000, 100_000];
const checked = sizes.map((rows) => {
  const table = tableOf(rows);
  // A copy each time: what the engine remembers of a table must not make the next run look faster.
  return measure(
    () => checkTable({ ...table, agreements: [...table.agreements] }, settings),
    rows > 10_000 ? 3 : 9,
  );
});
checked.forEach(({ median, p95 }, at) => {
  const rows = sizes[at] ?? 0;
  add(`check ${rows} rows, all rules`, median, ms, rows === 10_000 ? 120 : null);
  add(`check ${rows} rows, 95th percentile`, p95, ms, null);
});
add(
  "cost per row at 100,000 against 10,000 (1 = linear)",
  (checked[2]?.median ?? 0) / (checked[1]?.median ?? 1) / 10,
  times,
  null,
);
const snapshot = generateSnapshot(10_000);
add("find the table, 10,000 rows", measure(() => locateTable(snapshot)).median, ms, null);
const table = tableOf(10_000);
const recheck = recheckOneRow(table, settings);
add("re-check of one changed row, 10,000 rows", recheck.median, ms, 2);
add("re-check of one changed row, 95th percentile", recheck.p95, ms, null);
const facets = createFacetIndex(table, checkTable(table, settings));
const facetChoice = toggleValue(toggleValue(NO_CHOICE, "keyword", "participatie"), "partner", "gemeente");
const recount = measure(() => facets.evaluate(facetChoice)).median;
add("recount of all facets, 10,000 rows", recount, ms, 16);
const peerRecount = itemsJsRecount(table, facetChoice);
if (peerRecount.rows !== facets.evaluate(facetChoice).rows.length)
  throw new Error("itemsjs finds other rows");
add("recount against itemsjs, 10,000 rows (same run)", recount / peerRecount.median, times, 1);
const own = measure(() => ownFieldRules(table)).median;
const peers = { valibot: valibotFieldRules, zod: zodFieldRules };
for (const [name, rules] of Object.entries(peers)) {
  const peer = measure(() => rules(table)).median;
  add(`field rules against ${name}, 10,000 rows (same run)`, own / peer, times, null);
}

const bytes = generateWorkbook(10_000);
add(
  "open a 10,000-row .xlsx and read its values",
  measure(() => {
    const opened = openWorkbook(bytes);
    const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
    const area = sheet?.usedArea(true);
    if (sheet && area) sheet.values(area);
  }, 5).median,
  ms,
  null,
);

const edited = await editOne(bytes, 40);
add("one cell edited until its findings are there, 10,000 rows", edited.median, ms, 300);
add("one cell edited, 95th percentile", edited.p95, ms, 300);
add("requests for one edited cell", edited.requests, (value) => String(value), 1);

for (const [kind, name] of [
  ["a plain range", "01-plat"],
  ["an Excel table", "04-exceltabel"],
]) {
  const many = await insertMany(readFileSync(`tests/workbooks/${name}.xlsx`), 500, settings.statutes);
  add(`500 examples inserted at once into ${kind}`, many.ms, ms, 2000);
  add(`requests for 500 examples into ${kind}`, many.requests, (value) => String(value), 6);
}

mkdirSync(path.resolve(".cache/bench"), { recursive: true });
const workbook = path.resolve(".cache/bench/10000.xlsx");
writeFileSync(workbook, bytes);
const browser = spawnSync(process.execPath, ["scripts/bench-browser.mjs", workbook], { encoding: "utf8" });
if (browser.status !== 0) throw new Error(browser.stderr);
const seen = JSON.parse(browser.stdout) as {
  shownMs: number;
  largestResponseBytes: number;
  requests: number;
};
add("10,000 rows opened, checked and shown in the pane", seen.shownMs, ms, 3000);
add("largest response", seen.largestResponseBytes / 1024, (value) => `${value.toFixed(0)} kB`, 2048);
add("requests for a check of an ordinary table", seen.requests, (value) => String(value), 3);
add("first load of the pane, compressed", firstLoad(), (value) => `${value.toFixed(0)} kB`, 300);

/** One cell after another is changed, in rows all over the table; what is measured is the check alone. */
function recheckOneRow(start: AgreementTable, of: RuleSettings): Measured {
  const edits = tableOf(EDITS).agreements.map(({ text }) => text.agreement);
  let current = start;
  let check = startCheck(start, of);
  let round = 0;
  const change = (): number => {
    const at = (round * 7919) % current.agreements.length;
    const agreements = [...current.agreements];
    const agreement = agreements[at];
    if (!agreement) return 0;
    // Words of its own each time: a table filled with one sentence is another case, which is bounded, not quick.
    const text = { ...agreement.text, agreement: edits[round++ % edits.length] ?? "" };
    agreements[at] = { ...agreement, text };
    current = { ...current, agreements };
    return agreement.row;
  };
  let row = -1;
  return measure(
    () => {
      check = recheckRows(check, current, [row]);
    },
    200,
    () => {
      row = change();
    },
  );
}

function firstLoad(): number {
  const page = readFileSync("dist/taskpane.html", "utf8");
  const files = [...page.matchAll(/(?:src|href)="?(?!"?https:)([^"\s>]+\.(?:js|css))/g)].map(
    (match) => match[1] ?? "",
  );
  return files
    .filter((file) => existsSync(path.join("dist", file)))
    .reduce((sum, file) => sum + gzipSync(readFileSync(path.join("dist", file))).length / 1000, 0);
}

const lines = figures.map(
  ({ name, measured, target, met }) =>
    `${name.padEnd(58)} ${measured.padStart(10)}   ${target.padEnd(12)} ${met === null ? "" : met ? "ok" : "MISSED"}`,
);
process.stdout.write(`${lines.join("\n")}\n`);
process.exitCode = figures.some((figure) => figure.met === false) ? 1 : 0;
