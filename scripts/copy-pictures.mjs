/** `node scripts/copy-pictures.mjs`: puts the pictures that the journeys made (guide-*.png) into docs/images, or elsewhere. */
import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./lib/run.mjs";

const made = path.join(root, "test-results/screens");
const pictures = existsSync(made) ? readdirSync(made).filter((name) => /^guide-[\w-]+\.png$/.test(name)) : [];
const target = path.resolve(root, process.argv[2] ?? "docs/images");
mkdirSync(target, { recursive: true });
for (const name of pictures) cpSync(path.join(made, name), path.join(target, name));
console.log(
  pictures.length > 0 ? `${pictures.length} pictures.` : "No pictures: run npm test -- journeys first.",
);
process.exit(pictures.length > 0 ? 0 : 1);
