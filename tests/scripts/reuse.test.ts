import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

interface Annotation {
  readonly paths: readonly string[];
  readonly licence: string;
  readonly copyright: string;
}

/** The annotations of REUSE.toml, as far as that file uses TOML. */
function annotationsIn(text: string): Annotation[] {
  const valuesOf = (part: string, key: string): string[] => {
    const value = new RegExp(`^${key} = (.+)$`, "m").exec(part)?.[1] ?? "";
    return [...value.matchAll(/"([^"]+)"/g)].map(([, one = ""]) => one);
  };
  return text
    .split("[[annotations]]")
    .slice(1)
    .map((part) => ({
      paths: valuesOf(part, "path"),
      licence: valuesOf(part, "SPDX-License-Identifier").join(),
      copyright: valuesOf(part, "SPDX-FileCopyrightText").join(),
    }));
}

/** REUSE 3.3: `**` is anything, `*` anything but a slash. */
const isIn = (file: string, { paths }: Annotation): boolean =>
  paths.some((pattern) => {
    const parts = pattern.split(/(\*\*|\*)/).map((part) => {
      if (part === "**") return ".*";
      return part === "*" ? "[^/]*" : part.replaceAll(/[.+?^$()|[\]\\{}]/g, "\\$&");
    });
    return new RegExp(`^${parts.join("")}$`).test(file);
  });

const files = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "" && !file.startsWith("LICENSES/"));
const annotations = annotationsIn(readFileSync("REUSE.toml", "utf8"));
/** Of annotations that fit, the last counts. */
const licenceOf = (file: string): string | undefined =>
  annotations.findLast((one) => isIn(file, one))?.licence;

test("every file has a licence, the texts of laws the one that they have by law", () => {
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => licenceOf(file) === undefined)).toEqual([]);
  const laws = files.filter((file) => /^src\/law\/(texts|index)\/.*\.json$/.test(file));
  expect(laws.length).toBeGreaterThan(5);
  expect([...new Set(laws.map(licenceOf))]).toEqual(["LicenseRef-Auteurswet-11"]);
  expect(licenceOf("README.md")).toBe("EUPL-1.2");
});

test("every annotation says whose and under what, is of a file that is there, and its licence's text is too", () => {
  expect(annotations.length).toBeGreaterThan(1);
  for (const one of annotations) {
    expect(one.copyright).not.toBe("");
    expect(files.some((file) => isIn(file, one))).toBe(true);
    expect(existsSync(`LICENSES/${one.licence}.txt`)).toBe(true);
  }
});

test("no file says for itself that it is under another licence", () => {
  const mark = ["SPDX", "License-Identifier:"].join("-");
  const { status, stdout } = spawnSync("git", ["grep", "-lI", "-e", mark, "--", ".", ":!LICENSES"], {
    encoding: "utf8",
  });
  // git grep ends with 1 when it finds nothing.
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
});
