import { testRule } from "../../testing/rule-tester";
import type { TestRow } from "../../testing/tables";
import { tableInstrumentUnknown } from "./rule";

const rowsOf = (...instruments: readonly string[]): TestRow[] =>
  instruments.map((instrument) => ({ instrument }));
const unknown = (at: string, value: string, usual?: string) => ({
  at,
  params: { value },
  ...(usual === undefined ? {} : { suggestions: [{ label: "use", output: { [at]: usual } }] }),
});

testRule(tableInstrumentUnknown, {
  valid: [
    {
      name: "the five, and a general part",
      rows: rowsOf(
        "Omgevingsvisie",
        "Programma",
        "Omgevingsplan",
        "Omgevingsvergunning",
        "Toezicht en handhaving",
        "Algemeen",
      ),
    },
    {
      name: "numbers, plurals, abbreviations, capitals and words around",
      rows: rowsOf(
        "1. Omgevingsvisie",
        "Programma's",
        "omgevingsPLAN ",
        "Vergunningverlening",
        "VTH",
        "T&H",
        "Toezicht & handhaving",
        "Afspraken omgevingsplan",
        "Instrumentoverstijgend",
        "II Programma",
        "Kerninstrument: Omgevingsvisie",
      ),
    },
    { name: "empty and error values", rows: rowsOf("", "#REF!", " ") },
    {
      name: "merged with the row above, which is reported",
      rows: [{}, { merged: ["instrument"] }],
    },
    { name: "a table without the column", rows: rowsOf("Onbekend"), layout: { without: ["instrument"] } },
    {
      name: "headings that name one",
      rows: [{}],
      layout: {
        without: ["instrument"],
        table: {
          sections: [
            {
              instrument: "omgevingsplan",
              label: "3. Omgevingsplan",
              headingRow: 1,
              firstRow: 2,
              lastRow: 4,
            },
          ],
        },
      },
    },
  ],
  invalid: [
    {
      name: "typing errors, with the right name",
      rows: rowsOf(
        "Programa",
        "Omgevingsverguning",
        "Omgevingsvise",
        "Toezicht en handhavng",
        "Omgevingspaln",
      ),
      findings: [
        unknown("A2", "Programa", "Programma"),
        unknown("A3", "Omgevingsverguning", "Omgevingsvergunning"),
        unknown("A4", "Omgevingsvise", "Omgevingsvisie"),
        unknown("A5", "Toezicht en handhavng", "Toezicht en handhaving"),
        unknown("A6", "Omgevingspaln", "Omgevingsplan"),
      ],
    },
    {
      name: "another name, and white space around it",
      rows: rowsOf("Overige afspraken", " Digitaal Stelsel\u200b"),
      findings: [unknown("A2", "Overige afspraken"), unknown("A3", "Digitaal Stelsel")],
    },
    {
      name: "merged cells: once, where the name stands",
      rows: [{ instrument: "Programa" }, { merged: ["instrument"] }, { merged: ["instrument"] }],
      findings: [unknown("A2", "Programa", "Programma")],
    },
    {
      name: "a heading row, in a table without column A",
      rows: [{ instrument: "Overige afspraken" }],
      layout: {
        without: ["instrument"],
        table: {
          sections: [
            { instrument: "omgevingsplan", label: "Omgevingsplan", headingRow: 4, firstRow: 5, lastRow: 6 },
            { instrument: null, label: "Overige afspraken", headingRow: 7, firstRow: 8, lastRow: 9 },
          ],
        },
      },
      findings: [unknown("A8", "Overige afspraken")],
    },
  ],
});
