import fc from "fast-check";
import { HEADINGS, located, sheetOf } from "../table/testing/sheet-of";
import { isEmptyChoice, MODES, NO_CHOICE, readChoice, toggleValue, type FilterChoice } from "./choice";
import { createFacetIndex } from "./facet-index";

/** An agreement as the reference sees it: the values by group, as they were put in. */
interface Made {
  readonly keyword: readonly string[];
  readonly type: readonly string[];
  readonly level: readonly string[];
  readonly source: readonly string[];
  readonly partner: readonly string[];
  readonly words: readonly string[];
}
type MadeGroup = Exclude<keyof Made, "words">;
const MADE_GROUPS: readonly MadeGroup[] = ["keyword", "type", "level", "source", "partner"];

const some = (values: readonly string[]) => fc.subarray([...values]);
const one = (values: readonly string[]) => fc.subarray([...values], { maxLength: 1 });
const KEYWORDS = ["water", "geluid", "één loket", "bodem"];
const PARTNERS = [
  "gemeente",
  "provincie",
  "waterschap",
  "omgevingsdienst",
  "veiligheidsregio",
  "ggd",
  "rijk",
];
const WORDS = ["delen", "kaart", "plan", "overleg"];
const made: fc.Arbitrary<Made> = fc.record({
  keyword: some(KEYWORDS),
  type: one(["afstemming nodig", "afstemming wenselijk"]),
  level: one(["ambtelijk", "bestuurlijk"]),
  source: one(["vng", "regio a"]),
  partner: some(PARTNERS),
  words: some(WORDS),
});

const tableOf = (rows: readonly Made[]) =>
  located(
    sheetOf([
      HEADINGS,
      ...rows.map(({ keyword, type, level, source, partner, words }) => {
        const marks = PARTNERS.map((name) => (partner.includes(name) ? "x" : "")).join("|");
        const agreement = `Partijen doen dit ${words.join(" ")}`;
        return `Programma|art. 2.2 Ow|wet|${agreement}|${type.join()}|${keyword.join("; ")}|${source.join()}|${level.join()}|${marks}|`;
      }),
    ]),
  );

const key = (value: string): string => value.replace("één", "een");
const choices: fc.Arbitrary<FilterChoice> = fc.record({
  text: fc.constantFrom("", "KAART", "delen plan"),
  groups: fc.record(
    Object.fromEntries(
      MADE_GROUPS.map((group) => [
        group,
        fc.record({
          mode: fc.constantFrom(...MODES),
          values: some(
            group === "partner" ? ["", ...PARTNERS] : ["", "een loket", "water", "ambtelijk", "vng"],
          ),
        }),
      ]),
    ),
    { requiredKeys: [] },
  ),
});

/** The choice in the plainest words, row by row. */
function fits(row: Made, { text, groups }: FilterChoice, except?: MadeGroup): boolean {
  const words = text.toLowerCase().split(" ").filter(Boolean);
  if (!words.every((word) => row.words.includes(word))) return false;
  return MADE_GROUPS.every((group) => {
    const choice = groups[group];
    if (!choice || choice.values.length === 0 || group === except) return true;
    const has = (value: string): boolean =>
      value === "" ? row[group].length === 0 : row[group].map(key).includes(value);
    if (choice.mode === "all") return choice.values.every(has);
    return choice.values.some(has) === (choice.mode === "any");
  });
}

test("shows the rows and counts the values that a look at every row gives", () => {
  fc.assert(
    fc.property(fc.array(made, { minLength: 2, maxLength: 70 }), choices, (rows, choice) => {
      const table = tableOf(rows);
      const result = createFacetIndex(table, []).evaluate(choice);
      const expected = table.agreements.flatMap(({ row }, at) =>
        fits(rows[at] as Made, choice) ? [row] : [],
      );
      expect(result.rows).toEqual(expected);
      for (const group of MADE_GROUPS) {
        const left = rows.filter((row) => fits(row, choice, group));
        for (const value of result.groups[group]) {
          const have = left.filter((row) =>
            value.key === "" ? row[group].length === 0 : row[group].map(key).includes(value.key),
          );
          expect([group, value.key, value.count]).toEqual([group, value.key, have.length]);
        }
      }
    }),
    { numRuns: 150 },
  );
});

const lines = (...rows: readonly string[]) => located(sheetOf([HEADINGS, ...rows]));
const line = (agreement: string, keyword: string, basis = "art. 2.2 Ow") =>
  `Programma|${basis}|wet|${agreement}|Afstemming nodig|${keyword}|VNG|Ambtelijk|x|||||||`;

test("spellings of a keyword count together, under the one that is used most", () => {
  const index = createFacetIndex(
    lines(line("a", "Eén loket"), line("b", "een-loket"), line("c", "Eén loket")),
    [],
  );
  expect(index.evaluate(NO_CHOICE).groups.keyword).toEqual([
    { key: "een loket", label: "Eén loket", variants: ["een-loket"], count: 3 },
  ]);
});

test("singular and plural are one keyword, and a keyword with a comma stays whole where another cell shows it", () => {
  const index = createFacetIndex(
    lines(
      line("a", "plan; lucht, geluid en geur"),
      line("b", "plannen, lucht, geluid en geur"),
      line("c", "plannen"),
    ),
    [],
  );
  expect(index.values("keyword")).toEqual([
    { key: "plannen", label: "plannen", variants: ["plan"], rows: [1, 2, 3] },
    { key: "lucht geluid en geur", label: "lucht, geluid en geur", variants: [], rows: [1, 2] },
  ]);
});

test("a keyword that was chosen in another spelling, or on another sheet, is found in the one of this table", () => {
  const index = createFacetIndex(lines(line("a", "omgevingstafel"), line("b", "wonen")), []);
  const chosen = (...keys: string[]) =>
    ({ text: "", groups: { keyword: { mode: "any", values: keys } } }) as const;
  for (const key of ["omgevingstafels", "omgevings tafel", "Omgevingstafel"]) {
    expect([key, index.resolve(chosen(key)).groups.keyword?.values]).toEqual([key, ["omgevingstafel"]]);
    expect([key, index.evaluate(chosen(key)).rows]).toEqual([key, [1]]);
  }
  const own = chosen("wonen", "bodem");
  expect(index.resolve(own)).toBe(own);
  expect(index.evaluate(chosen("bodem")).rows).toEqual([]);
});

test("a law counts every row that cites it, an article its own", () => {
  const table = lines(
    line("a", "x", "art. 2.2 Ow"),
    line("b", "x", "art. 2.2 en 4.1 Ow"),
    line("c", "x", ""),
  );
  const values = createFacetIndex(table, []).evaluate(NO_CHOICE).groups.law;
  expect(values.map(({ key: law, count }) => [law, count])).toEqual([
    ["Ow 2.2", 2],
    ["Ow", 2],
    ["Ow 4.1", 1],
    ["", 1],
  ]);
});

test("the text search takes another form of a word", () => {
  const index = createFacetIndex(lines(line("De omgevingstafels komen bijeen", "a"), line("Niets", "b")), []);
  expect(index.evaluate({ ...NO_CHOICE, text: "Omgevingstafel" }).rows).toEqual([1]);
});

test("rows are chosen by what was found in them", () => {
  const table = lines(line("a", "x"), line("b", "y"));
  const finding = { rule: "partners/none", severity: "error", scope: "row", row: 2, column: 8 } as const;
  const findings = [{ ...finding, role: "partner", message: "default", params: {} } as const];
  const index = createFacetIndex(table, findings);
  expect(index.evaluate(toggleValue(NO_CHOICE, "severity", "error")).rows).toEqual([2]);
  expect(index.evaluate(toggleValue(NO_CHOICE, "rule", "")).rows).toEqual([1]);
  expect(index.evaluate(NO_CHOICE).groups.accepted).toMatchObject([{ key: "", count: 2 }]);
  const other = createFacetIndex(table, [], findings);
  expect(other.evaluate(toggleValue(NO_CHOICE, "accepted", "partners/none")).rows).toEqual([2]);
  expect(other.evaluate(NO_CHOICE).groups.severity).toMatchObject([{ key: "", count: 2 }]);
});

test("a choice comes back out of the workbook, and anything else gives none", () => {
  const choice = { text: "kaart", groups: { partner: { mode: "none", values: ["rijk"] } } } as const;
  expect(readChoice(JSON.parse(JSON.stringify(choice)))).toEqual(choice);
  fc.assert(fc.property(fc.jsonValue(), (data) => typeof readChoice(data).text === "string"));
  expect(isEmptyChoice(readChoice({ groups: { type: { mode: "odd", values: ["a"] } } }))).toBe(true);
});

test("a partner of which the heading was broken off by hand is named in one word, and chosen by the key that it had", () => {
  const broken = HEADINGS.replace("Omgevingsdienst", "Omgevings-\ndienst");
  const table = located(
    sheetOf([broken, "Programma||wet|Partijen delen.|Afstemming nodig|water|VNG|Ambtelijk||||x||||"]),
  );
  const { groups } = createFacetIndex(table, []).evaluate(NO_CHOICE);
  expect(groups.partner.filter(({ count }) => count > 0)).toMatchObject([
    { key: "omgevings- dienst", label: "Omgevingsdienst", variants: [] },
  ]);
});
