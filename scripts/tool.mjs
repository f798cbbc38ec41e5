/**
 * `npm run check|accuracy|bench -- …`: installs what is missing, bundles the tool when a source is newer than the bundle,
 * and runs it with the words given. The tool's output is all that reaches stdout.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { build } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { root, run } from "./lib/run.mjs";

const [name = "", ...words] = process.argv.slice(2);
const bundle = path.join(root, ".cache/tools", `${name}.cjs`);

/** Time of the newest file in these folders. */
function newest(folders) {
  return folders
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .reduce(
      (latest, entry) => Math.max(latest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs),
      0,
    );
}

await ensureInstalled();
const sources = newest(["src", "tests/accuracy", "tests/bench"]);
if (!existsSync(bundle) || statSync(bundle).mtimeMs < sources) await build("tools");
const { code } = await run(process.execPath, [bundle, ...words]);
process.exit(code);
