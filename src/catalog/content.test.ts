import { keywordKey } from "../keywords/split";
import { variantClusters } from "../keywords/variants";
import { readCitations } from "../law/citations/read-citations";
import { articleExists } from "../law/index/articles";
import { loadStatutes } from "../law/texts/load-statutes";
import { citedText } from "../law/texts/statute-texts";
import { findPartnersInText } from "../partners/find-in-text";
import { blankNames, fillBlanks, usualText, usualValues } from "./blanks";
import { EXAMPLES } from "./catalog";
import { isTextOf } from "./standing/text-likeness";
import { readBlank } from "./read-blank";
import { CATALOGUE_KEYWORDS } from "./vocabulary";

const each = EXAMPLES.map((example) => [example.id, example] as const);

/** Articles of laws whose text is not on file, each seen in a copy of the law. */
const SEEN_ELSEWHERE = ["3:6 Awb", "2 Wpg", "16 Wpg", "10 Wvr", "14 Wvr", "51 Wgr"];

test.each(each)(
  "%s cites articles that exist, and at least one whose text is on file",
  async (_, example) => {
    const statutes = await loadStatutes();
    if (!statutes) throw new Error("no statute texts");
    const texts: string[] = [];
    for (const { citation } of example.legalBasis) {
      const { citations } = readCitations(citation);
      expect(citations).toHaveLength(1);
      for (const read of citations) {
        const exists = articleExists(read.law ?? "", read.article);
        const text = citedText(read, statutes);
        if (text !== null) texts.push(text);
        // A citation of a lid that is not there gives no text.
        if (exists === true) expect([citation, text === null]).toEqual([citation, false]);
        else expect(SEEN_ELSEWHERE).toContain(`${read.article} ${read.law ?? ""}`);
      }
    }
    expect(texts).not.toEqual([]);
  },
);

test.each(each)("%s marks every partner that its texts name", (_, example) => {
  const filled = fillBlanks(example.agreement, usualValues(example.blanks));
  for (const text of [example.agreement, filled, example.note]) {
    const named = findPartnersInText(text).map(({ partner }) => partner);
    expect(named.filter((partner) => !example.partners.includes(partner))).toEqual([]);
  }
});

test.each(each)(
  "%s describes exactly the blanks of its agreement, and may be filled with what is usual",
  (_, example) => {
    expect(blankNames(example.agreement).sort()).toEqual(Object.keys(example.blanks).sort());
    expect(blankNames(example.note)).toEqual([]);
    for (const blank of Object.values(example.blanks)) {
      const usual = usualText(blank);
      expect(readBlank(blank, usual)).toEqual({ text: usual, warning: null });
    }
  },
);

test.each(each)("%s reads well with how often in the user's own words, and is known again", (_, example) => {
  for (const often of ["elk kwartaal", "Elke maand", "ieder jaar", "jaarlijks"]) {
    const values = Object.fromEntries(
      Object.keys(example.blanks).map((name) => [name, /termijn|frequentie/.test(name) ? often : "iets"]),
    );
    const filled = fillBlanks(example.agreement, values);
    expect(filled).not.toMatch(/\b(?:elke?|iedere?) (?:elke?|iedere?|jaarlijks)\b/i);
    expect(isTextOf(example.agreement)(filled)).toBe(true);
  }
});

test.each(each)("%s uses keywords of the vocabulary, at most four", (_, example) => {
  expect(example.keywords.filter((keyword) => !CATALOGUE_KEYWORDS.includes(keyword))).toEqual([]);
  expect(example.keywords.length).toBeLessThanOrEqual(4);
});

test("every keyword of the vocabulary is one thing, written in one way", () => {
  expect(new Set(CATALOGUE_KEYWORDS.map(keywordKey)).size).toBe(CATALOGUE_KEYWORDS.length);
  expect(variantClusters(new Map(CATALOGUE_KEYWORDS.map((keyword) => [keyword, 1])), "keyword")).toEqual([]);
});

test.each(each)("%s is written in short sentences", (_, example) => {
  for (const text of [example.agreement, example.note]) {
    for (const sentence of text.split(/(?<=[.?!])\s+/)) {
      const words = sentence.split(/\s+/).length;
      expect([sentence, words <= 30]).toEqual([sentence, true]);
    }
  }
  expect(example.agreement.length).toBeLessThanOrEqual(420);
});

test.each(each)("%s names no year, which would be past one day", (_, example) => {
  const usual = Object.values(example.blanks).map(usualText);
  const texts = [example.title, example.agreement, example.note, example.typeReason, ...usual];
  // The name of the European network of nature reserves is no year.
  const years = texts.flatMap((text) => text.replaceAll("Natura 2000", "").match(/\b(?:19|20)\d\d\b/g) ?? []);
  expect(years).toEqual([]);
});

test("an agreement and its explanation stand in the catalogue once", () => {
  for (const field of ["agreement", "note", "title"] as const) {
    expect(new Set(EXAMPLES.map((example) => example[field])).size).toBe(EXAMPLES.length);
  }
});

test("who has no powers of its own under the law decides in no example", () => {
  const decides = EXAMPLES.filter(({ roles }) =>
    [roles.omgevingsdienst, roles.veiligheidsregio, roles.ggd].includes("authority"),
  );
  expect(decides.map(({ id }) => id)).toEqual([]);
});
