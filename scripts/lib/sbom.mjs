import { createHash } from "node:crypto";
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

/** The address of a package in a bill of materials (github.com/package-url/purl-spec). */
const purlOf = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/**
 * A software bill of materials in CycloneDX 1.5 (cyclonedx.org/docs/1.5/json): every package once, and which package asks
 * for which. The same lock file and time always give the same text: the serial number is made of the content. What only
 * the tools need is there as `excluded`.
 * @param {{ packages: Record<string, any> }} lock  package-lock.json, version 3
 * @param {{ name: string, version: string, license: string }} own  package.json
 * @param {string | null} time  of the sources, as in ISO 8601; null: not known
 */
export function sbomOf(lock, { name, version, license }, time) {
  const packages = packagesOf(lock);
  const components = [...new Map(packages.map((one) => [purlOf(one), one]))].map(([purl, one]) => ({
    type: "library",
    "bom-ref": purl,
    name: one.name,
    version: one.version,
    // What is there twice, for the tools and for what is shipped, is shipped.
    scope: packages.some((other) => !other.isTool && purlOf(other) === purl) ? "required" : "excluded",
    purl,
    ...(one.licence ? { licenses: [licenceOf(one.licence)] } : {}),
    ...(one.integrity ? { hashes: [hashOf(one.integrity)] } : {}),
  }));
  const root = `pkg:npm/${name}@${version}`;
  const bom = {
    metadata: {
      ...(time === null ? {} : { timestamp: time }),
      lifecycles: [{ phase: "build" }],
      component: {
        type: "application",
        "bom-ref": root,
        name,
        version,
        purl: root,
        licenses: [{ license: { id: license } }],
      },
    },
    components,
    dependencies: dependenciesOf(lock, root, packages),
  };
  return { bomFormat: "CycloneDX", specVersion: "1.5", serialNumber: serialOf(bom), version: 1, ...bom };
}

/** Which package asks for which, as npm installed them: the nearest folder node_modules that has the name. */
function dependenciesOf(lock, root, packages) {
  const purls = new Map([["", root], ...packages.map((one) => [one.place, purlOf(one)])]);
  const asked = new Map([...purls.values()].map((purl) => [purl, new Set()]));
  for (const [place, purl] of purls) {
    const entry = lock.packages[place] ?? {};
    const lists = [entry.dependencies, entry.optionalDependencies, entry.peerDependencies];
    const names = place === "" ? [...lists, entry.devDependencies] : lists;
    for (const wanted of names.flatMap((list) => Object.keys(list ?? {}))) {
      const found = placeFor(place, wanted, purls);
      // A peer or an optional package may be absent, and something may ask for a copy of itself.
      if (found !== null && found !== purl) asked.get(purl)?.add(found);
    }
  }
  return [...asked].map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].sort() }));
}

function placeFor(from, name, purls) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    const found = purls.get(`${folder === "" ? "" : `${folder}/`}node_modules/${name}`);
    if (found !== undefined) return found;
    if (folder === "") return null;
  }
}

/** A UUID (RFC 9562, version 8) from what the bill says, so that the same bill always has the same number. */
function serialOf(bom) {
  const hex = createHash("sha256").update(JSON.stringify(bom)).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join("-")}`;
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
