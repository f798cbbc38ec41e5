import { testRule } from "../../testing/rule-tester";
import type { TestRow } from "../../testing/tables";
import { tableInstrumentEmpty } from "./rule";

const rowsOf = (...instruments: readonly string[]): TestRow[] =>
  instruments.map((instrument) => ({ instrument }));
const empty = (instrument: string) => ({ at: "A1", scope: "table" as const, params: { instrument } });
const FIVE = [
  "Omgevingsvisie",
  "Programma",
  "Omgevingsplan",
  "Omgevingsvergunning",
  "Toezicht en handhaving",
] as const;

testRule(tableInstrumentEmpty, {
  valid: [
    { name: "all five, in any order", rows: rowsOf(...[...FIVE].reverse()) },
    {
      name: "all five under names that are known",
      rows: rowsOf("1. Visie", "2. Programma's", "3. OP", "4. Vergunningen", "5. VTH"),
    },
    { name: "all five and a general part", rows: rowsOf("Algemeen", ...FIVE) },
    { name: "no core instrument is recognised at all", rows: rowsOf("Deel een", "Deel twee") },
    {
      name: "no column and nothing else that names one",
      rows: rowsOf("", ""),
      layout: { without: ["instrument"] },
    },
    {
      name: "a sheet that is named after its core instrument",
      rows: rowsOf("Omgevingsplan", "Omgevingsplan"),
      layout: {
        without: ["instrument"],
        table: {
          sheetName: "Omgevingsplan",
          instrumentSource: "sheet",
          sections: [
            {
              instrument: "omgevingsplan",
              label: "Omgevingsplan",
              headingRow: null,
              firstRow: 1,
              lastRow: 2,
            },
          ],
        },
      },
    },
    {
      name: "a sheet for one core instrument with another name, which the reading of the table says",
      rows: rowsOf("Omgevingsplan"),
      layout: {
        without: ["instrument"],
        table: {
          sheetName: "2. Afspraken plan",
          instrumentSource: "title",
          sections: [
            {
              instrument: "omgevingsplan",
              label: "Omgevingsplan",
              headingRow: null,
              firstRow: 1,
              lastRow: 1,
            },
          ],
        },
      },
    },
    {
      name: "a sheet that is named after its core instrument, which column A says again in each row",
      rows: rowsOf("Omgevingsvergunning", "Vergunning"),
      layout: { table: { sheetName: "4. Vergunningen", instrumentSource: "column" } },
    },
  ],
  invalid: [
    {
      name: "a sheet that is named after one of the core instruments in it",
      rows: rowsOf("Omgevingsvisie", "Programma", "Omgevingsplan", "Omgevingsvergunning"),
      layout: { table: { sheetName: "Programma", instrumentSource: "column" } },
      findings: [empty("Toezicht en handhaving")],
    },
    {
      name: "one is missing",
      rows: rowsOf("Omgevingsvisie", "Programma", "Omgevingsplan", "Omgevingsvergunning"),
      findings: [empty("Toezicht en handhaving")],
    },
    {
      name: "several are missing: each is told, in the usual order",
      rows: rowsOf("Toezicht en handhaving", "Omgevingsplan", "Algemeen"),
      findings: [empty("Omgevingsvisie"), empty("Programma"), empty("Omgevingsvergunning")],
    },
    {
      name: "a heading without agreements below it",
      rows: rowsOf("Omgevingsvisie", "Programma", "Omgevingsplan", "Omgevingsvergunning"),
      layout: {
        table: {
          instrumentSource: "headings",
          sections: [
            { instrument: "omgevingsvisie", label: "Omgevingsvisie", headingRow: 1, firstRow: 2, lastRow: 2 },
            { instrument: "programma", label: "Programma", headingRow: 3, firstRow: 4, lastRow: 4 },
            { instrument: "omgevingsplan", label: "Omgevingsplan", headingRow: 5, firstRow: 6, lastRow: 6 },
            {
              instrument: "omgevingsvergunning",
              label: "Vergunning",
              headingRow: 7,
              firstRow: 8,
              lastRow: 8,
            },
            { instrument: "toezichtEnHandhaving", label: "T&H", headingRow: 9, firstRow: 10, lastRow: 9 },
          ],
        },
      },
      findings: [empty("Toezicht en handhaving")],
    },
    {
      name: "a name that is not recognised is none of the five",
      rows: rowsOf("Omgevingsvisie", "Progamma", "Omgevingsplan", "Omgevingsvergunning", "VTH"),
      findings: [empty("Programma")],
    },
  ],
});
