import { EXAMPLES, examplesFor } from "../../catalog/catalog";
import { locateTable } from "../../table/locate-table";
import { COLUMN, oneTable, row } from "../testing/tables";
import { passagesOf } from "./legal-text";
import { loadStatutes } from "../../law/texts/load-statutes";
import { searchExamples } from "./search-examples";
import { standingRows } from "./standing-rows";

test("a search gives the examples of the core instrument that hold each word, accents and case aside", () => {
  const [example] = examplesFor("omgevingsplan");
  if (!example) throw new Error("no example");
  expect(searchExamples("omgevingsplan", "")).toEqual(examplesFor("omgevingsplan"));
  expect(searchExamples("omgevingsplan", example.title.toUpperCase())[0]).toBe(example);
  expect(searchExamples("programma", example.title)).not.toContain(example);
  expect(searchExamples("omgevingsplan", `${example.title} xyzzy`)).toEqual([]);
});

test("an agreement that stands in the table is recognised, whatever its case, spaces and punctuation", () => {
  const gateway = oneTable([
    row("Programma", "De gemeente  meldt dit: op tijd."),
    row("Programma", "de gemeente meldt dit op tijd"),
    row("Programma", "", { [COLUMN.keyword]: "leeg" }),
  ]);
  const snapshot = gateway.all[0]?.snapshot();
  const located = snapshot && locateTable(snapshot);
  const rowOf = standingRows(located?.ok ? located.table : null);
  expect(rowOf("De gemeente meldt dit op tijd.")).toBe(1);
  expect(rowOf("De gemeente meldt dit te laat.")).toBeNull();
  expect(rowOf("")).toBeNull();
  expect(standingRows(null)("De gemeente meldt dit op tijd.")).toBeNull();
});

test("every example that cites a law on file brings its text and the date of it", async () => {
  const texts = await loadStatutes();
  const passages = EXAMPLES.flatMap((example) => passagesOf(example, texts));
  expect(passages.filter(({ text }) => text !== null).length).toBeGreaterThan(passages.length / 2);
  for (const { text, validFrom } of passages) expect(text === null || validFrom !== null).toBe(true);
});

test("without the texts an example still names its articles", () => {
  const [example] = EXAMPLES;
  if (!example) throw new Error("no example");
  const passages = passagesOf(example, null);
  expect(passages.length).toBeGreaterThan(0);
  expect(passages.every(({ text, citation }) => text === null && citation !== "")).toBe(true);
});
