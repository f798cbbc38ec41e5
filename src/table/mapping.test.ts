import type { UserMapping } from "./agreement-table";
import { locateTable } from "./locate-table";
import { columnsOf, HEADINGS, located, row, sheetOf, USUAL } from "./testing/sheet-of";

const strange = [
  "P|Q|R|S",
  "Programma|art. 2.2 Ow|een afspraak|nodig",
  "Programma|art. 3.4 Ow|nog een|wenselijk",
];
const usual = sheetOf([HEADINGS, row("Programma", "een"), row("Programma", "twee")]);

test("a header row and columns that nothing else would recognise", () => {
  const table = located(sheetOf(["Titel", ...strange]), {
    headerRow: 1,
    roles: { instrument: 0, legalBasis: 1, agreement: 2, type: 3 },
  });
  expect(columnsOf(table)).toEqual({ instrument: 0, legalBasis: 1, agreement: 2, type: 3 });
  expect(Object.values(table.roles).map(({ evidence }) => evidence)).toEqual(Array(4).fill("mapping"));
  expect(table).toMatchObject({ headerRows: [1], firstRow: 2, lastRow: 3 });
  expect(table.recognition.unrecognised).toEqual([]);
});

test("columns without a header row: the row that heads them", () => {
  const table = located(sheetOf(["Titel", ...strange]), { roles: { legalBasis: 1, agreement: 2, type: 3 } });
  expect(table.headerRows).toEqual([1]);
});

test("goes above the headings", () => {
  const table = located(usual, { roles: { keyword: 6, source: 5 } });
  expect(columnsOf(table)).toEqual({ ...USUAL, keyword: 6, source: 5 });
  expect(table.roles.keyword).toEqual({ column: 6, heading: "Bron", evidence: "mapping" });
  expect(table.agreements[0]?.text.keyword).toBe("VNG");
});

test("a column that the user gave away is not read twice", () => {
  const table = located(usual, { roles: { keyword: 6 } });
  expect(table.roles.source).toBeUndefined();
  expect(table.recognition.missingRoles).toEqual(["source"]);
});

test("a column that the user said is none of the table's has no meaning, whatever its heading", () => {
  const table = located(usual, { none: [USUAL.keyword, 8] });
  expect(table.roles.keyword).toBeUndefined();
  expect(table.partners.map(({ column }) => column)).not.toContain(8);
  expect(table.recognition.missingRoles).toEqual(["keyword"]);
});

test("partners as the user names them, and no others", () => {
  const table = located(usual, {
    partners: [
      { column: 8, partner: "rijk" },
      { column: 11, partner: null },
    ],
  });
  expect(table.partners).toEqual([
    { column: 8, heading: "Gemeente", partner: "rijk" },
    { column: 11, heading: "Omgevingsdienst", partner: null },
  ]);
  expect(table.agreements[0]?.marks).toEqual(["x", ""]);
});

test.each<UserMapping>([
  { headerRow: -3 },
  { headerRow: 0.5 },
  { headerRow: NaN },
  { roles: { keyword: -1, source: 1.5, level: 99_999 } },
  {},
])("%j is passed over", (mapping) => {
  expect(columnsOf(located(usual, mapping))).toEqual(USUAL);
});

test("a header row below everything gives no rows", () => {
  expect(locateTable(usual, { headerRow: 5_000 })).toMatchObject({ ok: false, problem: { code: "no-rows" } });
});
