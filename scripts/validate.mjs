/**
 * `npm run validate`: checks manifest.xml and all that it names, offline. With a folder (`npm run validate -- dist`, or
 * `dist/upload`) it checks the manifest of that folder and the files in it, as they go to the server.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./lib/install.mjs";
import { root } from "./lib/run.mjs";
import { wordsOf } from "./lib/words.mjs";

const [folder] = wordsOf(
  `Use: npm run validate            manifest.xml and all that it names, offline
     npm run validate -- FOLDER  the manifest of that folder and the files in it, such as dist/upload`,
  (word) => !word.startsWith("-"),
);
const base = path.resolve(root, folder ?? ".");
const manifest = path.join(base, "manifest.xml");
if (!existsSync(manifest)) {
  console.error(`There is no manifest.xml in ${base}.`);
  process.exit(1);
}
await ensureInstalled();
const { filesBeside, filesIn, validateManifest } = await import("./lib/manifest/validate.mjs");
const { ownCode } = await import("./lib/manifest/own-code.mjs");
const text = readFileSync(manifest, "utf8");
const files = folder ? filesBeside(text, base) : filesIn(base, path.join(base, "src/taskpane"));
const problems = validateManifest(text, files, ownCode(root, folder !== undefined));
for (const { check, problem } of problems) console.error(`${check}: ${problem}`);
console.log(problems.length === 0 ? "The manifest is valid." : `${problems.length} problems.`);
process.exit(problems.length === 0 ? 0 : 1);
