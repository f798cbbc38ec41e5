import { tableOf } from "../../rules/testing/tables";
import { CORE_INSTRUMENTS } from "../../table/instrument";
import { EXAMPLES, examplesFor } from "../catalog";
import { articlesOf } from "../search/filter";
import { suggestionsFor } from "./suggestions";

const none = new Set<string>();
const everyInstrument = [
  "Omgevingsvisie",
  "Programma",
  "Omgevingsplan",
  "Omgevingsvergunning",
  "Toezicht en handhaving",
];
const all = "x|x|x|x|x|x|x";

test("a core instrument without agreements is suggested with examples, the needed and published ones first", () => {
  const table = tableOf([{ instrument: "Omgevingsplan", marks: all }]);
  const empty = suggestionsFor(table, EXAMPLES, none).filter(({ kind }) => kind === "instrument");
  expect(empty.map(({ instrument }) => instrument)).toEqual(
    CORE_INSTRUMENTS.filter((instrument) => instrument !== "omgevingsplan"),
  );
  for (const { instrument, examples } of empty) {
    expect(examples).toHaveLength(3);
    expect(examples[0]).toMatchObject({ instrument, type: "required", origin: "published" });
    expect(examples.every(({ type }) => type === "required")).toBe(true);
  }
  const programma = empty.find(({ instrument }) => instrument === "programma");
  expect(programma?.examples.map(({ origin }) => origin)).toEqual(["published", "published", "draft"]);
});

test("a partner with a column but without an agreement is suggested under that core instrument", () => {
  const rows = everyInstrument.map((instrument) => ({
    instrument,
    marks: instrument === "Programma" ? "x|x|x|x||x|x" : all,
  }));
  const [spot, ...others] = suggestionsFor(tableOf(rows), EXAMPLES, none).filter(
    ({ kind }) => kind === "partner",
  );
  expect(others).toEqual([]);
  expect(spot).toMatchObject({ instrument: "programma", partner: "veiligheidsregio" });
  for (const { partners } of spot?.examples ?? []) expect(partners).toContain("veiligheidsregio");
});

test("a partner without a column is not suggested", () => {
  const rows = everyInstrument.map((instrument) => ({ instrument, marks: "x|" }));
  const table = tableOf(rows, { partners: ["Gemeente", "Provincie"] });
  const partners = suggestionsFor(table, EXAMPLES, none).flatMap((spot) =>
    spot.kind === "partner" ? [spot.partner] : [],
  );
  expect(new Set(partners)).toEqual(new Set(["provincie"]));
});

test("an article that the table cites elsewhere is suggested, with the rows that cite it", () => {
  const rows = everyInstrument.map((instrument) => ({
    instrument,
    marks: all,
    legalBasis: instrument === "Programma" ? "art. 13.5 lid 1 Ob en art. 13.5 lid 2 Ob" : "art. 2.2 Ow",
  }));
  const spots = suggestionsFor(tableOf(rows), EXAMPLES, none).filter(({ kind }) => kind === "article");
  const spot = spots.find(({ instrument }) => instrument === "toezichtEnHandhaving");
  expect(spot).toMatchObject({ law: "Ob", article: "13.5", rows: [2] });
  for (const example of spot?.examples ?? []) {
    expect(articlesOf(example)).toContainEqual({ law: "Ob", article: "13.5" });
  }
  expect(spots).toContainEqual(
    expect.objectContaining({ instrument: "programma", article: "2.2", rows: [1, 3, 4, 5] }),
  );
});

test("nothing is suggested that is in the table already", () => {
  const table = tableOf([{ instrument: "Omgevingsplan" }]);
  const standing = new Set(EXAMPLES.map(({ id }) => id));
  expect(suggestionsFor(table, EXAMPLES, standing)).toEqual([]);
  const [first, ...others] = examplesFor("programma");
  const left = new Set(others.map(({ id }) => id));
  const spots = suggestionsFor(table, examplesFor("programma"), left);
  expect(spots).toEqual([{ kind: "instrument", instrument: "programma", examples: [first] }]);
});

test("a table on another sheet that makes one whole with it counts along, and an article is told with that sheet", () => {
  const vision = tableOf([{ instrument: "Omgevingsvisie", legalBasis: "art. 2.2 Ow", marks: all }]);
  const plan = {
    ...tableOf([{ instrument: "Omgevingsplan", legalBasis: "", marks: all }]),
    sheetName: "Plan",
  };
  const empty = (siblings: readonly (typeof plan)[]) =>
    suggestionsFor(vision, EXAMPLES, none, siblings).flatMap((spot) =>
      spot.kind === "instrument" ? [spot.instrument] : [],
    );
  expect(empty([])).toContain("omgevingsplan");
  expect(empty([plan])).not.toContain("omgevingsplan");
  const articles = suggestionsFor(plan, EXAMPLES, none, [{ ...vision, sheetName: "Visie" }]).filter(
    (spot) => spot.kind === "article" && spot.instrument === "omgevingsplan",
  );
  expect(articles).toContainEqual(
    expect.objectContaining({ law: "Ow", article: "2.2", sheetName: "Visie", rows: [1] }),
  );
});
