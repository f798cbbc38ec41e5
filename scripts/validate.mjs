/**
 * `npm run validate`: checks manifest.xml and all that it names, offline. With a folder (`npm run validate -- dist`) it
 * checks the manifest of that folder and the files in it, as they go to the server.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./lib/install.mjs";
import { root } from "./lib/run.mjs";

await ensureInstalled();
const { filesIn, validateManifest } = await import("./lib/manifest/validate.mjs");
const [folder] = process.argv.slice(2);
const base = path.resolve(root, folder ?? ".");
const files = folder ? filesIn(base) : filesIn(base, path.join(base, "src/taskpane"));
const problems = validateManifest(readFileSync(path.join(base, "manifest.xml"), "utf8"), files);
for (const { check, problem } of problems) console.error(`${check}: ${problem}`);
console.log(problems.length === 0 ? "The manifest is valid." : `${problems.length} problems.`);
process.exit(problems.length === 0 ? 0 : 1);
