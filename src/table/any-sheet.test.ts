import fc from "fast-check";
import type { AgreementTable, UserMapping } from "./agreement-table";
import { ROLES } from "./agreement-table";
import { locateTable } from "./locate-table";
import type { Area, CellValue, SheetSnapshot } from "./snapshot";
import { HEADINGS, located, row, sheetOf } from "./testing/sheet-of";

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "",
      " ",
      "x",
      "Afstemming nodig",
      "Ambtelijk",
      "art. 2.2 Ow",
      "Omgevingsvisie",
      "1",
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...HEADINGS.split("|"), "Ketenpartners", "Nr.", "Kolom1", "Status"),
  },
  { weight: 1, arbitrary: fc.oneof(fc.string({ unit: "grapheme" }), fc.double(), fc.boolean()) },
);
const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(40), fc.nat(20), fc.nat(5), fc.nat(5))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));
const list = area.chain((place) =>
  fc.record({
    id: fc.string(),
    name: fc.string(),
    area: fc.constant(place),
    hasHeader: fc.boolean(),
    hasTotals: fc.boolean(),
  }),
);
const line = fc.array(cell, { maxLength: 20 });
const agreements = fc.array(
  fc.oneof(
    line,
    fc
      .constantFrom(row("Programma", "een"), row("", "twee"), "Omgevingsvisie", "")
      .map((text): CellValue[] => text.split("|")),
  ),
  {
    maxLength: 30,
  },
);
/** Anything; more often than not with a header, whole or in pieces, and agreements below it. */
const values: fc.Arbitrary<CellValue[][]> = fc
  .tuple(
    fc.array(line, { maxLength: 4 }),
    fc.subarray(HEADINGS.split("|"), { minLength: 8 }),
    agreements,
    fc.array(line, { maxLength: 40 }),
  )
  .map(([above, header, below, rest]) =>
    rest.length % 3 === 0 ? [...above, ...rest] : [...above, header, ...below],
  );
const snapshot: fc.Arbitrary<SheetSnapshot> = fc.record(
  {
    sheetId: fc.string(),
    sheetName: fc.constantFrom("Blad1", "OV", "Programma", ""),
    top: fc.nat(40),
    left: fc.nat(5),
    values,
    merges: fc.array(area, { maxLength: 5 }),
    listObjects: fc.array(list, { maxLength: 2 }),
  },
  { requiredKeys: ["sheetId", "sheetName", "top", "left", "values", "listObjects"] },
);
const column = fc.oneof(fc.nat(20), fc.double());
const mapping: fc.Arbitrary<UserMapping> = fc.record(
  {
    headerRow: fc.oneof(fc.nat(60), fc.double()),
    roles: fc.record(Object.fromEntries(ROLES.map((role) => [role, column])), { requiredKeys: [] }),
    partners: fc.array(fc.record({ column, partner: fc.constantFrom("ggd", "rijk", null) }), {
      maxLength: 4,
    }),
  },
  { requiredKeys: [] },
);

function expectSound({ area: whole, agreements, sections, emptyRows, ...table }: AgreementTable): void {
  expect(whole.left).toBeLessThanOrEqual(whole.right);
  expect(whole.top).toBe(Math.min(...table.headerRows));
  expect(whole.bottom).toBe(table.lastRow);
  const rows = agreements.map((agreement) => agreement.row);
  expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
  const header = Math.max(...table.headerRows);
  // A whole header without rows is an empty table: it ends at its header or at an empty section's heading.
  if (rows.length === 0) expect(table.lastRow).toBeGreaterThanOrEqual(header);
  else {
    expect(rows[0]).toBeGreaterThanOrEqual(table.firstRow);
    expect(rows.at(-1)).toBe(table.lastRow);
  }
  expect(table.firstRow).toBeGreaterThan(header);
  for (const agreement of agreements) {
    expect(Object.keys(agreement.text)).toEqual([...ROLES]);
    expect(agreement.marks).toHaveLength(table.partners.length);
    for (const from of Object.values(agreement.inheritedFrom)) expect(from).toBeLessThan(agreement.row);
  }
  expect(emptyRows.filter((row) => rows.includes(row) || row > table.lastRow)).toEqual([]);
  // Each agreement stands in one section, which has its instrument.
  for (const { row, instrument } of agreements) {
    const around = sections.filter((section) => section.firstRow <= row && row <= section.lastRow);
    expect(around.map((section) => section.instrument)).toEqual([instrument]);
  }
  const columns = [...Object.values(table.roles), ...table.partners].map((one) => one.column);
  expect(columns.filter((one) => one < whole.left || one > whole.right)).toEqual([]);
}

test("any sheet gives a sound table or a reason", () => {
  fc.assert(
    fc.property(snapshot, fc.option(mapping, { nil: undefined }), (sheet, pointed) => {
      const result = locateTable(sheet, pointed);
      if (result.ok) expectSound(result.table);
      else expect(["empty-sheet", "no-header", "no-rows", "several-tables"]).toContain(result.problem.code);
    }),
    { numRuns: 200 },
  );
});

test("empty rows above move the table and change nothing else", () => {
  const lines = fc.array(
    fc.constantFrom(
      row("Omgevingsvisie", "een"),
      row("", "twee"),
      row("3", "drie"),
      "",
      "Programma",
      "|||vier",
      "Bron: regio",
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(lines, fc.integer({ min: 0, max: 29 }), fc.boolean(), (body, above, isRead) => {
      const sheet = sheetOf([HEADINGS, ...body, row("Programma", "laatste")]);
      const before = located(sheet);
      const empty = Array.from({ length: above }, () => [] as CellValue[]);
      const moved = isRead ? { ...sheet, values: [...empty, ...sheet.values] } : { ...sheet, top: above };
      const after = located(moved);
      expect(
        after.agreements.map(({ row: at, ...rest }) => [at - above, rest.instrument, rest.text]),
      ).toEqual(before.agreements.map(({ row: at, ...rest }) => [at, rest.instrument, rest.text]));
      expect(after.roles).toEqual(before.roles);
      expect(after.sections).toHaveLength(before.sections.length);
      expect(after.emptyRows.map((at) => at - above)).toEqual(before.emptyRows);
    }),
    { numRuns: 60 },
  );
});

test("cells as long as Excel allows, and a table that is nearly all of them", () => {
  const long = "woord ".repeat(5_461);
  const sheet = sheetOf([
    HEADINGS,
    ...Array.from({ length: 40 }, () => row("Programma", long).replace("tekst van de wet", long)),
  ]);
  expect(located(sheet).agreements[39]?.text.agreement).toBe(long);
});

test("sheets of numbers only, and a table upside down", () => {
  const numbers = {
    ...sheetOf([]),
    values: Array.from({ length: 50 }, (_, index) => [index, index * 1.5, 0, -1]),
  };
  expect(locateTable(numbers)).toMatchObject({ ok: false, problem: { code: "no-header" } });
  const upsideDown = sheetOf([row("Programma", "een"), row("Programma", "twee"), HEADINGS]);
  expect(locateTable(upsideDown)).toMatchObject({
    ok: false,
    problem: { code: "no-rows", bestHeaderRow: 2 },
  });
});
