import type { SheetSnapshot } from "../../table/snapshot";
import { changedRows } from "./changed-rows";

const before: SheetSnapshot = {
  sheetId: "1",
  sheetName: "Tabel",
  top: 3,
  left: 0,
  values: [
    ["a", 1],
    ["b", 2],
    ["c", true],
  ],
  listObjects: [],
};

test("rows whose cells differ, by their number on the sheet", () => {
  expect(changedRows(before, structuredClone(before))).toEqual(new Set());
  const after = {
    ...before,
    values: [
      ["a", 1],
      ["b", "2"],
      ["", true],
    ],
  };
  expect(changedRows(before, after)).toEqual(new Set([4, 5]));
});

test.each<[string, Partial<SheetSnapshot>]>([
  ["a row more", { values: [...before.values, ["d", 4]] }],
  ["a column less", { values: before.values.map((row) => row.slice(1)) }],
  ["a block that moved", { top: 4 }],
  ["another name of the sheet", { sheetName: "Tabel 2" }],
  ["merged areas", { merges: [{ top: 3, left: 0, bottom: 4, right: 0 }] }],
])("%s: rows cannot be compared", (_name, change) => {
  expect(changedRows(before, { ...before, ...change })).toBeNull();
});
