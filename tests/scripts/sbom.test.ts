import { readFileSync } from "node:fs";
import { licencesOf, packagesOf, sbomOf } from "../../scripts/lib/sbom.mjs";

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
  const sbom = sbomOf(lock, own);
  expect(sbom).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.5" });
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
  expect(JSON.stringify(sbomOf(lock, own))).toBe(JSON.stringify(sbom));
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
