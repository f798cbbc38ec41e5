import { examplesFor } from "../catalog";
import { fillBlanks, usualValues } from "../blanks";
import { standingsOf } from "../standing/standing";
import { locateTable } from "../../table/locate-table";
import type { AgreementTable } from "../../table/agreement-table";
import { filledBlanks } from "./filled-blanks";
import { agreementKey, madeRowsIn, versionTexts, withMadeRows } from "./provenance";
import { blanksToFillIn, takenTogether, takeOver } from "./take-over";

const HEADINGS =
  "Kerninstrument;Juridische onderbouwing;Juridische tekst;Samenwerkingsafspraak;Typering;Trefwoord;Bron;Ambtelijk/bestuurlijk;Gemeente;Provincie;Toelichting".split(
    ";",
  );
const rowWith = (agreement: string): string[] =>
  `Omgevingsvisie;art. 2.2 Ow;Tekst;${agreement};Afstemming nodig;water;Regio;Ambtelijk;v;v;Uitleg`.split(
    ";",
  );

function tableOf(agreements: readonly string[]): AgreementTable {
  const values = [HEADINGS, ...agreements.map(rowWith)];
  const located = locateTable({ sheetId: "1", sheetName: "T", top: 0, left: 0, values, listObjects: [] });
  if (!located.ok) throw new Error(located.problem.code);
  return located.table;
}

const [first, second] = examplesFor("omgevingsvisie");
if (!first || !second) throw new Error("no examples");
const filled = (example: typeof first): string => fillBlanks(example.agreement, usualValues(example.blanks));
const made = { exampleId: first.id, version: 1, key: agreementKey(filled(first)) };
const textOf = versionTexts([{ ...first, version: 1 }]);

test("a row that was made is found by its content, wherever it went", () => {
  expect(madeRowsIn(tableOf(["Iets anders.", filled(first)]), [made], textOf)).toEqual([
    { row: 2, exampleId: first.id, version: 1 },
  ]);
});

test("a row that was edited since is found by what it still has of its example", () => {
  const edited = `${filled(first)} Dit geldt tot 2030.`;
  expect(madeRowsIn(tableOf([filled(second), edited]), [made], textOf)).toEqual([
    { row: 2, exampleId: first.id, version: 1 },
  ]);
  expect(madeRowsIn(tableOf([filled(second)]), [made], textOf)).toEqual([]);
});

test("making a row again replaces what was kept of it", () => {
  const again = { ...made, version: 2 };
  expect(withMadeRows([made], [again])).toEqual([again]);
});

test("what was filled in for blanks is read back", () => {
  const text = "Binnen {termijn} na {moment} reageert de ander; zie (bijlage). Daarna geldt {termijn}.";
  expect(filledBlanks(text, fillBlanks(text, { termijn: "4 weken", moment: "ontvangst" }))).toEqual({
    termijn: "4 weken",
    moment: "ontvangst",
  });
  expect(filledBlanks(text, fillBlanks(text, { moment: "ontvangst" }))).toEqual({ moment: "ontvangst" });
  expect(filledBlanks(text, "Iets heel anders.")).toEqual({});
  expect(filledBlanks("{a} of {a}", "één of twee")).toEqual({});
});

test("what was filled in is read back where the row was edited elsewhere too, by the words around the blank", () => {
  const text = "Partijen spreken elkaar {frequentie} over de uitvoering, binnen {termijn} na de vraag.";
  const edited =
    "Alle partijen uit de regio spreken elkaar 4 keer per jaar over de uitvoering van plannen, binnen een maand na de vraag.";
  // Before the other blank too little is as it was.
  expect(filledBlanks(text, edited)).toEqual({ frequentie: "4 keer per jaar" });
  const twice =
    "Partijen spreken elkaar vaak over de uitvoering. Partijen spreken elkaar soms over de uitvoering.";
  expect(filledBlanks(text, twice)).toEqual({});
  expect(filledBlanks(text, "Wij spreken elkaar {frequentie} over de uitvoering.")).toEqual({});
});

test("a newer version is taken over per field, in the table's own words, and keeps what was filled in", () => {
  const earlier = "Partijen reageren binnen {termijn}.";
  const example = {
    ...first,
    version: 2,
    agreement: "Partijen reageren altijd binnen {termijn}.",
    type: "desirable",
    partners: ["gemeente", "waterschap"],
  } as const;
  const table = tableOf(["Partijen reageren binnen 6 weken."]);
  const [row] = table.agreements;
  const standing = standingsOf(table, [example], [{ row: 1, exampleId: example.id, version: 1 }]).get(
    example.id,
  );
  if (!row || !standing) throw new Error("no row");
  expect(standing.newer).toEqual({ rowVersion: 1, version: 2 });
  const cell = (at: number, column: number) => (at === 1 ? (rowWith(row.text.agreement)[column] ?? "") : "");
  const source = { example, earlierText: earlier, cell, chosen: {}, usual: { termijn: "4 weken" } };
  const changes = Object.fromEntries(
    standing.differences.map((one) => [one.field, takeOver(table, row, one, source)]),
  );
  expect(changes["agreement"]).toEqual([
    {
      kind: "cell",
      row: 1,
      column: 3,
      old: "Partijen reageren binnen 6 weken.",
      new: "Partijen reageren altijd binnen 6 weken.",
    },
  ]);
  expect(changes["type"]).toMatchObject([
    { column: 4, old: "Afstemming nodig", new: "Afstemming wenselijk" },
  ]);
  // The province was marked by the region itself and keeps its mark; the waterschap has no column here.
  expect(changes["partners"] ?? []).toEqual([]);
  const shared = { ...row, inheritedFrom: { type: 0 } };
  const type = standing.differences.find(({ field }) => field === "type");
  expect(type && takeOver(table, shared, type, source)).toEqual([]);
});

test("a blank gets what the user chose, else what the row has, else what is usual", () => {
  const example = { ...first, agreement: "Partijen reageren altijd binnen {termijn}." };
  const usual = { termijn: "4 weken" };
  const taken = (agreement: string, chosen: Record<string, string | null>) => {
    const table = tableOf([agreement]);
    const [row] = table.agreements;
    if (!row) throw new Error("no row");
    const difference = { field: "agreement", inTable: agreement, inExample: example.agreement } as const;
    const source = { example, earlierText: null, chosen, usual, cell: () => "" };
    return takeOver(table, row, difference, source).map((change) => change.new);
  };
  expect(taken("Wij antwoorden zo snel als dat kan.", {})).toEqual([
    "Partijen reageren altijd binnen 4 weken.",
  ]);
  expect(taken("Wij antwoorden zo snel als dat kan.", { termijn: "3 weken" })).toEqual([
    "Partijen reageren altijd binnen 3 weken.",
  ]);
  expect(taken("Wij antwoorden zo snel als dat kan.", { termijn: null })).toEqual([example.agreement]);
  expect(taken("Wij reageren altijd binnen 6 weken.", {})).toEqual([
    "Partijen reageren altijd binnen 6 weken.",
  ]);
  expect(taken("Wij reageren altijd binnen 6 weken.", { termijn: "3 weken" })).toEqual([
    "Partijen reageren altijd binnen 3 weken.",
  ]);
});

test("where the agreement stays, its source and explanation stay with it", () => {
  const of = (field: "agreement" | "source" | "explanation" | "type") => ({
    field,
    inTable: "",
    inExample: "",
  });
  const all = [of("agreement"), of("type"), of("source"), of("explanation")];
  expect(takenTogether(all, [])).toEqual(all);
  expect(takenTogether(all, ["termijn"])).toEqual([of("type")]);
  // The agreement is the same, so that the others do speak of it.
  expect(takenTogether([of("source"), of("type")], ["termijn"])).toEqual([of("source"), of("type")]);
});

test("a blank that would replace words is named, one that is open in the row or read back is not", () => {
  const example = { ...first, version: 2, agreement: "Partijen reageren altijd binnen {termijn}." };
  const namesFor = (
    agreement: string,
    earlierText: string | null = "Partijen reageren binnen {termijn}.",
    chosen: Record<string, string | null> = {},
  ) => {
    const table = tableOf([agreement]);
    const [row] = table.agreements;
    if (!row) throw new Error("no row");
    return blanksToFillIn(row, { example, earlierText, chosen, usual: {} });
  };
  expect(namesFor("Wij antwoorden zo snel als dat kan.")).toEqual(["termijn"]);
  expect(namesFor("Partijen reageren in {termijn}.")).toEqual([]);
  expect(namesFor("Partijen reageren binnen 6 weken.")).toEqual([]);
  expect(namesFor("Wij antwoorden zo snel als dat kan.", null, { termijn: "3 weken" })).toEqual([]);
  expect(namesFor("Partijen reageren binnen 6 weken.", undefined, { termijn: null })).toEqual(["termijn"]);
  // The newer version has a blank where the earlier one had words.
  expect(namesFor("Partijen reageren snel.", "Partijen reageren snel.")).toEqual(["termijn"]);
});
