import { INSTRUMENT_NAMES } from "../../table/instrument-names";
import { PARTNERS } from "../../partners/partner";
import { tableOf, type TestRow } from "../../rules/testing/tables";
import { fillBlanks, usualValues } from "../blanks";
import { EXAMPLES, exampleById } from "../catalog";
import type { CatalogueExample } from "../example";
import { standingsOf } from "./standing";

const example = (id: string): CatalogueExample => {
  const found = exampleById(id);
  if (!found) throw new Error(`no example ${id}`);
  return found;
};

/** The row that an example becomes, with its blanks filled. */
const rowOf = (one: CatalogueExample, changed: TestRow = {}): TestRow => ({
  instrument: INSTRUMENT_NAMES[one.instrument],
  legalBasis: one.legalBasis.map(({ citation }) => citation).join("; "),
  agreement: fillBlanks(one.agreement, usualValues(one.blanks)),
  type: one.type === "required" ? "Afstemming nodig" : "Afstemming wenselijk",
  keyword: one.keywords.join("; "),
  source: one.source.year === null ? one.source.name : `${one.source.name} (${one.source.year})`,
  level: { official: "Ambtelijk", administrative: "Bestuurlijk", both: "Ambtelijk en bestuurlijk" }[
    one.level.value
  ],
  explanation: one.note,
  marks: PARTNERS.map((partner) => (one.partners.includes(partner) ? "x" : "")).join("|"),
  ...changed,
});

test("every example that stands in a table as it was inserted is the same, and in its own row", () => {
  const standing = standingsOf(tableOf(EXAMPLES.map((one) => rowOf(one))), EXAMPLES);
  EXAMPLES.forEach((one, index) => {
    expect([one.id, standing.get(one.id)]).toEqual([
      one.id,
      { row: index + 1, kind: "same", likeness: 1, differences: [], newer: null, oldWording: null },
    ]);
  });
});

test("an example is the same when notation, case, order, marks and the filling of blanks differ", () => {
  const one = example("EX004");
  const text = fillBlanks(one.agreement, { termijn: "drie weken" });
  const row = rowOf(one, {
    legalBasis: "Artikel 3:6 Awb en artikel 16.64, eerste lid, van de Omgevingswet",
    agreement: `  ${text.toUpperCase()} `,
    type: "nodig",
    keyword: [...one.keywords].reverse().join(", ").toUpperCase(),
    level: "ambt.",
    marks: "V|V|V|V|V|advies|V",
  });
  expect(standingsOf(tableOf([row]), [one]).get("EX004")).toMatchObject({ kind: "same", differences: [] });
});

test("what differs is told field by field, with both sides", () => {
  const one = example("EX003");
  const row = rowOf(one, {
    legalBasis: "art. 2.2 Ow",
    type: "Afstemming nodig",
    keyword: "",
    level: "Bestuurlijk",
    explanation: "Eigen woorden.",
    marks: "x|x||x||x|",
  });
  expect(standingsOf(tableOf([row]), [one]).get("EX003")).toEqual({
    row: 1,
    kind: "similar",
    likeness: 1,
    newer: null,
    oldWording: null,
    differences: [
      { field: "legalBasis", inTable: "art. 2.2 Ow", inExample: "art. 2.2 Ow; art. 4.2 Ow" },
      { field: "type", inTable: "Afstemming nodig", inExample: "Afstemming wenselijk" },
      { field: "keyword", inTable: "", inExample: "gelijksoortige regels" },
      { field: "level", inTable: "Bestuurlijk", inExample: "Ambtelijk" },
      { field: "explanation", inTable: "Eigen woorden.", inExample: one.note },
      { field: "partners", missing: ["waterschap"], added: ["ggd"] },
    ],
  });
});

test("an agreement that was reworded is similar, one that is about something else is not there", () => {
  const one = example("EX003");
  const text = fillBlanks(one.agreement, usualValues(one.blanks));
  const reworded = text.replace("zoveel mogelijk", "waar dat kan");
  const standing = standingsOf(tableOf([rowOf(one, { agreement: reworded })]), EXAMPLES);
  expect(standing.get("EX003")).toMatchObject({ kind: "similar", row: 1 });
  expect(standing.get("EX003")?.differences).toEqual([
    { field: "agreement", inTable: reworded, inExample: one.agreement },
  ]);
  expect(standing.get("EX003")?.likeness).toBeLessThan(1);
  expect([...standing.keys()]).toEqual(["EX003"]);
  const other = tableOf([
    { agreement: "De gemeente deelt haar planning voor het onderhoud van bruggen en sluizen." },
  ]);
  expect(standingsOf(other, EXAMPLES).size).toBe(0);
});

test("a part of an example, and an example with a sentence more, are similar", () => {
  const one = example("EX004");
  const text = fillBlanks(one.agreement, usualValues(one.blanks));
  const [first = ""] = text.split(/(?<=\.) /);
  for (const agreement of [first, `${text} In de zomer geldt een langere termijn.`]) {
    const found = standingsOf(tableOf([rowOf(one, { agreement })]), EXAMPLES).get("EX004");
    expect(found).toMatchObject({ kind: "similar", row: 1, differences: [{ field: "agreement" }] });
  }
});

test("of several rows with the example's text the one with the fewest differences stands for it", () => {
  const one = example("EX003");
  const rows = [rowOf(one, { keyword: "iets anders", explanation: "" }), rowOf(one)];
  expect(standingsOf(tableOf(rows), [one]).get("EX003")).toMatchObject({ row: 2, kind: "same" });
  const made = [{ row: 1, exampleId: "EX003", version: one.version }];
  expect(standingsOf(tableOf(rows), [one], made).get("EX003")).toMatchObject({ row: 2, kind: "same" });
});

test("all rows that say what the example says are told", () => {
  const one = example("EX003");
  const rows = [rowOf(one), rowOf(example("EX002")), rowOf(one), rowOf(one, { keyword: "iets anders" })];
  const standing = standingsOf(tableOf(rows), [one]).get("EX003");
  expect(standing).toMatchObject({ row: 1, kind: "same", sameRows: [1, 3] });
});

test("columns that the table has not are no differences", () => {
  const one = example("EX001");
  const row = rowOf(one, { explanation: "", source: "", marks: "x|x" });
  const table = tableOf([row], { without: ["explanation", "source"], partners: ["Gemeente", "Provincie"] });
  expect(standingsOf(table, [one]).get("EX001")).toMatchObject({ kind: "same", differences: [] });
});

test("a row that was made from an older version says so, however it was edited", () => {
  const one = example("EX001");
  const edited = rowOf(one, { agreement: "Wij wegen samen af." });
  const provenance = [{ row: 2, exampleId: "EX001", version: one.version - 1 }];
  const standing = standingsOf(tableOf([rowOf(example("EX002")), edited]), EXAMPLES, provenance).get("EX001");
  expect(standing).toMatchObject({
    row: 2,
    kind: "similar",
    newer: { rowVersion: one.version - 1, version: one.version },
  });
  const upToDate = [{ row: 1, exampleId: "EX001", version: one.version }];
  expect(standingsOf(tableOf([rowOf(one)]), EXAMPLES, upToDate).get("EX001")).toMatchObject({
    kind: "same",
    newer: null,
  });
});

test("a row with the words of an older version that nobody knows to be made from it is only like the example", () => {
  const one = example("EX001");
  const earlier = [
    { id: "EX001", version: one.version - 1, agreement: "Wij wegen onze strategische projecten samen af." },
  ];
  const table = tableOf([rowOf(one, { agreement: earlier[0]?.agreement ?? "" })]);
  expect(standingsOf(table, EXAMPLES, [], earlier).get("EX001")).toMatchObject({
    row: 1,
    kind: "similar",
    newer: null,
    oldWording: one.version - 1,
  });
  const made = [{ row: 1, exampleId: "EX001", version: one.version - 1 }];
  expect(standingsOf(table, EXAMPLES, made, earlier).get("EX001")).toMatchObject({
    newer: { rowVersion: one.version - 1, version: one.version },
    oldWording: one.version - 1,
  });
});

test("provenance of rows that are gone, or of examples that nobody knows, is passed over", () => {
  const provenance = [
    { row: 99, exampleId: "EX001", version: 1 },
    { row: 1, exampleId: "EX999", version: 1 },
  ];
  const standing = standingsOf(tableOf([rowOf(example("EX002"))]), EXAMPLES, provenance);
  expect([...standing.keys()]).toEqual(["EX002"]);
});

test("of two rows with the same text, the one under the example's core instrument counts", () => {
  const one = example("EX001");
  const rows = [rowOf(one, { instrument: "Programma" }), rowOf(one)];
  expect(standingsOf(tableOf(rows), [one]).get("EX001")?.row).toBe(2);
});

test("empty cells and short texts are like nothing", () => {
  const rows = [{ agreement: "" }, { agreement: "overleg" }, { agreement: "{termijn}" }];
  expect(standingsOf(tableOf(rows), EXAMPLES).size).toBe(0);
  expect(standingsOf(tableOf([]), EXAMPLES).size).toBe(0);
});
