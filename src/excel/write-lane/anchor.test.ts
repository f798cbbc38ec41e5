import type { CellValue, SheetSnapshot } from "../../table/snapshot";
import { anchorRows, likeness, placeEdit, rowsAround } from "./anchor";
import { toEdit } from "./edit";
import { withCells, withRowInserted, withRowRemoved } from "./snapshot-edit";

const TOP = 3;

function sheet(values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return { sheetId: "s", sheetName: "Tabel", top: TOP, left: 0, values, listObjects: [] };
}

/** Rows that differ in one long text and look alike otherwise, as in a real table. */
const rows = Array.from({ length: 12 }, (_, index) => [
  "Omgevingsplan",
  "art. 4.20 Ob",
  `Afspraak ${index}: de gemeente vraagt ${"tijdig ".repeat(index + 1)}advies aan het waterschap`,
  "Afstemming nodig",
  index % 3 === 0 ? "x" : "",
  "",
]);
const basis = sheet(rows);

function anchor(row: number, now: SheetSnapshot, then: SheetSnapshot = basis): number | null | undefined {
  return anchorRows(then, [row], now).get(row);
}

test("a row that stands where it stood", () => {
  expect(anchor(TOP + 5, basis)).toBe(TOP + 5);
});

test("rows below an insertion moved down, those above did not", () => {
  const now = withRowInserted(basis, TOP + 4);
  expect(anchor(TOP + 5, now)).toBe(TOP + 6);
  expect(anchor(TOP + 2, now)).toBe(TOP + 2);
});

test("a row that was edited elsewhere, in its place", () => {
  const now = withCells(basis, [{ row: TOP + 5, column: 4, value: "v" }]);
  expect(anchor(TOP + 5, now)).toBe(TOP + 5);
});

test("a row that moved and was edited too", () => {
  const now = withCells(withRowInserted(basis, TOP), [
    { row: TOP + 6, column: 3, value: "Afstemming wenselijk" },
  ]);
  expect(anchor(TOP + 5, now)).toBe(TOP + 6);
});

test("a row that was removed is not mistaken for the one that took its place", () => {
  expect(anchor(TOP + 5, withRowRemoved(basis, TOP + 5))).toBeNull();
});

test("also when the rows are much alike", () => {
  const law = "Het bevoegd gezag betrekt bij de beslissing de adviezen die zijn uitgebracht";
  const alike = sheet(
    Array.from({ length: 8 }, (_, at) => ["Omgevingsplan", "art. 4.20 Ob", law, `punt ${at}`, "x"]),
  );
  expect(anchor(TOP + 5, withRowRemoved(alike, TOP + 5), alike)).toBeNull();
  const edited = withCells(alike, [{ row: TOP + 5, column: 3, value: "punt vijf" }]);
  expect(anchor(TOP + 5, edited, alike)).toBe(TOP + 5);
});

test("a row that became another one is lost", () => {
  const now = withCells(
    basis,
    [1, 2, 3].map((column) => ({ row: TOP + 5, column, value: `iets heel anders ${column}` })),
  );
  expect(anchor(TOP + 5, now)).toBeNull();
});

describe("a row that is gone is not mistaken for another that was edited", () => {
  /** As in a real table: one long text differs, the others are those of the section. */
  const law =
    "Het bevoegd gezag betrekt bij de beslissing de adviezen die zijn uitgebracht door het waterschap";
  const section = sheet(
    Array.from({ length: 8 }, (_, at) => [
      "Omgevingsplan",
      "art. 4.20 Ob",
      law,
      `Overleg nummer ${at}`,
      "x",
      "",
    ]),
  );

  test("because the next one came in its place", () => {
    const now = withCells(withRowRemoved(section, TOP + 3), [{ row: TOP + 3, column: 4, value: "v" }]);
    expect(anchor(TOP + 3, now, section)).toBeNull();
    expect(anchor(TOP + 4, now, section)).toBe(TOP + 3);
  });

  test("because rows were sorted and a note beside them was not", () => {
    const noted = withCells(section, [{ row: TOP + 3, column: 5, value: "notitie" }]);
    const sorted = sheet(section.values.toReversed());
    const now = withCells(sorted, [{ row: TOP + 3, column: 5, value: "notitie" }]);
    expect(anchor(TOP + 3, now, noted)).toBeNull();
  });

  test("because of two that were sorted both were edited", () => {
    const now = withCells(sheet(section.values.toReversed()), [
      { row: TOP + 3, column: 4, value: "v" },
      { row: TOP + 4, column: 4, value: "v" },
    ]);
    expect(anchor(TOP + 3, now, section)).toBeNull();
    expect(anchor(TOP + 4, now, section)).toBeNull();
  });

  test("and one of two equal rows is the one that was edited", () => {
    const [first = []] = section.values;
    const twins = sheet([first, first, ...section.values.slice(1)]);
    const now = withCells(twins, [{ row: TOP, column: 4, value: "v" }]);
    expect(anchor(TOP, now, twins)).toBe(TOP);
    expect(anchor(TOP + 1, now, twins)).toBe(TOP + 1);
  });
});

test("rows of one content are told apart by those beside them", () => {
  const twin: CellValue[] = ["Programma", "", "Overleg", "", "", ""];
  const twins = sheet([...rows.slice(0, 4), twin, ...rows.slice(4, 8), twin, ...rows.slice(8)]);
  const now = withRowInserted(twins, TOP + 1);
  expect(anchor(TOP + 4, now, twins)).toBe(TOP + 5);
  expect(anchor(TOP + 9, now, twins)).toBe(TOP + 10);
});

test("every row of an unmoved sheet stays, also among many of one content", () => {
  const same = sheet(Array.from({ length: 30 }, () => ["a", "b", "c", "", "", ""]));
  const wanted = same.values.map((_, index) => TOP + index);
  expect([...anchorRows(same, wanted, same).entries()].every(([row, place]) => row === place)).toBe(true);
});

test("an empty row is known by the rows around it", () => {
  const gap = sheet([...rows.slice(0, 5), ["", "", "", "", "", ""], ...rows.slice(5)]);
  expect(anchor(TOP + 5, withRowInserted(gap, TOP), gap)).toBe(TOP + 6);
  const filled = withCells(gap, [{ row: TOP + 5, column: 2, value: "Nieuw" }]);
  expect(anchor(TOP + 5, filled, gap)).toBeNull();
});

test("counts in sheet columns, when the used range began elsewhere meanwhile", () => {
  const now = { ...basis, left: 2, values: basis.values.map((row) => row.slice(2)) };
  const shifted = { ...basis, left: 2, values: basis.values.map((row) => row.slice(2)) };
  expect(anchor(TOP + 5, now, shifted)).toBe(TOP + 5);
});

test("long texts weigh more than marks", () => {
  const text = "De omgevingsdienst adviseert binnen twee weken over de aanvraag";
  expect(likeness([text, "x", "x"], [text, "", ""])).toBeGreaterThan(0.9);
  expect(
    likeness([text, "x", "x"], ["Heel iets anders, maar even lang als de andere", "x", "x"]),
  ).toBeLessThan(0.1);
});

describe("a new row", () => {
  const edit = toEdit({ kind: "insert-row", row: TOP + 6, cells: [], formatFrom: TOP + 5 });

  test("follows the row above it", () => {
    const now = withRowInserted(basis, TOP + 2);
    const placed = placeEdit(edit, anchorRows(basis, rowsAround(edit), now));
    expect(placed).toMatchObject({ row: TOP + 7, formatFrom: TOP + 6 });
  });

  test("stays below its section when a colleague put a row between", () => {
    const now = withRowInserted(basis, TOP + 6);
    expect(placeEdit(edit, anchorRows(basis, rowsAround(edit), now))).toMatchObject({ row: TOP + 6 });
  });

  test("goes above the row below it, when the row above is gone", () => {
    const now = withRowRemoved(basis, TOP + 5);
    expect(placeEdit(edit, anchorRows(basis, rowsAround(edit), now))).toMatchObject({ row: TOP + 5 });
  });
});
