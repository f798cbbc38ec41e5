import { EXAMPLES, examplesFor } from "../catalog";
import { articlesOf, citedArticles, passes } from "./filter";
import { findExamples, searchCatalogue } from "./search";

/** What somebody types, and an example that has to be among the first three. */
const LABELLED: readonly (readonly [string, string])[] = [
  ["levertermijnen", "EX004"],
  ["termijn advies ketenpartners", "EX004"],
  ["integrale afweging", "EX001"],
  ["ruimteclaims", "EX001"],
  ["onverplicht programma", "EX002"],
  ["gelijksoortige regels", "EX003"],
  ["gelijksoortig regel", "EX003"],
  ["harmonisatie regels", "EX003"],
  ["programma en strategie handhaving", "EX005"],
  ["handhavingstrategie vergelijken", "EX053"],
  ["bruidsschat", "EX057"],
  ["bruidschat", "EX057"],
  ["toepasbare regels", "EX059"],
  ["vragenboom", "EX059"],
  ["omgevingstafels", "EX060"],
  ["omgevingstavel werkwijze", "EX060"],
  ["intaketafel streeftermijn", "EX026"],
  ["adviesmatrix", "EX080"],
  ["coordinatie wateractiviteit", "EX030"],
  ["coördinatie wateractiviteit", "EX030"],
  ["instemming provincie", "EX073"],
  ["bopa advies provincie", "EX072"],
  ["bindend advies raad", "EX117"],
  ["convenant klimaatadaptatie", "EX104"],
  ["klimaatadaptatie strategie Zeeland", "EX104"],
  ["gezamenlijk toezicht bedrijven", "EX047"],
  ["controles combineren", "EX047"],
  ["wasplaatsen", "EX050"],
  ["ZZS", "EX051"],
  ["zeer zorgwekende stoffen", "EX051"],
  ["indirecte lozing", "EX052"],
  ["SWF rijkspartijen", "EX109"],
  ["GGD ongewoon voorval", "EX127"],
  ["seveso", "EX128"],
  ["BRZO toezicht", "EX128"],
  ["actieplan geluid", "EX119"],
  ["riool", "EX118"],
  ["evaluatie criteria", "EX078"],
  ["woningbouw plancapaciteit", "EX076"],
  ["rijksweg", "EX125"],
  ["contactpersoon", "EX130"],
  ["veiligheidsregio ontwerpprincipes visie", "EX092"],
  ["was-wordt-lijst", "EX044"],
  ["natuurcompensatie", "EX034"],
  ["leges", "EX014"],
  ["art. 16.18 Ow", "EX073"],
  ["13.8", "EX005"],
  ["Bunnik", "EX025"],
  ["inspraak programma", "EX122"],
  ["buurgemeenten", "EX111"],
];

test.each(LABELLED)("%j finds %s among the first three", (text, id) => {
  expect(
    searchCatalogue(text)
      .slice(0, 3)
      .map((example) => example.id),
  ).toContain(id);
});

test("a search for the whole title finds its example first", () => {
  for (const example of EXAMPLES) {
    const [first] = searchCatalogue(example.title.toUpperCase());
    expect([example.id, first?.id]).toEqual([example.id, example.id]);
  }
});

test("words that say nothing do not count, and what nobody wrote is not found", () => {
  expect(searchCatalogue("de leges van het")[0]?.id).toBe(searchCatalogue("leges")[0]?.id);
  expect(searchCatalogue("xyzzyplugh")).toEqual([]);
  expect(searchCatalogue("de het een")).toEqual([]);
  expect(searchCatalogue("!!!")).toEqual([]);
});

test("when no example has every word, those with some of them are given", () => {
  const found = searchCatalogue("seveso bruidsschat").map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining(["EX128", "EX057"]));
});

test("the number of an article is no beginning of another", () => {
  const found = searchCatalogue("2.2");
  expect(found.length).toBeGreaterThan(0);
  for (const example of found) {
    expect(articlesOf(example)).toContainEqual({ law: "Ow", article: "2.2" });
  }
});

test("without a search, everything that passes the filter is given in its order", () => {
  expect(searchCatalogue("  ", { instrument: "programma" })).toEqual(examplesFor("programma"));
  expect(searchCatalogue("")).toEqual(EXAMPLES);
});

test("filters hold together, and with a search", () => {
  const filter = {
    instrument: "omgevingsvergunning",
    partners: ["ggd", "veiligheidsregio"],
    type: "required",
    level: "official",
    theme: "advies",
  } as const;
  const found = searchCatalogue("termijn", filter);
  expect(found.length).toBeGreaterThan(1);
  for (const example of found) {
    expect(example).toMatchObject({ instrument: "omgevingsvergunning", type: "required", theme: "advies" });
    expect(example.partners.some((one) => one === "ggd" || one === "veiligheidsregio")).toBe(true);
  }
  expect(searchCatalogue("termijn", { ...filter, theme: "wonen" })).toEqual([]);
});

test("an example for both levels is for each of them", () => {
  const both = EXAMPLES.find(({ level }) => level.value === "both");
  if (!both) throw new Error("no example for both levels");
  expect(passes(both, { level: "official" })).toBe(true);
  expect(passes(both, { level: "administrative" })).toBe(true);
  const official = EXAMPLES.find(({ level }) => level.value === "official");
  expect(official && passes(official, { level: "both" })).toBe(false);
});

test("an article is filtered with its law, a law with any of its articles", () => {
  const ids = (law: string, article?: string): string[] =>
    searchCatalogue("", article === undefined ? { law } : { law, article }).map(({ id }) => id);
  expect(ids("Ob", "13.8")).toEqual(expect.arrayContaining(["EX005", "EX041"]));
  expect(ids("Ow", "13.8")).toEqual([]);
  expect(ids("Wgr")).toEqual(["EX024"]);
  expect(searchCatalogue("", { article: "3:6" }).length).toBeGreaterThan(2);
});

test("the articles of a list are counted, the most cited first", () => {
  const [first, ...others] = citedArticles(EXAMPLES);
  expect(first).toMatchObject({ law: "Ow", article: "2.2" });
  expect(first?.count).toBe(searchCatalogue("", { law: "Ow", article: "2.2" }).length);
  for (const { count } of others) expect(count).toBeLessThanOrEqual(first?.count ?? 0);
});

test("a workbook's own examples are searched in the same way", () => {
  const [example] = EXAMPLES;
  if (!example) throw new Error("no example");
  const { id, version, instrument, agreement, legalBasis, type, typeReason, level, partners, source, note } =
    example;
  const own = [
    {
      id,
      version,
      instrument,
      agreement,
      legalBasis,
      type,
      typeReason,
      level,
      partners,
      source,
      note,
      title: "Vleermuizen tellen",
      keywords: [],
    },
  ];
  expect(findExamples(own, "vleermuis tellen").examples).toEqual(own);
  expect(findExamples(own, "vleermuizen", { theme: "water" }).examples).toEqual([]);
});
