import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { CHECKS } from "./checks.mjs";
import { all, readManifest } from "./read.mjs";

/**
 * Everything wrong with a manifest, without a network.
 * @param {string} text  the manifest
 * @param {{ has: (path: string) => boolean, bytes: (path: string) => Buffer }} files  files under the add-in's address
 * @param {import("./own-code.mjs").OwnCode} own  what the code says of itself
 * @returns {{ check: string, problem: string }[]}
 */
export function validateManifest(text, files, own) {
  const read = readManifest(text);
  if (!("root" in read)) return [{ check: "xml", problem: read.problem }];
  return Object.entries(CHECKS).flatMap(([check, find]) =>
    find(read.root, files, own).map((problem) => ({ check, problem })),
  );
}

/** The files of some folders, as one: the first folder that has a file gives it. */
export function filesIn(...folders) {
  const find = (name) =>
    folders
      .map((folder) => path.join(folder, name))
      .find((file) => name !== "" && existsSync(file) && statSync(file).isFile());
  return {
    has: (name) => find(name) !== undefined,
    bytes: (name) => readFileSync(find(name) ?? name),
  };
}

/** The files of a folder that stands at this address; for an address with a path the names begin with that path. */
export function filesUnder(address, folder) {
  const start = new URL(`${address}/`).pathname.slice(1);
  const inside = (name) => (name.startsWith(start) ? name.slice(start.length) : "");
  const files = filesIn(folder);
  return { has: (name) => files.has(inside(name)), bytes: (name) => files.bytes(inside(name)) };
}

/** The files that go with the manifest in this folder: those of an upload stand in its `site`, for the manifest's address. */
export function filesBeside(text, folder) {
  const site = path.join(folder, "site");
  if (!existsSync(site)) return filesIn(folder);
  const read = readManifest(text);
  const page = "root" in read ? all(read.root, "SourceLocation")[0]?.getAttribute("DefaultValue") : null;
  if (!URL.canParse(page ?? "")) return filesIn(site);
  return filesUnder(new URL(".", page).href.replace(/\/$/, ""), site);
}
