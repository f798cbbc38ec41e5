import { tableSheet } from "../../../src/taskpane/testing/tables";
import { openWorkbook } from "../../../src/workbench/package/open";
import { buildWorkbook } from "../../../src/workbench/package/testing/build-workbook";

export const [AGREEMENT, TYPE, KEYWORD, LEVEL, LAST_COLUMN] = [3, 4, 5, 7, 15];
export const [DUTY, WISH] = ["Afstemming nodig", "Afstemming wenselijk"];
export const OWN_LEVEL = "Ambtelijk";
const ROWS = 9;

/** The agreement of a row, by which it is known. */
export const sentence = (number: number): string =>
  `Partijen ${number % 2 === 0 ? "bespreken" : "delen"} onderwerp ${number}`;

/** What a row holds. */
export function newRow(number: number): [column: number, value: string][] {
  return [
    [0, "Programma"],
    [1, "art. 2.2 Ow"],
    [2, "tekst"],
    [AGREEMENT, sentence(number)],
    [TYPE, number % 3 === 0 ? WISH : DUTY],
    [KEYWORD, ["bodem", "geluid", "bodem; geluid", "lucht"][number % 4] ?? ""],
    [LEVEL, number % 5 < 3 ? OWN_LEVEL : "Bestuurlijk"],
    [8, "x"],
  ];
}

function book(): Uint8Array {
  const opened = openWorkbook(buildWorkbook({ sheets: [{ name: "Tabel" }] }));
  const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
  if (!opened.ok || !sheet) throw new Error("the workbook does not open");
  const [header = []] = tableSheet("Tabel", []).rows;
  header.forEach((text, column) => sheet.setCell(0, column, { value: String(text) }));
  for (let row = 1; row <= ROWS; row++) {
    for (const [column, value] of newRow(row)) sheet.setCell(row, column, { value });
  }
  return opened.workbook.save();
}
/** A small table on a sheet. */
export const BOOK = book();
