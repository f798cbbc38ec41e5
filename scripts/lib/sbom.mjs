import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/**
 * Packages of a lock file: name, version, licence, checksum, and whether only the tools need them.
 * @param {{ packages: Record<string, any> }} lock  package-lock.json, version 3
 */
export function packagesOf(lock) {
  const found = Object.entries(lock.packages)
    .filter(([place]) => place.includes("node_modules/"))
    .map(([place, entry]) => ({
      place,
      name: entry.name ?? place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version,
      licence: entry.license ?? null,
      integrity: entry.integrity ?? null,
      isTool: entry.dev === true || entry.devOptional === true,
    }));
  const order = ({ name, version }) => `${name} ${version}`;
  return found.sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

/**
 * A software bill of materials in CycloneDX 1.5 (cyclonedx.org/docs/1.5/json). The same lock file always gives the same
 * text: it holds no time and no number of its own. What only the tools need is there as `excluded`.
 */
export function sbomOf(lock, { name, version, license }) {
  const seen = new Set();
  const components = packagesOf(lock).flatMap((one) => {
    const purl = `pkg:npm/${one.name.replace("@", "%40")}@${one.version}`;
    if (seen.has(purl)) return [];
    seen.add(purl);
    return [
      {
        type: "library",
        "bom-ref": purl,
        name: one.name,
        version: one.version,
        scope: one.isTool ? "excluded" : "required",
        purl,
        ...(one.licence ? { licenses: [licenceOf(one.licence)] } : {}),
        ...(one.integrity ? { hashes: [hashOf(one.integrity)] } : {}),
      },
    ];
  });
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": `pkg:npm/${name}@${version}`,
        name,
        version,
        licenses: [{ license: { id: license } }],
      },
    },
    components,
  };
}

/** Expressions ("MIT OR CC0-1.0") and names outside SPDX each have a field of their own. */
function licenceOf(licence) {
  if (/ (?:OR|AND) /.test(licence)) return { expression: licence.replace(/^\((.*)\)$/, "$1") };
  return {
    license: /^[A-Za-z0-9.+-]+$/.test(licence) && licence !== "LICENSE" ? { id: licence } : { name: licence },
  };
}

function hashOf(integrity) {
  const [algorithm = "", value = ""] = integrity.split("-", 2);
  const content = Buffer.from(value, "base64").toString("hex");
  return { alg: algorithm.replace(/^sha(\d+)$/, "SHA-$1"), content };
}

/**
 * The licences of what is shipped, with their texts, as the licences themselves ask.
 * @param {{ packages: Record<string, any> }} lock
 * @param {string} root  folder that holds node_modules
 */
export function licencesOf(lock, root) {
  const parts = packagesOf(lock)
    .filter(({ isTool, name }) => !isTool && !name.startsWith("@types/"))
    .map(({ place, name, version, licence }) => {
      const text = licenceText(path.join(root, place));
      return `${name} ${version} (${licence ?? "?"})\n\n${text ?? "No text of the licence is part of the package."}`;
    });
  return `Packages that Samenwerkingstabel is made with, and their licences.\n\n${parts.join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

function licenceText(folder) {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file ? readFileSync(path.join(folder, file), "utf8").trim() : null;
}
