import type { AgreementType, CatalogueExample } from "../../../src/catalog/example";
import type { SheetDocument, WorkbookDocument } from "../../../src/workbench/package/document";

/** A form in which regions keep the table. */
export interface Layout {
  readonly name: string;
  readonly build: (sheet: SheetDocument, workbook: WorkbookDocument) => void;
  /** The column of the agreements. */
  readonly agreement?: number;
  /** What column A (or what stands for it) of the rows that are inserted under Programma holds. */
  readonly programma: readonly (string | number | null)[];
  /** The mark of the table. */
  readonly mark?: string;
  /** From this column on other content stands beside the table. */
  readonly beside?: number;
  /** The sheet is for one core instrument. */
  readonly only?: "programma";
  /** The filter that is on shows agreements of this type only. */
  readonly shows?: AgreementType;
}

/** What the pane says of examples that were inserted: more when one does not fit the filter that is on. */
export const toldOf = ({ shows }: Layout, examples: readonly CatalogueExample[]) =>
  shows === undefined || examples.every(({ type }) => type === shows)
    ? { intent: "success", plural: "examples.inserted" }
    : { intent: "warning", plural: "examples.insertedOutside" };

const ROLES =
  "Juridische onderbouwing;Juridische tekst;Samenwerkingsafspraak;Typering;Trefwoord;Bron;Ambtelijk/bestuurlijk";
const PARTNERS = "Gemeente;Provincie;Waterschap;Omgevingsdienst;Veiligheidsregio;GGD;Rijk";
const HEADINGS = ["Kerninstrument", ...ROLES.split(";"), ...PARTNERS.split(";"), "Toelichting"];
const LAST = HEADINGS.length - 1;
const INSTRUMENTS = ["Omgevingsvisie", "Omgevingsvisie", "Programma", "Programma", "Omgevingsplan"];

const agreementRow = (
  first: string | number | null,
  index: number,
  mark = "x",
): (string | number | null)[] => [
  first,
  `art. 2.${index + 1} Ow`,
  `Tekst van artikel ${index}.`,
  `De partijen stemmen onderwerp ${index} met elkaar af.`,
  index % 2 === 0 ? "Afstemming nodig" : "Afstemming wenselijk",
  "water",
  "Regio Voorbeeld",
  "Ambtelijk",
  mark,
  mark,
  ...Array<null>(5).fill(null),
  `Uitleg ${index}.`,
];

function put(
  sheet: SheetDocument,
  top: number,
  left: number,
  rows: readonly (readonly (string | number | null)[])[],
): void {
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) sheet.setCell(top + row, left + column, { value });
    }),
  );
}

function dress(sheet: SheetDocument, top: number, left: number, bottom: number): void {
  sheet.patchStyle({ top, left, bottom: top, right: left + LAST }, { bold: true, fill: "#DDEEFF" });
  sheet.patchStyle({ top: top + 1, left, bottom, right: left + LAST }, { wrap: true, vertical: "top" });
  sheet.patchStyle({ top: top + 1, left, bottom, right: left }, { bold: true });
}

function plain(sheet: SheetDocument, top = 0, left = 0, mark = "x"): void {
  put(sheet, top, left, [HEADINGS, ...INSTRUMENTS.map((name, index) => agreementRow(name, index, mark))]);
  dress(sheet, top, left, top + INSTRUMENTS.length);
}

const ROWS = { top: 1, left: 0, bottom: 5, right: LAST };

/** The layouts of rules.md, each small, with what stands around it. */
export const LAYOUTS: readonly Layout[] = [
  { name: "a plain range", build: (sheet) => plain(sheet), programma: ["Programma", "Programma"] },
  {
    name: "an Excel table",
    build: (sheet) => {
      plain(sheet);
      sheet.addTable({ ...ROWS, top: 0 }, "tblAfspraken", true);
    },
    programma: ["Programma", "Programma"],
  },
  {
    name: "sections merged down column A",
    build: (sheet) => {
      plain(sheet);
      for (const row of [2, 4]) {
        sheet.setCell(row, 0, { value: null });
        sheet.merge({ top: row - 1, left: 0, bottom: row, right: 0 });
      }
    },
    programma: [null, null],
  },
  {
    name: "a section that only its first row names",
    build: (sheet) => {
      plain(sheet);
      for (const row of [2, 4]) sheet.setCell(row, 0, { value: null });
    },
    programma: [null, null],
  },
  {
    name: "headings over the width, and numbered rows",
    build: (sheet) => {
      const section = (name: string, from: number, count: number) => [
        [name],
        ...Array.from({ length: count }, (_, index) => agreementRow(from + index, from + index)),
      ];
      put(sheet, 0, 0, [
        ["Nr.", ...HEADINGS.slice(1)],
        ...section("Omgevingsvisie", 1, 2),
        ...section("Programma", 3, 2),
        ...section("Omgevingsplan", 5, 1),
      ]);
      dress(sheet, 0, 0, 8);
      for (const row of [1, 4, 7]) {
        sheet.merge({ top: row, left: 0, bottom: row, right: LAST });
        sheet.patchStyle({ top: row, left: 0, bottom: row, right: LAST }, { fill: "#EEEEEE", bold: true });
      }
    },
    programma: ["4a", "4b"],
  },
  {
    name: "a sheet for one core instrument",
    build: (sheet, workbook) => {
      workbook.renameSheet(sheet.id, "Programma");
      put(sheet, 0, 0, [HEADINGS.slice(1), ...[1, 2, 3].map((index) => agreementRow("", index).slice(1))]);
      dress(sheet, 0, 0, 3);
    },
    agreement: 2,
    programma: [],
    only: "programma",
  },
  {
    name: "a title above, shifted columns and a column of the region's own",
    build: (sheet) => {
      sheet.setCell(0, 2, { value: "Regionale samenwerkingsafspraken" });
      plain(sheet, 4, 2);
      put(sheet, 4, 2 + LAST + 1, [["Status"], ...INSTRUMENTS.map(() => ["akkoord"])]);
    },
    agreement: 5,
    programma: ["Programma", "Programma"],
  },
  {
    name: "local names of partners and a mark of the region's own",
    build: (sheet) => {
      plain(sheet, 0, 0, "✓");
      ["Gemeenten", "Prov.", "Wetterskip", "FUMO", "VR", "GGD Fryslân", "RWS"].forEach((value, index) =>
        sheet.setCell(0, 8 + index, { value }),
      );
    },
    programma: ["Programma", "Programma"],
    mark: "✓",
  },
  {
    name: "a header of two rows",
    build: (sheet) => {
      plain(sheet, 1);
      for (let column = 0; column <= LAST; column++) {
        if (column >= 8 && column < LAST) continue;
        sheet.setCell(0, column, { value: sheet.cell(1, column).value });
        sheet.setCell(1, column, { value: null });
        sheet.merge({ top: 0, left: column, bottom: 1, right: column });
      }
      sheet.setCell(0, 8, { value: "Ketenpartners" });
      sheet.merge({ top: 0, left: 8, bottom: 0, right: LAST - 1 });
    },
    programma: ["Programma", "Programma"],
  },
  {
    name: "B and C merged over agreements that share them",
    build: (sheet) => {
      plain(sheet);
      for (const column of [1, 2]) {
        sheet.setCell(4, column, { value: null });
        sheet.merge({ top: 3, left: column, bottom: 4, right: column });
      }
    },
    programma: ["Programma", "Programma"],
  },
  {
    name: "a legend beside the table and notes below it",
    build: (sheet) => {
      plain(sheet);
      put(sheet, 2, LAST + 3, [["x = doet mee"], ["- = doet niet mee"]]);
      put(sheet, 12, 0, [["Vastgesteld door de regio."]]);
    },
    beside: LAST + 1,
    programma: ["Programma", "Programma"],
  },
  {
    name: "lists, conditional formats, names, heights and another sheet",
    build: (sheet, workbook) => {
      plain(sheet);
      sheet.setListValidation({ ...ROWS, left: 4, right: 4 }, '"Afstemming nodig,Afstemming wenselijk"');
      sheet.setListValidation({ ...ROWS, left: 7, right: 7 }, '"Ambtelijk,Bestuurlijk"');
      sheet.addConditionalFormat([ROWS], '$E2="Afstemming nodig"', { fill: "#FFF2CC" });
      sheet.setFrozen(1, 1);
      sheet.setRowHeight(0, 30);
      for (const row of [1, 5])
        sheet.setHyperlink({ row, column: 6, location: "Blad1!A1", tip: "Naar boven" });
      workbook.setName({ name: "Afspraken", formula: "Blad1!$A$1:$P$6", sheetId: null, visible: true });
      const other = workbook.addSheet("Lijsten");
      other.setCell(0, 0, { formula: "COUNTA(Blad1!$D$2:$D$6)", cached: 5 });
    },
    programma: ["Programma", "Programma"],
  },
  {
    name: "a filter that is on",
    build: (sheet) => {
      plain(sheet);
      sheet.setFilter(null, {
        area: { ...ROWS, top: 0 },
        criteria: new Map([[4, { filterOn: "Values", values: ["Afstemming nodig"] }]]),
      });
      for (const row of [2, 4]) sheet.setRowsHidden(row, row, true);
    },
    programma: ["Programma", "Programma"],
    shows: "required",
  },
  {
    name: "a filter without criteria, a print area and a list, none of which goes on below the last row",
    build: (sheet, workbook) => {
      plain(sheet);
      sheet.setFilter(null, { area: { ...ROWS, top: 0 }, criteria: new Map() });
      sheet.setListValidation({ ...ROWS, left: 4, right: 4 }, "Typen");
      sheet.addConditionalFormat([{ ...ROWS, left: 8, right: 14 }], 'I2="x"', { fill: "#DDFFDD" });
      workbook.setName({ name: "Typen", formula: "Lijsten!$A$1:$A$2", sheetId: null, visible: true });
      workbook.setName({
        name: "_xlnm.Print_Area",
        formula: "Blad1!$A$1:$P$6",
        sheetId: sheet.id,
        visible: true,
      });
      const lists = workbook.addSheet("Lijsten");
      put(lists, 0, 0, [["Afstemming nodig"], ["Afstemming wenselijk"]]);
    },
    programma: ["Programma", "Programma"],
  },
];
