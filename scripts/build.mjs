/**
 * `npm run build -- --host=https://excel.example.nl`: makes what an organisation needs to run the add-in on a server of
 * its own, in dist/upload: the manifest for that address, the files to upload, and settings for three kinds of
 * server. Without `--host` it builds dist, as `npm start` does.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { serverExamples } from "./lib/hosting/examples.mjs";
import { headersFor } from "./lib/hosting/headers.mjs";
import { addressOf } from "./lib/manifest/for-host.mjs";
import { ownCode } from "./lib/manifest/own-code.mjs";
import { root } from "./lib/run.mjs";
import { licencesOf, sbomOf } from "./lib/sbom.mjs";
import { toFillIn, warningOf } from "./lib/to-fill-in.mjs";
import { sourceTime } from "./lib/source-time.mjs";
import { wordsOf } from "./lib/words.mjs";

const usage = `Use: npm run build                                       builds dist, as npm start does
     npm run build -- --host=https://excel.example.nl    makes dist/upload for that address`;
const words = wordsOf(usage, (word) => word.startsWith("--host="));
const host = words.find((word) => word.startsWith("--host="))?.slice("--host=".length);
const target = host === undefined ? null : addressOf(host);
if (target && "problem" in target) {
  console.error(`${target.problem}\n${usage}`);
  process.exit(2);
}

await ensureInstalled();
if (target === null) await build("pages");
else await upload(target.address);

async function upload(address) {
  await build("upload", ["--env", `host=${address}`]);
  const folder = path.join(root, "dist/upload");
  const site = path.join(folder, "site");
  const examples = serverExamples(
    headersFor(readFileSync(path.join(site, "taskpane.html"), "utf8")),
    address,
  );
  mkdirSync(path.join(folder, "servers"), { recursive: true });
  for (const [name, text] of Object.entries(examples))
    writeFileSync(path.join(folder, "servers", name), text);
  // The manifest goes to the administrator, not to the server.
  const manifest = path.join(folder, "manifest.xml");
  cpSync(path.join(site, "manifest.xml"), manifest);
  rmSync(path.join(site, "manifest.xml"));
  cpSync(path.join(root, "LICENSE"), path.join(site, "LICENSE.txt"));
  const [lock, own] = ["package-lock.json", "package.json"].map((name) =>
    JSON.parse(readFileSync(path.join(root, name), "utf8")),
  );
  writeFileSync(path.join(site, "licences.txt"), licencesOf(lock, root));
  writeFileSync(
    path.join(folder, "sbom.cdx.json"),
    `${JSON.stringify(sbomOf(lock, own, sourceTime(root)), null, 2)}\n`,
  );
  const { filesUnder, validateManifest } = await import("./lib/manifest/validate.mjs");
  const problems = validateManifest(
    readFileSync(manifest, "utf8"),
    filesUnder(address, site),
    ownCode(root, true),
  );
  if (problems.length > 0) {
    for (const { check, problem: words } of problems) console.error(`${check}: ${words}`);
    process.exit(1);
  }
  console.log(`Ready in dist/upload, for ${address}:
  manifest.xml  to deploy (docs/beheerdershandleiding.md)
  site/         the files to upload to ${address}/
  servers/      headers for nginx, IIS and Azure Static Web Apps
  sbom.cdx.json every package that it is made with (CycloneDX)`);
  const warning = warningOf(toFillIn(root));
  if (warning) console.warn(`\n${warning}`);
}
