import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { licencesOf, packagesOf, sbomOf } from "../../scripts/lib/sbom.mjs";
import { sourceTime } from "../../scripts/lib/source-time.mjs";

type Lock = Parameters<typeof packagesOf>[0];
const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const lock = read("package-lock.json") as Lock;
const own = read("package.json") as { name: string; version: string; license: string };

/** Licences that ask no more than their own notice; with these the product can be given away under the EUPL. */
const FREE = ["MIT", "MIT-0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

test("everything that is shipped has a licence that goes with the EUPL", () => {
  const shipped = packagesOf(lock).filter(({ isTool }) => !isTool);
  expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(["react", "valibot"]));
  expect(shipped.filter(({ licence }) => !FREE.includes(licence ?? ""))).toEqual([]);
});

test("the bill of materials names every package once, with checksum and licence, and is always the same", () => {
  const sbom = sbomOf(lock, own, "2026-11-29T12:00:00Z");
  expect(sbom).toMatchObject({
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    serialNumber: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string,
    metadata: { timestamp: "2026-11-29T12:00:00Z" },
  });
  const { components } = sbom;
  const react = components.find(({ name }) => name === "react");
  expect(react).toMatchObject({
    purl: expect.stringMatching(/^pkg:npm\/react@\d/) as string,
    scope: "required",
    licenses: [{ license: { id: "MIT" } }],
    hashes: [{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) as string }],
  });
  expect(components.find(({ name }) => name === "jest")?.scope).toBe("excluded");
  expect(components.find(({ name }) => name === "@playwright/test")?.purl).toMatch(
    /^pkg:npm\/%40playwright\/test@/,
  );
  expect(new Set(components.map(({ purl }) => purl)).size).toBe(components.length);
  expect(JSON.stringify(sbomOf(lock, own, "2026-11-29T12:00:00Z"))).toBe(JSON.stringify(sbom));
  expect(sbomOf(lock, own, null).metadata).not.toHaveProperty("timestamp");
});

test("the bill of materials says which package asks for which, from the product down to every package", () => {
  const { components, dependencies, metadata } = sbomOf(lock, own, null);
  const asks = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const refs = [metadata.component["bom-ref"], ...components.map((one) => one["bom-ref"])];
  expect([...asks.keys()].sort()).toEqual(refs.sort());
  const named = (ref: string, name: string) =>
    (asks.get(ref) ?? []).find((one) => one.startsWith(`pkg:npm/${name}@`));
  const dom = named(metadata.component["bom-ref"], "react-dom") ?? "";
  expect(named(dom, "scheduler")).toMatch(/@\d/);
  const reached = new Set<string>();
  const follow = (ref: string): void => {
    if (reached.has(ref)) return;
    reached.add(ref);
    asks.get(ref)?.forEach(follow);
  };
  follow(metadata.component["bom-ref"]);
  expect(refs.filter((ref) => !reached.has(ref))).toEqual([]);
});

test("a package with a copy of its own asks for that copy", () => {
  const packages = {
    "": { dependencies: { a: "1", b: "1" } },
    "node_modules/a": { version: "1.0.0", dependencies: { b: "2", gone: "1" } },
    "node_modules/a/node_modules/b": { version: "2.0.0" },
    "node_modules/b": { version: "1.0.0", dev: true },
  };
  const { dependencies } = sbomOf({ packages }, own, null);
  expect(dependencies.map(({ dependsOn }) => dependsOn)).toEqual([
    ["pkg:npm/a@1.0.0", "pkg:npm/b@1.0.0"],
    ["pkg:npm/b@2.0.0"],
    [],
    [],
  ]);
});

test("the time of the sources is the one that is given, else that of the last commit", () => {
  expect(sourceTime(".", { SOURCE_DATE_EPOCH: "1796040000" })).toBe("2026-11-30T12:00:00Z");
  expect(sourceTime(".", {})).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$|^$/);
  expect(sourceTime(tmpdir(), {})).toBeNull();
});

test("the list of licences holds their texts", () => {
  const text = licencesOf(lock, ".");
  expect(text).toMatch(/\nreact 19\.[\d.]+ \(MIT\)\n\nMIT License/);
  expect(text).not.toMatch(/^jest /m);
});

test("publiccode.yml and the manifest have the version of package.json; every licence of REUSE.toml has its text", () => {
  expect(readFileSync("publiccode.yml", "utf8")).toContain(`\nsoftwareVersion: "${own.version}"\n`);
  expect(readFileSync("manifest.xml", "utf8")).toContain(`<Version>${own.version}.0</Version>`);
  const named = [...readFileSync("REUSE.toml", "utf8").matchAll(/License-Identifier = "([^"]+)"/g)].map(
    ([, id]) => id,
  );
  expect(named).toContain(own.license);
  for (const id of named) expect(readFileSync(`LICENSES/${id}.txt`, "utf8").length).toBeGreaterThan(200);
});

/** What publiccode.yml demands, key under key (github.com/publiccodeyml/publiccode.yml: "A minimal publiccode.yml file"). */
const DEMANDED = [
  "publiccodeYmlVersion name url platforms developmentStatus softwareType description legal maintenance localisation",
  "description.nl.shortDescription description.nl.longDescription description.nl.features",
  "description.en.shortDescription description.en.longDescription description.en.features",
  "legal.license maintenance.type maintenance.contacts",
  "localisation.localisationReady localisation.availableLanguages",
]
  .join(" ")
  .split(" ");

/** The keys of a file of YAML that indents by two spaces, each with those above it. */
function keysOf(yaml: string): string[] {
  const above: string[] = [];
  return yaml.split("\n").flatMap((line) => {
    const [, indent, key] = /^((?: {2})*)(\w+):(?: |$)/.exec(line) ?? [];
    if (indent === undefined || key === undefined) return [];
    above.splice(indent.length / 2, Infinity, key);
    return [above.join(".")];
  });
}

test("publiccode.yml has every key that its standard demands", () => {
  const text = readFileSync("publiccode.yml", "utf8");
  expect(keysOf(text)).toEqual(expect.arrayContaining(DEMANDED));
  const without = keysOf(text.replace(/^ {2}localisationReady.*\n/m, ""));
  expect(DEMANDED.filter((key) => !without.includes(key))).toEqual(["localisation.localisationReady"]);
});

test("publiccode.yml keeps to its standard", () => {
  const text = readFileSync("publiccode.yml", "utf8");
  // yml.publiccode.tools: a short description has at most 150 characters, a long one at least 150.
  const folded = (key: string) =>
    [...text.matchAll(new RegExp(`^    ${key}: >-\\n((?: {6}.*\\n)+)`, "gm"))].map(([, lines = ""]) =>
      lines.replaceAll(/\s+/g, " ").trim(),
    );
  expect(folded("shortDescription")).toHaveLength(2);
  for (const short of folded("shortDescription")) expect(short.length).toBeLessThanOrEqual(150);
  for (const long of folded("longDescription")) expect(long.length).toBeGreaterThanOrEqual(150);
  const scope = /^ {2}scope:\n((?: {4}- .*\n)+)/m.exec(text)?.[1] ?? "";
  // Of the standard's list of scopes.
  expect([...scope.matchAll(/- (.+)/g)].map(([, one]) => one)).toEqual(["local-authorities", "environment"]);
});
