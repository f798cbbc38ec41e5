import fc from "fast-check";
import { areaAddress, cellAddress, columnLetters, LAST_COLUMN, LAST_ROW, parseAddress } from "./address";

test("names columns as Excel does", () => {
  const columns = [0, 25, 26, 51, 52, 701, 702, LAST_COLUMN];
  expect(columns.map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]);
});

test("writes a single cell without a colon", () => {
  expect(cellAddress(2, 1)).toBe("B3");
  expect(areaAddress({ top: 2, left: 1, bottom: 8, right: 2 })).toBe("B3:C9");
});

test("reads what it writes", () => {
  const cell = fc.tuple(fc.integer({ min: 0, max: LAST_ROW }), fc.integer({ min: 0, max: LAST_COLUMN }));
  fc.assert(
    fc.property(cell, cell, ([row1, column1], [row2, column2]) => {
      const area = {
        top: Math.min(row1, row2),
        left: Math.min(column1, column2),
        bottom: Math.max(row1, row2),
        right: Math.max(column1, column2),
      };
      expect(parseAddress(areaAddress(area))).toEqual(area);
    }),
  );
});

test.each([
  ["'Blad 1'!$B$3:$C$9", { top: 2, left: 1, bottom: 8, right: 2 }],
  ["b:c", { top: 0, left: 1, bottom: LAST_ROW, right: 2 }],
  ["3:5", { top: 2, left: 0, bottom: 4, right: LAST_COLUMN }],
])("reads %s", (address, area) => {
  expect(parseAddress(address)).toEqual(area);
});

test.each(["", "A1,B2", "A", "7", "A0", "XFE1", "A1048577", "C3:B2", "onzin"])(
  "does not read %p",
  (address) => {
    expect(parseAddress(address)).toBeNull();
  },
);
