import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withLock } from "./install-lock.mjs";
import { root, run } from "./run.mjs";

const stamp = path.join(root, "node_modules", ".installed-for");
const lock = path.join(root, ".cache/install.lock");

/**
 * Installs the packages of the lock file when they are not there or are those of another lock file. Uses nothing but
 * Node itself, because it runs before anything is installed. A second command waits for the first one's install. Ends the
 * process with a sentence when it fails.
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
  const isInstalled = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (isInstalled()) return;
  const sayWaiting = () =>
    console.error(
      `Another command is installing the packages: waiting for it … (If there is none, remove ${path.relative(root, lock)}.)`,
    );
  const code = await withLock(lock, sayWaiting, async () => (isInstalled() ? 0 : install(wanted)));
  if (code === 0) return;
  console.error("The packages could not be installed: npm's message stands above.");
  process.exit(1);
}

async function install(wanted) {
  console.error("Installing packages (once; takes a minute or two) …");
  const { code } = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    // `npm run check -- --json` promises one object on stdout, also the first time.
    toStderr: true,
  });
  if (code === 0) writeFileSync(stamp, wanted);
  return code;
}
