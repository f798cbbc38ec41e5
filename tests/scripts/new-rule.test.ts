import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unwritten } from "../../src/rules/testing/unwritten";

/** Runs the script in a copy of the folders that it changes. */
function newRule(root: string, id: string) {
  return spawnSync(process.execPath, ["scripts/new-rule.mjs", id], {
    encoding: "utf8",
    env: { ...process.env, PROJECT_ROOT: root },
  });
}

test("a new rule gets its folder, its place in the registry and its texts; twice the same is refused", () => {
  const root = mkdtempSync(path.join(tmpdir(), "rule-"));
  for (const file of ["src/rules/registry.ts", "src/i18n/nl/rules", "src/i18n/en/rules"])
    cpSync(file, path.join(root, file), { recursive: true });
  const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

  expect(newRule(root, "keyword/too-long")).toMatchObject({ status: 0, stderr: "" });
  expect(read("src/rules/keyword/too-long/rule.ts")).toContain('id: "keyword/too-long"');
  expect(read("src/rules/keyword/too-long/rule.test.ts")).toContain("testRule(keywordTooLong");
  expect(read("src/rules/registry.ts")).toMatch(/\n {2}keywordTooLong,\n\];/);
  // Column F, in the rule, its test and its README.
  expect(read("src/rules/keyword/too-long/rule.ts")).toContain('columns: "F"');
  expect(read("src/rules/keyword/too-long/rule.test.ts")).toMatch(/rows: \[\{ keyword: "" \}\].*"F2"/);
  expect(read("src/rules/keyword/too-long/README.md")).toContain("· kolom F ·");
  for (const language of ["nl", "en"])
    expect(read(`src/i18n/${language}/rules/agreement.ts`)).toContain('"keyword/too-long": {');
  expect(newRule(root, "keyword/too-long")).toMatchObject({ status: 1 });
  expect(newRule(root, "cell/too-long")).toMatchObject({ status: 0 });
  expect(read("src/rules/cell/too-long/rule.ts")).toContain('columns: "B–P"');
  expect(newRule(root, "Nonsense")).toMatchObject({ status: 1 });
});

test("everything that a new rule begins with is seen as not written yet", () => {
  const root = mkdtempSync(path.join(tmpdir(), "rule-"));
  for (const file of ["src/rules/registry.ts", "src/i18n/nl/rules", "src/i18n/en/rules"])
    cpSync(file, path.join(root, file), { recursive: true });
  newRule(root, "keyword/too-long");
  const folder = path.join(root, "src/rules/keyword/too-long");
  const files = ["rule.ts", "rule.test.ts", "README.md"].map((file) => [
    file,
    readFileSync(path.join(folder, file), "utf8"),
  ]);
  const texts = ["nl", "en"].flatMap((language) => {
    const all = readFileSync(path.join(root, `src/i18n/${language}/rules/agreement.ts`), "utf8");
    const own = all.slice(all.indexOf('"keyword/too-long"'));
    return [...own.matchAll(/(title|default|why|todo): "([^"]*)"/g)].map(([, name, text]) => [
      `${language} ${name}`,
      text,
    ]);
  });
  expect(texts).toHaveLength(8);
  const all = Object.fromEntries([...files, ...texts]) as Record<string, string>;
  expect(unwritten(all)).toEqual(Object.keys(all));
  expect(unwritten({ title: "Trefwoord is te lang", why: "…", todo: "", what: "Zie … hier" })).toEqual([
    "why",
    "todo",
  ]);
});
