import type { CellValue, SheetSnapshot } from "../table/snapshot";
import { HEADINGS, located } from "../table/testing/sheet-of";
import { checkTable } from "./engine";

type Grid = readonly (readonly CellValue[])[];
type Merges = NonNullable<SheetSnapshot["merges"]>;
type Layout = { readonly values: Grid; readonly merges?: Merges; readonly sheetName?: string };

const HEADER = HEADINGS.split("|");
const FIRST_PARTNER = 8;
const EXPLANATION = 15;
const INSTRUMENTS = [
  "Omgevingsvisie",
  "Programma",
  "Omgevingsplan",
  "Omgevingsvergunning",
  "Toezicht en handhaving",
];

/** One agreement of each core instrument, with the partners that it names and its keyword. */
const AGREEMENTS = [
  ["De gemeente vraagt het waterschap vroeg om advies over nieuwe woonwijken.", [0, 2], "water"],
  ["Provincie en gemeente delen elk half jaar hun planning van programma's.", [0, 1], "planning"],
  ["De omgevingsdienst stuurt controlerapporten binnen twee weken aan de gemeente.", [0, 3], "toezicht"],
  ["De GGD geeft de gemeente advies over gezondheid bij grote plannen.", [0, 5], "gezondheid"],
  ["De veiligheidsregio denkt met de gemeente mee over bluswater.", [0, 4], "veiligheid"],
] as const;

const LEGAL_TEXT = "Een bestuursorgaan houdt rekening met de taken van andere bestuursorganen.";

/** Rows in the usual order of columns, without a defect. */
const goodRows = (): CellValue[][] =>
  AGREEMENTS.map(([agreement, partners, keyword], at) => [
    INSTRUMENTS[at] ?? "",
    "art. 2.2 lid 1 Ow",
    LEGAL_TEXT,
    agreement,
    at % 2 ? "Afstemming wenselijk" : "Afstemming nodig",
    keyword,
    "VNG",
    at % 2 ? "Bestuurlijk" : "Ambtelijk",
    ...Array.from({ length: 7 }, (_, partner) => (partners.some((one) => one === partner) ? "x" : "")),
    "Zie het jaarplan.",
  ]);

const isMark = (column: number): boolean => column >= FIRST_PARTNER && column < EXPLANATION;
const markedWith =
  (mark: CellValue, none: CellValue = "") =>
  (rows: Grid): Layout => ({
    values: [
      HEADER,
      ...rows.map((cells) =>
        cells.map((cell, column) => (isMark(column) ? (cell === "x" ? mark : none) : cell)),
      ),
    ],
  });
const blank = (width = HEADER.length): string[] => Array<string>(width).fill("");
const filled = (text: string): string[] => [text, ...blank(HEADER.length - 1)];

const LAYOUTS: Readonly<Record<string, (rows: Grid) => Layout>> = {
  "headings broken over lines": (rows) => ({
    values: [
      HEADER.map((text) => (text.length > 9 ? `${text.slice(0, 5)}-\n${text.slice(5)}` : text)),
      ...rows,
    ],
  }),
  "other headings for the same": (rows) => ({
    values: [
      [
        ...["Instrument", "Wettelijke grondslag", "Wettekst", "Afspraak", "Soort afstemming", "Trefwoorden"],
        ...["Herkomst", "Niveau", "Gem.", "Prov.", "WS", "OD", "VR", "GGD", "Rijk/RWS", "Opmerkingen"],
      ],
      ...rows,
    ],
  }),
  "English headings": (rows) => ({
    values: [
      [
        ...["Core instrument", "Legal basis", "Legal text", "Agreement", "Type", "Keyword", "Source"],
        ...["Official/administrative", "Municipality", "Province", "Water authority", "Environment agency"],
        ...["Safety region", "Public health service", "National government", "Explanation"],
      ],
      ...rows,
    ],
  }),
  "ticks for marks": markedWith("✓"),
  "words for marks": markedWith("ja"),
  "dots for marks": markedWith("●"),
  "ones and noughts for marks": markedWith(1, 0),
  "check boxes for marks": markedWith(true, false),
  "roles for marks": markedWith("advies"),
  "merged core instruments": (rows) => ({
    values: [
      HEADER,
      ...rows.flatMap((cells) => [
        cells,
        cells.map((cell, column) =>
          column === 0
            ? ""
            : column === 3
              ? `Bij kleine zaken zoals kap en evenementen wachten wij af. ${cell}`
              : cell,
        ),
      ]),
    ],
    merges: rows.map((_, at) => ({ top: 1 + 2 * at, left: 0, bottom: 2 + 2 * at, right: 0 })),
  }),
  "notes below the table": (rows) => ({
    values: [
      HEADER,
      ...rows,
      blank(),
      filled("* De afspraken gelden vanaf 1 januari 2025."),
      filled("Versie 1.2, vastgesteld door het regionaal overleg"),
    ],
  }),
  "a title above the table": (rows) => ({
    values: [
      filled("Samenwerkingsafspraken Omgevingswet"),
      filled("Versie 3 maart 2025"),
      blank(),
      HEADER,
      ...rows,
    ],
  }),
  "partners' names under a shared heading": (rows) => ({
    values: [
      HEADER.map((text, column) =>
        isMark(column) ? (column === FIRST_PARTNER ? "Ketenpartners" : "") : text,
      ),
      HEADER.map((text, column) => (isMark(column) ? text : "")),
      ...rows,
    ],
    merges: [
      { top: 0, left: FIRST_PARTNER, bottom: 0, right: EXPLANATION - 1 },
      ...HEADER.flatMap((_, column) =>
        isMark(column) ? [] : [{ top: 0, left: column, bottom: 1, right: column }],
      ),
    ],
  }),
  "names of a region's own partners": (rows) => ({
    values: [
      HEADER.map(
        (text, column) =>
          ["Gemeente Zeist", "Provincie Utrecht", "HDSR", "ODRU", "VRU", "GGDrU", "Rijkswaterstaat"][
            column - FIRST_PARTNER
          ] ?? text,
      ),
      ...rows,
    ],
  }),
  "columns of its own in between": (rows) => ({
    values: [
      ["Nr.", ...HEADER.slice(0, 4), "Status", "Datum", ...HEADER.slice(4), "Eigenaar"],
      ...rows.map((cells, at) => [
        at + 1,
        ...cells.slice(0, 4),
        "vastgesteld",
        45678,
        ...cells.slice(4),
        "Ruimte",
      ]),
    ],
  }),
  "another order of columns": (rows) => {
    const order = [3, 0, 1, 2, 15, 5, 4, 7, 6, 14, 13, 12, 11, 10, 9, 8];
    return { values: [HEADER, ...rows].map((cells) => order.map((column) => cells[column] ?? "")) };
  },
  "dates and numbers in cells": (rows) => ({
    values: [
      HEADER,
      ...rows.map((cells) => cells.map((cell, at) => (at === EXPLANATION ? 45292 : at === 6 ? 2024 : cell))),
    ],
  }),
  "rows with the name of each core instrument above its agreements": (rows) => ({
    values: [
      ["Nr.", ...HEADER.slice(1)],
      ...rows.flatMap((cells, at) => [filled(String(cells[0])), [at + 1, ...cells.slice(1)]]),
    ],
  }),
  "a sheet for one core instrument": (rows) => ({
    values: [HEADER, ...rows].map((cells) => cells.slice(1)),
    sheetName: "Omgevingsplan",
  }),
};

function rulesFoundIn(rows: Grid, layout: (rows: Grid) => Layout): string[] {
  const { values, merges = [], sheetName = "Blad1" } = layout(rows);
  const width = Math.max(...values.map((cells) => cells.length));
  const table = located({
    ...{ sheetId: "1", sheetName, top: 0, left: 0, listObjects: [], merges },
    values: values.map((cells) => [...cells, ...blank(width - cells.length)]),
  });
  return checkTable(table).map(({ rule }) => rule);
}

describe.each(Object.entries(LAYOUTS))("a table with %s", (_name, layout) => {
  test("has no findings when nothing is wrong", () => {
    expect(rulesFoundIn(goodRows(), layout)).toEqual([]);
  });

  test("has the findings of what is wrong", () => {
    const rows = goodRows();
    const [first, second, third] = rows;
    if (first) first[1] = "";
    if (second) second[4] = "misschien";
    if (third) third[FIRST_PARTNER + 3] = "";
    const rules = new Set(rulesFoundIn(rows, layout));
    for (const rule of [
      "legal-basis/required",
      "type/unknown",
      "partners/named-not-marked",
      "partners/single",
    ])
      expect(rules).toContain(rule);
    expect(rules.size).toBe(4);
  });
});
