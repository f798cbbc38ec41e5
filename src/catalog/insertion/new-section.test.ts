import { INSTRUMENT_NAMES } from "../../table/instrument-names";
import type { AgreementTable } from "../../table/agreement-table";
import type { CoreInstrument } from "../../table/instrument";
import { locateTable } from "../../table/locate-table";
import type { CellValue, SheetSnapshot } from "../../table/snapshot";
import { examplesFor } from "../catalog";
import { insertionsOf, planInsertions } from "./plan-insertion";

const HEADER = [
  "Nr.",
  "Juridische onderbouwing",
  "Samenwerkingsafspraak",
  "Typering",
  "Gemeente",
  "Provincie",
];

/** A sheet whose rows are headings (an array of cells) or agreements (their number in column A). */
function sheetOf(rows: readonly (readonly CellValue[] | CellValue)[]): SheetSnapshot {
  const values = [
    HEADER,
    ...rows.map((row, index): readonly CellValue[] =>
      Array.isArray(row)
        ? [...(row as CellValue[]), ...Array<CellValue>(HEADER.length - row.length).fill("")]
        : [
            row as CellValue,
            "art. 2.2 Ow",
            `Partijen stemmen onderwerp ${index} af.`,
            "Afstemming nodig",
            "x",
            "x",
          ],
    ),
  ];
  return { sheetId: "1", sheetName: "Blad1", top: 0, left: 0, values, listObjects: [] };
}

/** What stands in the sheet when examples for these core instruments are in: headings, and "" for agreements. */
function inserted(sheet: SheetSnapshot, instruments: readonly CoreInstrument[]) {
  const located = locateTable(sheet);
  if (!located.ok) throw new Error(located.problem.code);
  const table: AgreementTable = located.table;
  const plans = planInsertions(
    table,
    instruments.map((instrument) => {
      const [example] = examplesFor(instrument);
      if (!example) throw new Error("no example");
      return {
        example,
        place: { kind: "section-end", instrument },
        options: { legalText: "", instrumentName: INSTRUMENT_NAMES[instrument] },
      };
    }),
    sheet,
  );
  return { plans, insertions: insertionsOf(plans) };
}

const headings = (sheet: SheetSnapshot, instruments: readonly CoreInstrument[]) =>
  inserted(sheet, instruments)
    .insertions.filter(({ isHeading }) => isHeading)
    .map(({ row, cells, formatFrom }) => [row, cells.map(({ value }) => value).join("|"), formatFrom]);

test.each<[string, (readonly CellValue[] | CellValue)[], CoreInstrument[], unknown]>([
  [
    "between two others, in the order of the core instruments",
    [["Omgevingsvisie"], 1, 2, ["Omgevingsplan"], 3],
    ["programma"],
    [[4, "Programma", 1]],
  ],
  ["last", [["Omgevingsvisie"], 1, ["Programma"], 2], ["omgevingsplan"], [[5, "Omgevingsplan", 3]]],
  [
    "last, below a section that a heading divides further",
    [["Omgevingsvisie"], 1, ["Programma"], 2, ["Fase 2"], 3],
    ["omgevingsplan"],
    [[7, "Omgevingsplan", 3]],
  ],
  [
    "first, like the one below it",
    [["Programma"], 1, ["Omgevingsplan"], 2],
    ["omgevingsvisie"],
    [[1, "Omgevingsvisie", 1]],
  ],
  [
    "numbered on at the end when the number between is given",
    [["1. Omgevingsvisie"], 1, ["2. Omgevingsplan"], 2],
    ["programma"],
    [[5, "3. Programma", 3]],
  ],
  [
    "with the number that was left open",
    [["1. Omgevingsvisie"], 1, ["3. Omgevingsplan"], 2],
    ["programma"],
    [[3, "2. Programma", 1]],
  ],
  [
    "in the same letters, with the words before it",
    [["DEEL II: PROGRAMMA"], 1],
    ["omgevingsplan"],
    [[3, "DEEL III: OMGEVINGSPLAN", 1]],
  ],
  ["with a letter", [["A) Omgevingsvisie"], 1], ["programma"], [[3, "B) Programma", 1]]],
  [
    "with its number in a cell of its own",
    [["1", "Omgevingsvisie"], 1, ["2", "Programma"], 2],
    ["omgevingsplan"],
    [[5, "3|Omgevingsplan", 3]],
  ],
  [
    "several, each once and in their order",
    [["1. Omgevingsvisie"], 1],
    ["omgevingsplan", "programma", "omgevingsplan"],
    [
      [3, "2. Programma", 1],
      [3, "3. Omgevingsplan", 1],
    ],
  ],
  [
    "last when the table keeps an order of its own",
    [["Programma"], 1, ["Omgevingsvisie"], 2],
    ["omgevingsplan"],
    [[5, "Omgevingsplan", 3]],
  ],
])("a new heading comes %s", (_, rows, instruments, expected) => {
  expect(headings(sheetOf(rows), instruments)).toEqual(expected);
});

test("rows of the section above come before the new heading, and rows are numbered on", () => {
  const sheet = sheetOf([["Omgevingsvisie"], 1, 2, ["Omgevingsplan"], 3]);
  const { plans, insertions } = inserted(sheet, ["programma", "omgevingsvisie", "programma"]);
  expect(plans.map(({ finalRow, newSection }) => [finalRow, newSection])).toEqual([
    [6, true],
    [4, false],
    [7, true],
  ]);
  expect(insertions.map(({ isHeading, cells }) => (isHeading ? "heading" : cells[0]?.value))).toEqual([
    "2a",
    "heading",
    "2b",
    "2c",
  ]);
});

test("a new section begins again at 1 where each section does", () => {
  const sheet = sheetOf([["Omgevingsvisie"], 1, 2, ["Omgevingsplan"], 1]);
  const { insertions } = inserted(sheet, ["programma", "programma"]);
  expect(insertions.slice(1).map(({ cells }) => cells[0]?.value)).toEqual([1, 2]);
});

test("a table without headings, or with some only, gets none", () => {
  expect(headings(sheetOf(["Omgevingsvisie", "Omgevingsvisie"]), ["programma"])).toEqual([]);
});
