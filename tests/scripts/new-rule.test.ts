import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

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
  for (const language of ["nl", "en"])
    expect(read(`src/i18n/${language}/rules/agreement.ts`)).toContain('"keyword/too-long": {');
  expect(newRule(root, "keyword/too-long")).toMatchObject({ status: 1 });
  expect(newRule(root, "Nonsense")).toMatchObject({ status: 1 });
});
