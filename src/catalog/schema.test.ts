import algemeen from "./data/algemeen.json";
import omgevingsplan from "./data/omgevingsplan.json";
import omgevingsvergunning from "./data/omgevingsvergunning.json";
import omgevingsvisie from "./data/omgevingsvisie.json";
import programma from "./data/programma.json";
import toezichtEnHandhaving from "./data/toezicht-en-handhaving.json";
import { problemsOf } from "./schema";

const FILES: Readonly<Record<string, readonly object[]>> = {
  algemeen,
  omgevingsplan,
  omgevingsvergunning,
  omgevingsvisie,
  programma,
  toezichtEnHandhaving,
};

test.each(Object.entries(FILES))("%s keeps to the schema", (_, file) => {
  expect(problemsOf(file)).toEqual([]);
});

const good = omgevingsvisie[0];
const draft = programma.find(({ origin }) => origin === "draft");
const week = { kind: "number", unit: "week", usual: 4, least: 1, most: 8, certainty: "derived" };

test.each<readonly [string, object]>([
  ["a text with white space at its end", { ...good, title: "Titel " }],
  ["an agreement that is no sentence", { ...good, agreement: "partijen spreken af" }],
  ["a field that nobody knows", { ...good, legalText: "De wet" }],
  ["a usual value outside its bounds", { ...good, blanks: { termijn: { ...week, usual: 9 } } }],
  ["bounds the wrong way round", { ...good, blanks: { termijn: { ...week, least: 8, most: 1 } } }],
  ["a unit that nobody knows", { ...good, blanks: { termijn: { ...week, unit: "eeuw" } } }],
  ["one partner only", { ...good, partners: ["gemeente"], roles: { gemeente: "lead" } }],
  ["a partner twice", { ...good, partners: ["gemeente", "gemeente"] }],
  ["a partner without a role", { ...good, roles: { gemeente: "lead" } }],
  ["no legal basis", { ...good, legalBasis: [] }],
  ["an address that is none", { ...good, source: { ...good?.source, address: "www.vng.nl" } }],
  ["an example that does not say where it was read", { ...good, source: { ...good?.source, remark: "" } }],
  [
    "a drafting model that claims a source",
    { ...draft, certainty: { ...draft?.certainty, agreement: "source" } },
  ],
  ["no explanation", { ...good, note: "" }],
])("the schema refuses %s", (_, example) => {
  expect(problemsOf([good, draft])).toEqual([]);
  expect(problemsOf([example])).not.toEqual([]);
});

test("anything else than a list of examples is refused too", () => {
  for (const file of [null, {}, "EX001", [null], [[]]]) expect(problemsOf(file)).not.toEqual([]);
});
