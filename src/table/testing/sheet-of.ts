import type { AgreementTable, Role, UserMapping } from "../agreement-table";
import { locateTable } from "../locate-table";
import type { CellValue, SheetSnapshot } from "../snapshot";

/** The headings of the table as it is usually made, columns A–P. */
export const HEADINGS =
  "Kerninstrument|Juridische onderbouwing|Juridische tekst|Samenwerkingsafspraak|Typering|Trefwoord|Bron|Ambtelijk/bestuurlijk|Gemeente|Provincie|Waterschap|Omgevingsdienst|Veiligheidsregio|GGD|Rijk|Toelichting";

/** A row A–P with a core instrument (or number, or nothing) and an agreement. */
export const row = (instrument: string, agreement: string): string =>
  `${instrument}|art. 2.2 Ow|tekst van de wet|${agreement}|Afstemming nodig|water|VNG|Ambtelijk|x|x||||||`;

/** A sheet of lines with cells between "|". Rows are filled up to equal length. */
export function sheetOf(lines: readonly string[], patch: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const cells = lines.map((line) => line.split("|") as CellValue[]);
  const width = Math.max(0, ...cells.map((cell) => cell.length));
  const values = cells.map((cell) => [...cell, ...Array<CellValue>(width - cell.length).fill("")]);
  return { sheetId: "1", sheetName: "Blad1", top: 0, left: 0, values, listObjects: [], merges: [], ...patch };
}

/** The sheet as Excel gives it at first: without its merged cells. */
export function withoutMerges(snapshot: SheetSnapshot): SheetSnapshot {
  const { sheetId, sheetName, top, left, values, listObjects } = snapshot;
  return { sheetId, sheetName, top, left, values, listObjects };
}

/** The table on the sheet; throws when there is none, because the test cannot go on then. */
export function located(snapshot: SheetSnapshot, mapping?: UserMapping): AgreementTable {
  const result = locateTable(snapshot, mapping);
  if (!result.ok) throw new Error(result.problem.code);
  return result.table;
}

/** The usual columns of the roles. */
export const USUAL = {
  instrument: 0,
  legalBasis: 1,
  legalText: 2,
  agreement: 3,
  type: 4,
  keyword: 5,
  source: 6,
  level: 7,
  explanation: 15,
};

export const cells = (line: string): string[] => line.split("|");

/** The usual headings with some replaced, by column. */
export const headings = (changes: Readonly<Record<number, string>>): string =>
  cells(HEADINGS)
    .map((text, column) => changes[column] ?? text)
    .join("|");

/** A line without some of its columns. */
export const without = (line: string, ...columns: readonly number[]): string =>
  cells(line)
    .filter((_, column) => !columns.includes(column))
    .join("|");

/** A line with one more cell at a column. */
export const insert = (line: string, column: number, text: string): string =>
  [...cells(line).slice(0, column), text, ...cells(line).slice(column)].join("|");

/** The column of each role that was found. */
export const columnsOf = (table: AgreementTable): Partial<Record<Role, number>> =>
  Object.fromEntries(Object.entries(table.roles).map(([role, { column }]) => [role, column]));
