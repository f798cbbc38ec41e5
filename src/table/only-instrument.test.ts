import { siblingTables } from "./only-instrument";
import { HEADINGS, located, row, sheetOf } from "./testing/sheet-of";

const sheet = (sheetName: string, ...rows: readonly string[]) =>
  located({ ...sheetOf([HEADINGS, ...rows]), sheetId: sheetName, sheetName });
const names = (...[table, ...others]: readonly ReturnType<typeof sheet>[]) =>
  table && siblingTables(table, others).map(({ sheetName }) => sheetName);

const vision = sheet("Omgevingsvisie", row("Omgevingsvisie", "een"));
const programme = sheet("Programma", row("Programma", "twee"), row("Programma", "drie"));

test("with a sheet per core instrument the sheets make one whole", () => {
  expect(names(vision, programme)).toEqual(["Programma"]);
  expect(names(programme, vision)).toEqual(["Omgevingsvisie"]);
});

test("a sheet for any core instrument stands alone, and is no part of a whole", () => {
  const any = sheet("Afspraken", row("Omgevingsplan", "vier"));
  expect(names(any, vision, programme)).toEqual([]);
  expect(names(vision, any)).toEqual([]);
});

test("a copy counts once, whichever sheet is in front; two sheets with other agreements count both", () => {
  const copy = sheet("Programma 2024", row("Programma", " Twee"), row("Programma", "vijf"));
  expect(names(vision, programme, copy)).toEqual(["Programma"]);
  expect(names(copy, vision, programme)).toEqual(["Omgevingsvisie"]);
  const more = sheet("2. Programma", row("Programma", "zes"), row("Programma", "zeven"));
  expect(names(vision, programme, more)).toEqual(["Programma", "2. Programma"]);
  expect(names(programme, vision, more)).toEqual(["Omgevingsvisie", "2. Programma"]);
});
