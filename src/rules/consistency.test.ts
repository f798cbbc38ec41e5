import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RuleTexts } from "../i18n/dictionary";
import { rules as english } from "../i18n/en/rules";
import { rules as dutch } from "../i18n/nl/rules";
import { RULES } from "./registry";
import type { Rule } from "./rule";
import { unwritten } from "./testing/unwritten";
import { helpOf, rulesPage, SEVERITY_WORDS } from "./testing/rules-page";

const read = (file: string): string => readFileSync(path.join(__dirname, file), "utf8");
const parameters = (text: string | undefined): string[] =>
  [...(text ?? "").matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");

test("every folder with a rule is in the registry, and the other way round", () => {
  const folders = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "rule.ts" && path.dirname(file) !== ".")
    .map((file) => path.dirname(file).split(path.sep).join("/"));
  expect(folders.sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test("there are no texts of rules that do not exist", () => {
  expect(Object.keys(dutch).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("has a test and says in its README what it is", () => {
    expect(existsSync(path.join(__dirname, id, "rule.test.ts"))).toBe(true);
    const [title, , facts] = read(`${id}/README.md`).split("\n");
    expect(title).toBe(`# ${dutch[id]?.title}`);
    expect(facts).toBe(
      `\`${id}\` · ${SEVERITY_WORDS[rule.severity]} · kolom ${rule.columns} · hulp: ${helpOf(rule)}`,
    );
  });

  test("shows in its README what is a problem and what is not", () => {
    const [, problem = "", noProblem = ""] = read(`${id}/README.md`).split(/^## .*probleem$/m);
    expect(problem).toMatch(/^- /m);
    expect(noProblem).toMatch(/^- /m);
  });

  test("is written: nothing is left of what a new rule begins with", () => {
    const files = ["rule.ts", "rule.test.ts", "README.md"].map((file) => [file, read(`${id}/${file}`)]);
    const texts = [dutch, english].flatMap((all, at) => textsOf(all[id], at === 0 ? "nl" : "en"));
    expect(unwritten(Object.fromEntries([...files, ...texts]))).toEqual([]);
  });

  test.each([
    ["Dutch", dutch],
    ["English", english],
  ] as const)("has its texts in %s, with its parameters", (_language, all) => {
    expectTexts(rule, all[id]);
  });
});

const textsOf = (texts: RuleTexts | undefined, language: string): string[][] =>
  Object.entries({ ...texts, ...texts?.what, ...texts?.suggestions })
    .filter(([, text]) => typeof text === "string")
    .map(([name, text]) => [`${language} ${name}`, String(text)]);

function expectTexts(rule: Rule, texts: RuleTexts | undefined): void {
  const messages = rule.messages ?? { default: [] };
  expect(Object.keys(texts?.what ?? {}).sort()).toEqual(Object.keys(messages).sort());
  for (const [variant, params] of Object.entries(messages)) {
    expect(params).toEqual(expect.arrayContaining(parameters(texts?.what[variant])));
  }
  const suggestions = rule.suggestions ?? {};
  expect(Object.keys(texts?.suggestions ?? {}).sort()).toEqual(Object.keys(suggestions).sort());
  for (const [label, params] of Object.entries(suggestions)) {
    expect(params).toEqual(expect.arrayContaining(parameters(texts?.suggestions?.[label])));
  }
  // Why and what to do hold for every variant.
  expect([...parameters(texts?.why), ...parameters(texts?.todo)]).toEqual([]);
}

test("docs/regels.md is in step with the rules", () => {
  const file = path.join(__dirname, "../../docs/regels.md");
  const page = rulesPage(RULES, (id) => dutch[id]?.title ?? id);
  if (process.env["UPDATE_DOCS"]) writeFileSync(file, page);
  expect(readFileSync(file, "utf8")).toBe(page);
});
