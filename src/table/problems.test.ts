import { locateTable } from "./locate-table";
import { HEADINGS, located, row, sheetOf, without } from "./testing/sheet-of";

const problemOf = (...args: Parameters<typeof locateTable>) => {
  const result = locateTable(...args);
  return result.ok ? "a table" : result.problem;
};
const rows = [row("Programma", "een"), row("Programma", "twee")];

test("an empty sheet", () => {
  const empty = { code: "empty-sheet", bestHeaderRow: null, foundRoles: [] };
  expect(problemOf(sheetOf([]))).toMatchObject(empty);
  expect(problemOf(sheetOf(["| |\u00a0", ""]))).toMatchObject(empty);
});

test.each([
  [["Boodschappen|Prijs", "melk|1"]],
  [["Nr|Onderwerp|Type|Bron|Toelichting", "1|weg|A|VNG|niets", "2|weg|A|VNG|niets"]],
  [["Nr|Datum|Afspraak|Wie|Toelichting", "1|1 mei|bellen|Jan|"]],
  [["Gemeente|Provincie|Waterschap|Inwoners", "Zeist|Utrecht|HDSR|60000"]],
  [["Actie|Onderwerp|Gemeente|Provincie|Waterschap|Toelichting", "1|weg|x|x||"]],
  [rows],
])("another list: %j", (lines) => {
  expect(problemOf(sheetOf([...lines]))).toMatchObject({ code: "no-header" });
});

test("a header that lacks too much is shown with what was found", () => {
  const sheet = sheetOf(["Regio Oost", "Samenwerkingsafspraak|Trefwoord|Wie", "een|water|Jan"]);
  expect(problemOf(sheet)).toEqual({
    code: "no-header",
    bestHeaderRow: 1,
    foundRoles: ["agreement", "keyword"],
    missingRoles: ["instrument", "legalBasis", "legalText", "type", "source", "level", "explanation"],
  });
});

test("a header without rows is an empty table when it has every column, and nothing else stands there", () => {
  const result = locateTable(sheetOf(["Titel", HEADINGS, "", "Programma"]));
  expect(result).toMatchObject({ ok: true, table: { agreements: [], lastRow: 3, headerRows: [1] } });
  expect(result.ok && result.table.sections).toMatchObject([{ instrument: "programma", headingRow: 3 }]);
  const others = [[HEADINGS, "", "Bron: regio"], [without(HEADINGS, 6)], [row("Programma", "een"), HEADINGS]];
  for (const lines of others) expect(problemOf(sheetOf(lines))).toMatchObject({ code: "no-rows" });
  expect(problemOf(sheetOf(["Titel", without(HEADINGS, 6)]))).toMatchObject({
    bestHeaderRow: 1,
    missingRoles: ["source"],
  });
});

describe("two tables", () => {
  const lists = [
    {
      id: "1",
      name: "a",
      hasHeader: true,
      hasTotals: false,
      area: { top: 0, left: 0, bottom: 2, right: 15 },
    },
    {
      id: "2",
      name: "b",
      hasHeader: true,
      hasTotals: false,
      area: { top: 4, left: 0, bottom: 6, right: 15 },
    },
  ];
  const below = sheetOf([HEADINGS, ...rows, "", HEADINGS, ...rows]);

  test("below each other", () => {
    expect(problemOf(below)).toMatchObject({ code: "several-tables", headerRows: [0, 4] });
    expect(problemOf({ ...below, listObjects: lists })).toMatchObject({
      code: "several-tables",
      headerRows: [0, 4],
    });
  });

  test("far below each other, the second with headings of its own", () => {
    const many = Array.from({ length: 60 }, (_, index) => row("Programma", `afspraak ${index}`));
    const other = "Instrument|Grondslag|Wettekst|Afspraken|Type|Trefwoorden|Bronnen|Niveau|Gemeente";
    expect(problemOf(sheetOf([HEADINGS, ...many, "", other, ...rows]))).toMatchObject({
      code: "several-tables",
      headerRows: [0, 62],
    });
  });

  test("beside each other", () => {
    const twice = [HEADINGS, ...rows].map((line) => `${line}||${line}`);
    expect(problemOf(sheetOf(twice))).toMatchObject({ code: "several-tables" });
  });

  test("one of them without rows does not count", () => {
    expect(located(sheetOf([HEADINGS, "", "", HEADINGS, ...rows]))).toMatchObject({
      headerRows: [3],
      lastRow: 5,
    });
    expect(located(sheetOf([HEADINGS, ...rows, "", "", HEADINGS]))).toMatchObject({
      headerRows: [0],
      lastRow: 2,
    });
  });

  test("the user points at one; it ends before the other", () => {
    expect(located(below, { headerRow: 0 })).toMatchObject({ firstRow: 1, lastRow: 2 });
    expect(located(below, { headerRow: 4 })).toMatchObject({ firstRow: 5, lastRow: 6 });
    expect(located({ ...below, listObjects: lists }, { headerRow: 4 })).toMatchObject({
      listObject: { name: "b" },
    });
  });
});
