import { locateWorkbook } from "./locate-workbook";
import { HEADINGS, row, sheetOf } from "./testing/sheet-of";

test("each core instrument on a sheet of its own, between sheets of another kind", () => {
  const sheets = [
    sheetOf(["Leeswijzer", "Deze tabel bevat afspraken."], { sheetId: "a", sheetName: "Leeswijzer" }),
    sheetOf([HEADINGS, row("", "een")], { sheetId: "b", sheetName: "Omgevingsvisie" }),
    sheetOf(["Titel", HEADINGS, row("", "twee"), row("", "drie")], { sheetId: "c", sheetName: "VTH" }),
    sheetOf([], { sheetId: "d", sheetName: "Blad4" }),
  ];
  const { tables, without } = locateWorkbook(sheets);
  expect(
    tables.map(({ sheetId, agreements }) => [sheetId, agreements.map(({ instrument }) => instrument)]),
  ).toEqual([
    ["b", ["omgevingsvisie"]],
    ["c", ["toezichtEnHandhaving", "toezichtEnHandhaving"]],
  ]);
  expect(without.map(({ sheetName, problem }) => [sheetName, problem.code])).toEqual([
    ["Leeswijzer", "no-header"],
    ["Blad4", "empty-sheet"],
  ]);
});

test("a sheet of its own for something that is no core instrument", () => {
  const lines = [HEADINGS, row("", "een")];
  const names = ["Omgevingsvisie", "Programma", "Financiën"];
  const sheets = names.map((sheetName) => sheetOf(lines, { sheetId: sheetName, sheetName }));
  const labels = ({ tables }: ReturnType<typeof locateWorkbook>) =>
    tables.map(({ instrumentSource, sections, agreements }) => [
      instrumentSource,
      sections[0]?.label,
      sections[0]?.instrument,
      agreements[0]?.instrumentLabel,
    ]);
  expect(labels(locateWorkbook(sheets))[2]).toEqual(["sheet", "Financiën", null, "Financiën"]);
  expect(labels(locateWorkbook(sheets.slice(1)))[1]).toEqual(["none", "", null, ""]);
});

test("what the user pointed out holds for its own sheet", () => {
  const two = [HEADINGS, row("Programma", "een"), "", HEADINGS, row("Programma", "twee")];
  const sheets = [sheetOf(two, { sheetId: "a" }), sheetOf(two, { sheetId: "b" })];
  const { tables, without } = locateWorkbook(sheets, new Map([["b", { headerRow: 3 }]]));
  // Of the other sheet both tables count: nobody chose one.
  expect(tables.map(({ sheetId, headerRows }) => [sheetId, headerRows])).toEqual([
    ["a", [0]],
    ["a", [3]],
    ["b", [3]],
  ]);
  expect(without).toEqual([]);
});

test("a sheet with the lists behind the cells is no table beside one that is", () => {
  const lists = [
    "Kerninstrument|Typering|Ambtelijk/bestuurlijk|Trefwoord|Ketenpartner|Bron",
    "Omgevingsvisie|Afstemming nodig|Ambtelijk|overleg|Gemeente|VNG",
    "Programma|Afstemming wenselijk|Bestuurlijk|bodem|Provincie|IPLO",
    "Omgevingsplan||Ambtelijk en bestuurlijk|geluid|Waterschap|Regio",
  ];
  const sheets = [
    sheetOf([HEADINGS, row("Programma", "een")], { sheetId: "a", sheetName: "Tabel" }),
    sheetOf(lists, { sheetId: "b", sheetName: "Lijsten" }),
  ];
  const { tables, without } = locateWorkbook(sheets);
  expect(tables.map(({ sheetName }) => sheetName)).toEqual(["Tabel"]);
  expect(without.map(({ sheetName, problem }) => [sheetName, problem.code, problem.missingRoles])).toEqual([
    ["Lijsten", "no-header", ["legalBasis", "legalText", "agreement", "explanation"]],
  ]);
  // By itself it may be a table that somebody has begun.
  expect(locateWorkbook(sheets.slice(1)).tables.map(({ sheetName }) => sheetName)).toEqual(["Lijsten"]);
});
