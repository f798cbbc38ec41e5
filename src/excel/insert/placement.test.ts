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

test("takes the table's columns only, where something does", () => {
  expect(placeRow(insertion(3), plain, [], tableArea).extent).toEqual({ left: 0, right: 2 });
});

test("finds the table's columns by the empty column beside them, when no area is given", () => {
  const below = { ...plain, values: [...values, ["", "", "", "", "voetnoot"]] };
  expect(placeRow(insertion(3), below, [], undefined).extent).toEqual({ left: 0, right: 2 });
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
