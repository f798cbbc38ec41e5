import { spawn } from "node:child_process";
import { get } from "node:https";
import path from "node:path";
import { root, run } from "./run.mjs";

const workbook = "tests/workbooks/01-plat.xlsx";
const script = (name, words, codes = [0]) => ({ words: [`scripts/${name}.mjs`, ...words], codes });

/**
 * Every command that the documents tell a reader to type (tests/scripts/docs.test.ts holds the two equal), with how
 * `npm test` runs it: by a step of its own name, or here, with a file that there is.
 */
export const DOC_COMMANDS = {
  "npm test": "CI runs it",
  "npm test -- unit lint": script("test", ["docs", "manifest"]),
  "npm test -- journeys": "step journeys",
  "SLOW_HOST=1 npm test -- journeys": "step journeys, with an Excel that answers at once",
  "npm test -- pictures": "step journeys, without the pictures",
  "npm start": "started below",
  "PORT=3001 npm start": "started below, on a free port",
  "npm run fix": "steps format and lint, which look without mending",
  "npm run validate": "step manifest",
  "npm run build -- --host=https://excel.example.nl": "step upload",
  // What step upload made.
  "npm run validate -- dist/upload": script("validate", ["dist/upload"]),
  "npm run check -- tabel.xlsx": script("tool", ["check", workbook], [0, 1]),
  "npm run check -- --json tabel.xlsx": script("tool", ["check", "--json", workbook], [0, 1]),
  "npm run check -- --help": script("tool", ["check", "--help"]),
  "npm run accuracy": script("tool", ["accuracy"]),
  "npm run new-rule -- keyword/too-long": "step unit (new-rule.test.ts)",
  "UPDATE_DOCS=1 npx jest src/rules/consistency": "step unit, which compares without writing",
  "EVERY_FAULT=1 npx jest tests/host/every-action": "step unit, with a quarter of the faults at each request",
  // One round after those of the warm-up, because all 10,000 take minutes.
  "npm run bench -- heap": script("tool", ["bench", "heap", "1"]),
  "npx jest src/catalog": "step unit",
  "npx jest src/i18n": "step unit",
  "npx jest src/law": "step unit",
  "node scripts/build-law-index.mjs": script("build-law-index", []),
  "node scripts/copy-pictures.mjs": script("copy-pictures", [".cache/pictures"]),
  "node scripts/list-assumptions.mjs": "step docs, which compares without writing",
  // Microsoft's tool puts a certificate in the machine's own store: for a person at a machine with Excel.
  "npx office-addin-dev-certs install": "by hand",
};

/** Runs the commands that have no step of their own. @returns {Promise<{ code: number, output: string }>} */
export async function runDocCommands() {
  for (const [command, how] of Object.entries(DOC_COMMANDS)) {
    if (typeof how === "string") continue;
    const [file = "", ...words] = how.words;
    const { code, output } = await run(process.execPath, [path.join(root, file), ...words], { quiet: true });
    if (!how.codes.includes(code)) return { code: 1, output: `${command} ended with ${code}:\n${output}` };
  }
  return start();
}

/** `npm start` on a free port, until the workbench's page has come. */
function start() {
  return new Promise((resolve) => {
    const env = { ...process.env, PORT: "0", CI: "1" };
    const child = spawn(process.execPath, [path.join(root, "scripts/start.mjs")], { cwd: root, env });
    let output = "";
    let asked = false;
    const end = (code, words) => {
      child.kill();
      resolve({ code, output: words });
    };
    const listen = (text) => {
      output += text;
      const [url] = /https:\/\/localhost:\d+/.exec(output) ?? [];
      if (!url || asked) return;
      asked = true;
      // The machine's own certificate is known to nobody.
      get(url, { rejectUnauthorized: false }, ({ statusCode }) => {
        end(statusCode === 200 ? 0 : 1, `npm start: the page answers ${statusCode}\n`);
      }).on("error", ({ message }) => end(1, `npm start: ${message}\n`));
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
