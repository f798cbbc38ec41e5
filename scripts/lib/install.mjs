import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, run } from "./run.mjs";

const stamp = path.join(root, "node_modules", ".installed-for");

/**
 * Installs the packages of the lock file when they are not there or are those of another lock file. Uses nothing but
 * Node itself, because it runs before anything is installed. Ends the process with a sentence when it fails.
 */
export async function ensureInstalled() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) {
    console.error(`Node ${process.versions.node} is too old: Node 20 or newer is needed.`);
    process.exit(1);
  }
  const wanted = createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error("Installing packages (once; takes a minute or two) …");
  const { code } = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    // `npm run check -- --json` promises one object on stdout, also the first time.
    toStderr: true,
  });
  if (code !== 0) {
    console.error("The packages could not be installed: npm's message stands above.");
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
