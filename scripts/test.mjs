/**
 * `npm test`: installs what is missing and runs every check, from spelling of the code to journeys in a browser. With
 * names as arguments (`npm test -- unit journeys`) it runs those only.
 */
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./lib/install.mjs";
import { root, run, runTool } from "./lib/run.mjs";
import { wordsOf } from "./lib/words.mjs";

const firstLoadLimit = 300 * 1000;

// Tests make much that is gone at once: with more room for it, less time goes to clearing up. Jest's workers take it over.
const roomForGarbage = ["--max-semi-space-size=64"];

const node =
  (script, ...args) =>
  () =>
    runTool(script, args, { quiet: true });
const steps = {
  format: node("prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."),
  lint: node("eslint/bin/eslint.js", "--max-warnings=0", "."),
  types: node("typescript/bin/tsc", "--noEmit", "-p", "."),
  walls: node("dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.cjs", "src"),
  unused: node("knip/bin/knip.js"),
  docs: assumptionsListed,
  manifest: () => run(process.execPath, [path.join(root, "scripts/validate.mjs")], { quiet: true }),
  unit: () => runTool("jest/bin/jest.js", ["--silent=false"], { quiet: true, nodeArgs: roomForGarbage }),
  build: node("webpack-cli/bin/cli.js", "--mode", "production", "--fail-on-warnings"),
  upload: () =>
    run(process.execPath, [path.join(root, "scripts/build.mjs"), "--host=https://excel.example.nl"], {
      quiet: true,
    }),
  size: firstLoad,
  journeys: () => journeys({}),
  // The journeys again, for who wants to see every screen: only when asked for by name.
  pictures: () => journeys({ PICTURES: "1" }),
  commands: async () => (await import("./lib/doc-commands.mjs")).runDocCommands(),
};

/** What the code assumes of Excel stands in docs/excel-assumptions.md. */
async function assumptionsListed() {
  const { assumptionsPage } = await import("./lib/assumptions.mjs");
  const page = readFileSync(path.join(root, "docs/excel-assumptions.md"), "utf8");
  const same = page === assumptionsPage();
  return {
    code: same ? 0 : 1,
    output: same ? "" : "Run node scripts/list-assumptions.mjs: the page is out of step.\n",
  };
}

/** The scripts and styles that taskpane.html asks for at once, compressed. */
async function firstLoad() {
  const page = readFileSync(path.join(root, "dist/taskpane.html"), "utf8");
  const files = [...page.matchAll(/(?:src|href)="?(?!"?https:)([^"\s>]+\.(?:js|css))/g)].map(
    (match) => match[1],
  );
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(root, "dist", file))).length,
    0,
  );
  const output = `first load of the pane: ${(bytes / 1000).toFixed(0)} kB gzip in ${files.length} files (limit ${firstLoadLimit / 1000} kB)\n`;
  return { code: files.length > 0 && bytes <= firstLoadLimit ? 0 : 1, output };
}

/** @param {Record<string, string>} env  of the journeys, besides the browser that is found */
async function journeys(env) {
  const { findBrowser } = await import("./lib/browser.mjs");
  const browser = await findBrowser();
  if (!browser) {
    const output =
      "No browser was found and none could be installed. Install Chrome, Edge or Chromium, or name one: BROWSER_PATH=/path/to/browser npm test\n";
    return { code: 1, output };
  }
  return run(process.execPath, [path.join(root, "node_modules/@playwright/test/cli.js"), "test"], {
    quiet: true,
    env: { ...env, BROWSER_PATH: browser },
  });
}

async function step(name) {
  const began = Date.now();
  const { code, output } = await steps[name]();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const shown = code !== 0 || ["unit", "journeys", "pictures", "size"].includes(name) ? output : "";
  console.log(`\n${code === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)\n${shown}`.trimEnd());
  return code === 0;
}

const wanted = wordsOf(
  `Use: npm test             installs what is missing and runs every check
     npm test -- STEP …   runs these steps only; pictures keeps every screen in test-results/screens
Steps: ${Object.keys(steps).join(", ")}.`,
  (name) => Object.hasOwn(steps, name),
);
await ensureInstalled();
// Beside what looks at the source goes what makes dist; jest and the browser have the machine to themselves.
const sideBySide = [
  [
    ["lint", "format", "types", "walls", "unused", "docs", "manifest"],
    ["build", "upload", "size"],
  ],
  [["unit"]],
  [["journeys", "pictures"]],
  // After the journeys, whose pictures one of them copies.
  [["commands"]],
];
let passed = 0;
let failed = 0;
async function oneByOne(names) {
  const isWanted = (name) => (wanted.length === 0 ? name !== "pictures" : wanted.includes(name));
  for (const name of names.filter(isWanted)) (await step(name)) ? passed++ : failed++;
}
for (const lanes of sideBySide) await Promise.all(lanes.map(oneByOne));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
