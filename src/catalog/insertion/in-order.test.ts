import { CORE_INSTRUMENTS, type CoreInstrument } from "../../table/instrument";
import { INSTRUMENT_NAMES } from "../../table/instrument-names";
import { HEADINGS, located, row, sheetOf } from "../../table/testing/sheet-of";
import type { SheetSnapshot } from "../../table/snapshot";
import { examplesFor } from "../catalog";
import { planInsertions } from "./plan-insertion";

const [VISIE, PROGRAMMA, PLAN, VERGUNNING, TOEZICHT] = CORE_INSTRUMENTS.map((one) => INSTRUMENT_NAMES[one]);

const tableOf = (names: readonly string[], patch: Partial<SheetSnapshot> = {}): SheetSnapshot =>
  sheetOf([HEADINGS, ...names.map((name, index) => row(name, `Afspraak ${index}.`))], patch);

/** For each example at the end of its core instrument: sheet row (from 0), whose look it has, column A, what it joins. */
function placed(sheet: SheetSnapshot, ...instruments: readonly CoreInstrument[]) {
  const wanted = instruments.map((instrument, index) => {
    const example = examplesFor(instrument)[index];
    if (!example) throw new Error("no example");
    const options = { legalText: "", instrumentName: INSTRUMENT_NAMES[instrument] };
    return { example, place: { kind: "section-end", instrument } as const, options };
  });
  return planInsertions(located(sheet), wanted, sheet).map(({ finalRow, insertion, above }) => ({
    row: finalRow,
    like: insertion.formatFrom,
    name: insertion.cells.find(({ column }) => column === 0)?.value,
    joins: insertion.joins,
    above,
  }));
}

test.each<[string, (string | undefined)[], CoreInstrument, number, number, string | null]>([
  ["between two others", [VISIE, VISIE, PLAN], "programma", 3, 2, "Omgevingsplan"],
  ["above the first", [PROGRAMMA, PLAN], "omgevingsvisie", 1, 1, "Programma"],
  ["below the last", [VISIE, PROGRAMMA], "toezichtEnHandhaving", 3, 2, null],
  ["above what holds for all", [VISIE, PLAN, "Algemeen"], "omgevingsvergunning", 3, 2, "Algemeen"],
  [
    "below what holds for all, where that comes first",
    ["Algemeen", VISIE, PLAN],
    "programma",
    3,
    2,
    PLAN ?? "",
  ],
  ["last, when it holds for all", [VISIE, PLAN], "algemeen", 3, 2, null],
  ["last, where the table has an order of its own", [PLAN, VISIE, TOEZICHT], "programma", 4, 3, null],
  ["last, where a core instrument stands in two places", [VISIE, PLAN, VISIE], "programma", 4, 3, null],
  [
    "below a name of the region's own",
    [VISIE, "Grondbeleid", VERGUNNING],
    "programma",
    3,
    2,
    VERGUNNING ?? "",
  ],
])("a core instrument that the table has not yet comes %s", (_, names, instrument, at, like, above) => {
  const [found] = placed(tableOf(names.map((name) => name ?? "")), instrument);
  const name = INSTRUMENT_NAMES[instrument];
  expect(found).toEqual({ row: at, like, name, joins: undefined, above });
});

test("where only the first row of a section names it, the new one comes between and names itself once", () => {
  const sheet = tableOf([VISIE ?? "", "", PLAN ?? "", ""]);
  expect(placed(sheet, "programma", "programma", "omgevingsvisie")).toEqual([
    { row: 4, like: 2, name: PROGRAMMA, joins: undefined, above: PLAN },
    { row: 5, like: 2, name: undefined, joins: [0], above: PLAN },
    { row: 3, like: 2, name: undefined, joins: [0], above: null },
  ]);
});

test("several new ones come in the order of the core instruments, whatever the order in which they were chosen", () => {
  const rows = placed(
    tableOf([VISIE ?? "", TOEZICHT ?? ""]),
    "omgevingsvergunning",
    "programma",
    "omgevingsplan",
    "algemeen",
    "programma",
  );
  expect(rows.map(({ row: at, name }) => [at, name])).toEqual([
    [5, VERGUNNING],
    [2, PROGRAMMA],
    [4, PLAN],
    [7, "Algemeen"],
    [3, PROGRAMMA],
  ]);
});

test("a cell that rows of two sections share is not broken: the new one comes last", () => {
  const sheet = tableOf([VISIE ?? "", PLAN ?? ""], { merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] });
  const values = sheet.values.map((cells, at) =>
    at === 2 ? cells.map((cell, column) => (column === 1 ? "" : cell)) : cells,
  );
  expect(placed({ ...sheet, values }, "programma")).toMatchObject([{ row: 3, like: 2, above: null }]);
});

test("rows whose core instrument only the sheet's name says do not get another one's name above them", () => {
  const sheet = tableOf(["", ""], { sheetName: PLAN ?? "" });
  expect(placed(sheet, "omgevingsvisie")).toMatchObject([{ row: 3, like: 2, above: null }]);
});

test("a column of numbers goes on where they count through, and begins again where each section does", () => {
  const numbered = (numbers: readonly number[]): SheetSnapshot => {
    const sheet = tableOf([VISIE ?? "", VISIE ?? "", PLAN ?? "", PLAN ?? ""]);
    const values = sheet.values.map((cells, at) => [
      ...cells,
      at === 0 ? "Volgnr." : (numbers[at - 1] ?? ""),
    ]);
    return { ...sheet, values };
  };
  const numbers = (sheet: SheetSnapshot): unknown[] =>
    planInsertions(
      located(sheet),
      examplesFor("programma")
        .slice(0, 2)
        .map((example) => ({
          example,
          place: { kind: "section-end", instrument: "programma" },
          options: { legalText: "", instrumentName: PROGRAMMA ?? "" },
        })),
      sheet,
    ).map(({ insertion }) => insertion.cells.find(({ column }) => column === 16)?.value);
  expect(numbers(numbered([1, 2, 3, 4]))).toEqual(["2a", "2b"]);
  expect(numbers(numbered([1, 2, 1, 2]))).toEqual([1, 2]);
});
