import type { CellValue } from "../../table/snapshot";
import { MemoryGateway } from "./memory-gateway";
import type { MemorySheetSpec } from "./memory-sheet";

export const HEADER: readonly CellValue[] = [
  "Kerninstrument",
  "Juridische onderbouwing",
  "Juridische tekst",
  "Samenwerkingsafspraak",
  "Typering",
  "Trefwoord",
  "Bron",
  "Ambtelijk/bestuurlijk",
  "Gemeente",
  "Provincie",
  "Waterschap",
  "Omgevingsdienst",
  "Veiligheidsregio",
  "GGD",
  "Rijk",
  "Toelichting",
];

/** Columns of the table below by what they hold, from 0. */
export const COLUMN = {
  legalBasis: 1,
  agreement: 3,
  type: 4,
  keyword: 5,
  gemeente: 8,
  provincie: 9,
} as const;

/** A row without findings; parts can be replaced by column. */
export function row(instrument: string, agreement: string, parts: Readonly<Record<number, CellValue>> = {}) {
  const cells: CellValue[] = [
    instrument,
    "art. 2.2 Ow",
    "Bestuursorganen kunnen taken en bevoegdheden gezamenlijk uitoefenen. Daarbij wordt niet voorzien in een overdracht van taken of bevoegdheden.",
    agreement,
    "Afstemming wenselijk",
    "kennisdeling",
    "Regio Voorbeeld",
    "Ambtelijk",
    "x",
    "x",
    "",
    "",
    "",
    "",
    "",
    "Eens per jaar.",
  ];
  for (const [column, value] of Object.entries(parts)) cells[Number(column)] = value;
  return cells;
}

/** The agreements of the table below, as row numbers of the sheet. */
export const ROWS: readonly (readonly CellValue[])[] = [
  row("Omgevingsvisie", "Alle bestuurders bespreken de ambities elk voorjaar.", {
    [COLUMN.keyword]: "ambities; overleg",
  }),
  row("Omgevingsvisie", "Medewerkers delen kaarten over bodemdaling.", { [COLUMN.legalBasis]: "" }),
  row("Programma", "De uitvoering van maatregelen staat op een gezamenlijke agenda.", {
    [COLUMN.type]: "",
    [COLUMN.keyword]: "overleg",
  }),
  row("Omgevingsplan", "Nieuwe regels over geluid worden vooraf getoetst.", {
    [COLUMN.gemeente]: "",
    [COLUMN.provincie]: "",
    [COLUMN.keyword]: "Overleg / geluid",
  }),
];

/** A sheet with a table of four agreements: rows 2 to 5, of which row 2 is in order. */
export const tableSheet = (
  name = "Tabel",
  rows: readonly (readonly CellValue[])[] = ROWS,
): MemorySheetSpec => ({
  name,
  rows: [HEADER, ...rows],
});

/** A workbook with that sheet alone. */
export const oneTable = (rows?: readonly (readonly CellValue[])[]): MemoryGateway =>
  new MemoryGateway([tableSheet("Tabel", rows)]);
