import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { gzipSync } from "node:zlib";
import bkl from "../../src/law/texts/bkl.json";
import ob from "../../src/law/texts/ob.json";
import ow from "../../src/law/texts/ow.json";
import { statuteTexts } from "../../src/law/texts/make-statutes";
import { openWorkbook } from "../../src/workbench/package/open";
import { measureEngine } from "./engine";
import { editOne } from "./edit-one";
import { add, addBoth, allMet, ms, report } from "./figures";
import { heapGrowth } from "./heap";
import { insertMany } from "./insert-many";
import { generateWorkbook } from "./generate-table";
import { repeat } from "./measure";

/**
 * `npm run bench`: the product's speed against its targets; medians, all in one run. `-- engine` measures the checks
 * alone, without the workbench and the browser; `-- heap` only whether memory grows, which takes minutes and is no part of
 * the others.
 */
if (process.argv.includes("heap")) await measureHeap();
else measureEngine();
if (!process.argv.includes("engine") && !process.argv.includes("heap")) {
  const bytes = generateWorkbook(10_000);
  measureFiles(bytes);
  await measureWorkbench(bytes);
  measureBrowser(bytes);
}
process.stdout.write(report());
process.exitCode = allMet() ? 0 : 1;

/** A working day: what is in use after 10,000 rounds, against what was in use when the logs were full. */
async function measureHeap(): Promise<void> {
  const rounds = Number(process.argv.find((word) => /^\d+$/u.test(word)) ?? 10_000);
  const { before, after } = await heapGrowth(generateWorkbook(40), rounds);
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  add("heap before", before, megabytes);
  add(`heap after ${rounds} rounds of edit, check, marks, change and undo`, after, megabytes);
  add("growth", after - before, megabytes, 5e6);
}

function measureFiles(bytes: Uint8Array): void {
  const read = (): void => {
    const opened = openWorkbook(bytes);
    const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
    const area = sheet?.usedArea(true);
    if (sheet && area) sheet.values(area);
  };
  add("open a 10,000-row .xlsx and read its values", repeat(read, 5).median, ms);
}

async function measureWorkbench(bytes: Uint8Array): Promise<void> {
  const edited = await editOne(bytes, 40);
  addBoth("one cell edited until its findings are there, 10,000 rows", edited, 300, 300);
  add("requests for one edited cell", edited.requests, String, 1);
  for (const [kind, name] of [
    ["a plain range", "01-plat"],
    ["an Excel table", "04-exceltabel"],
  ] as const) {
    const workbook = readFileSync(`tests/workbooks/${name}.xlsx`);
    const many = await insertMany(workbook, 500, statuteTexts([ow, ob, bkl]));
    add(`500 examples inserted at once into ${kind}`, many.ms, ms, 2000);
    add(`requests for 500 examples into ${kind}`, many.requests, String, 6);
  }
}

function measureBrowser(bytes: Uint8Array): void {
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
  const kilobytes = (value: number): string => `${value.toFixed(0)} kB`;
  add("10,000 rows opened, checked and shown in the pane", seen.shownMs, ms, 3000);
  add("largest response", seen.largestResponseBytes / 1024, kilobytes, 2048);
  add("requests for a check of an ordinary table", seen.requests, String, 3);
  add("first load of the pane, compressed", firstLoad(), kilobytes, 300);
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
