import { LANGUAGES } from "./dictionary";
import { cli as enCli } from "./en/cli";
import { pane as en } from "./en/pane";
import { rules as enRules } from "./en/rules";
import { cli as nlCli } from "./nl/cli";
import { pane as nl } from "./nl/pane";
import { rules as nlRules } from "./nl/rules";
import { loadTexts } from "./load-texts";
import { languageOf } from "./make-texts";
import { createTexts } from "./texts";

const parameters = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();

test("both languages have the same keys with the same parameters", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  for (const [key, text] of Object.entries(nl)) {
    expect([key, parameters(en[key as keyof typeof nl])]).toEqual([key, parameters(text)]);
  }
});

test("both languages have the same texts of rules with the same parameters", () => {
  expect(Object.keys(enRules).sort()).toEqual(Object.keys(nlRules).sort());
  for (const [id, dutch] of Object.entries(nlRules)) {
    const english = enRules[id];
    expect(Object.keys(english?.what ?? {})).toEqual(Object.keys(dutch.what));
    expect(Object.keys(english?.suggestions ?? {})).toEqual(Object.keys(dutch.suggestions ?? {}));
    for (const [variant, text] of Object.entries(dutch.what)) {
      expect([id, parameters(english?.what[variant] ?? "")]).toEqual([id, parameters(text)]);
    }
  }
});

test("the command line says the same in both languages", () => {
  expect(Object.keys(enCli).sort()).toEqual(Object.keys(nlCli).sort());
  for (const [key, text] of Object.entries(nlCli)) {
    expect([key, parameters(enCli[key as keyof typeof nlCli])]).toEqual([key, parameters(text)]);
  }
});

/** Words that nearly every Dutch sentence has and no English one. */
const DUTCH =
  /(?<![\p{L}{])(?:de|het|een|van|niet|geen|wordt|worden|met|voor|naar|deze|dit|zijn|staat|heeft|aan|rij|blad)(?![\p{L}}])/iu;

/** What is not in quotes, which hold the table's own words, said to be Dutch where they are shown. */
const unquoted = (text: string): string => text.replaceAll(/‘[^’]*’|“[^”]*”|"[^"]*"/gu, "");

const strings = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : value !== null && typeof value === "object"
      ? Object.values(value).flatMap(strings)
      : [];

test("no English text, nor a name for a screen reader, has Dutch outside quotes", () => {
  const dutch = (texts: unknown) => strings(texts).filter((text) => DUTCH.test(unquoted(text)));
  expect([dutch(en), dutch(enRules), dutch(enCli)]).toEqual([[], [], []]);
  expect(dutch(nl).length).toBeGreaterThan(strings(nl).length / 3);
});

test("no text of a rule or of the pane names a column by a letter, which is another one in many tables", () => {
  const all = [nl, en, nlRules, enRules].map((texts) => JSON.stringify(texts));
  expect(all.flatMap((texts) => texts.match(/\b(kolom|kolommen|columns?) [A-Z]\b.{0,30}/g) ?? [])).toEqual(
    [],
  );
});

test("every plural key has both forms", () => {
  for (const key of Object.keys(nl)) {
    if (key.endsWith(".one")) expect(nl).toHaveProperty([key.replace(/\.one$/, ".other")]);
  }
});

test("parameters, plurals, numbers and dates follow the language", () => {
  const dutch = createTexts("nl");
  expect(dutch.count("count.agreements", 1)).toBe("1 afspraak");
  expect(dutch.count("count.agreements", 5000)).toBe("5.000 afspraken");
  expect(createTexts("en").count("count.agreements", 5000)).toBe("5,000 agreements");
  expect(dutch.date("2026-02-18")).toBe("18 februari 2026");
  expect(dutch.t("check.goTo", { cell: "D7" })).toBe("Ga naar cel D7");
  expect(dutch.t("check.row", { row: 5004 })).toBe("Rij 5004");
  expect(dutch.t("examples.rowRange", { first: 1002, last: 5004 })).toContain("van 1002 tot 5004");
  expect(LANGUAGES.map((language) => createTexts(language).rule("nothing/known"))).toEqual([null, null]);
  expect([languageOf("nl-NL"), languageOf("en-US"), languageOf("fy-NL")]).toEqual(["nl", "en", "nl"]);
});

test("the pane's way to a language gives the same texts", async () => {
  for (const language of LANGUAGES) {
    const loaded = await loadTexts(language);
    expect(loaded.language).toBe(language);
    expect(loaded.t("tab.check")).toBe(createTexts(language).t("tab.check"));
    expect(loaded.rule("partners/none")).toEqual(createTexts(language).rule("partners/none"));
  }
});
