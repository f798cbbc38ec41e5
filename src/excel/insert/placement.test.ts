import type { ListObject, SheetSnapshot } from "../../table/snapshot";
import { toEdit, type InsertEdit, type RemoveEdit } from "../write-lane/edit";
import { placeRow } from "./placement";

const values = [
  ["A", "B", "C", "", "Legenda"],
  ["a", "b", "c", "", "x = ja"],
  ["a", "b", "c", "", ""],
];
const plain: SheetSnapshot = {
  sheetId: "s",
  sheetName: "Tabel",
  top: 0,
  left: 0,
  values,
  listObjects: [],
};
const alone = { ...plain, values: values.map((row) => row.slice(0, 3)) };
const tableArea = { top: 0, left: 0, bottom: 2, right: 2 };
const listObject: ListObject = {
  id: "1",
  name: "tblAfspraken",
  area: tableArea,
  hasHeader: true,
  hasTotals: false,
};

function insertion(row: number): InsertEdit | RemoveEdit {
  const edit = toEdit({ kind: "insert-row", row, cells: [{ column: 1, value: "b" }], formatFrom: row - 1 });
  if (edit.kind === "cell") {
    throw new Error("an insertion is no cell");
  }
  return edit;
}

test("takes the whole row where nothing stands beside the table", () => {
  expect(placeRow(insertion(3), alone, [], tableArea).extent).toBe("row");
});

/** The table with six rows, and what stands beside it from row 1 on. */
function beside(...rows: readonly (readonly string[])[]): SheetSnapshot {
  const cells = Array.from({ length: 7 }, (_, row) => ["a", "b", "c", "", ...(rows[row - 1] ?? ["", ""])]);
  return { ...plain, values: cells };
}
const longer = { ...tableArea, bottom: 6 };
const columns = { left: 0, right: 2 };

test("takes the table's columns only, where a list beside it would be torn", () => {
  const none = ["", ""];
  const list = beside(none, none, ["Naam", "Telefoon"], ["Jan", "06"], ["Piet", "06"]);
  expect(placeRow(insertion(4), list, [], longer).extent).toEqual(columns);
  // Below the list nothing of it moves, and above it all of it would.
  expect(placeRow(insertion(6), list, [], longer).extent).toBe("row");
  expect(placeRow(insertion(2), list, [], longer).extent).toEqual(columns);
  const names = beside(none, none, ["Jan", ""], ["Piet", ""], ["Kees", ""]);
  expect(placeRow(insertion(4), names, [], longer).extent).toEqual(columns);
});

test("takes the whole row where notes stand beside rows, so that these go along", () => {
  const notes = beside(["", ""], ["", ""], ["navragen", "bij Jan"], ["", ""], ["navragen", ""], ["idem", ""]);
  for (const row of [2, 4, 5, 6, 7]) expect(placeRow(insertion(row), notes, [], longer).extent).toBe("row");
});

test("a legend beside the header is a list, and one that is longer than the table is not cut at its end", () => {
  expect(placeRow(insertion(1), plain, [], tableArea).extent).toEqual(columns);
  expect(placeRow(insertion(3), plain, [], tableArea).extent).toBe("row");
  const long = { ...plain, values: values.map((row) => [...row.slice(0, 4), "x"]) };
  const on = { ...long, values: [...long.values, ["", "", "", "", "y"], ["", "", "", "", "z"]] };
  expect(placeRow(insertion(3), on, [], tableArea).extent).toEqual(columns);
});

test("another Excel table beside it is a list, also where it has empty cells", () => {
  const other: ListObject = {
    ...listObject,
    id: "2",
    name: "tblNamen",
    area: { top: 0, left: 4, bottom: 5, right: 5 },
  };
  expect(placeRow(insertion(4), beside(), [other], longer).extent).toEqual(columns);
  expect(placeRow(insertion(6), beside(), [other], longer).extent).toBe("row");
});

test("finds the table's columns by the empty column beside them, when no area is given", () => {
  const below = { ...plain, values: [...values, ["", "", "", "", "1"], ["", "", "", "", "2"]] };
  const { left, right } = placeRow(insertion(3), below, [], undefined);
  expect({ left, right }).toEqual(columns);
});

test("knows a row within an Excel table from one directly below it", () => {
  expect(placeRow(insertion(2), alone, [listObject], tableArea)).toMatchObject({ append: false });
  expect(placeRow(insertion(3), alone, [listObject], tableArea)).toMatchObject({ append: true });
  expect(placeRow(insertion(4), alone, [listObject], tableArea).table).toBeNull();
});

test("puts a row above the totals inside the Excel table", () => {
  const totals = { ...listObject, hasTotals: true };
  expect(placeRow(insertion(2), alone, [totals], tableArea)).toMatchObject({ append: false, table: totals });
  expect(placeRow(insertion(3), alone, [totals], tableArea).table).toBeNull();
});
