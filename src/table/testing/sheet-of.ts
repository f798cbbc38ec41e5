import type { AgreementTable, UserMapping } from "../agreement-table";
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

/** The table on the sheet; throws when there is none, because the test cannot go on then. */
export function located(snapshot: SheetSnapshot, mapping?: UserMapping): AgreementTable {
  const result = locateTable(snapshot, mapping);
  if (!result.ok) throw new Error(result.problem.code);
  return result.table;
}
