import fc from "fast-check";
import {
  COLUMN_COUNT,
  formatAbsoluteArea,
  formatArea,
  formatAreas,
  formatCell,
  formatColumn,
  parseArea,
  parseAreas,
  parseCell,
  parseColumn,
  ROW_COUNT,
} from "./a1";
import { anyArea } from "./testing/areas";

describe("columns", () => {
  it.each([
    ["A", 0],
    ["Z", 25],
    ["AA", 26],
    ["AZ", 51],
    ["ZZ", 701],
    ["AAA", 702],
    ["XFD", 16_383],
    ["xfd", 16_383],
  ])("reads %s as %i and writes it back", (letters, column) => {
    expect(parseColumn(letters)).toBe(column);
    expect(formatColumn(column)).toBe(letters.toUpperCase());
  });

  it.each(["", "XFE", "AAAA", "1", "A1", "É"])("refuses %j", (letters) => {
    expect(parseColumn(letters)).toBeNull();
  });
});

describe("cells", () => {
  it.each([
    ["A1", 0, 0, false, false],
    ["$B$7", 6, 1, true, true],
    ["B$7", 6, 1, true, false],
    ["$xfd1048576", 1_048_575, 16_383, false, true],
  ])("reads %s", (text, row, column, rowAbsolute, columnAbsolute) => {
    expect(parseCell(text)).toEqual({ row, column, rowAbsolute, columnAbsolute });
  });

  it.each(["", "A", "1", "A0", "A1048577", "XFE1", "A1:B2", " A1", "A-1"])("refuses %j", (text) => {
    expect(parseCell(text)).toBeNull();
  });
});

describe("areas", () => {
  it.each([
    ["C3", { top: 2, left: 2, bottom: 2, right: 2 }],
    ["A1:B2", { top: 0, left: 0, bottom: 1, right: 1 }],
    ["B2:A1", { top: 0, left: 0, bottom: 1, right: 1 }],
    ["$A$1:$B2", { top: 0, left: 0, bottom: 1, right: 1 }],
    ["A:C", { top: 0, left: 0, bottom: ROW_COUNT - 1, right: 2 }],
    ["$C:$A", { top: 0, left: 0, bottom: ROW_COUNT - 1, right: 2 }],
    ["2:4", { top: 1, left: 0, bottom: 3, right: COLUMN_COUNT - 1 }],
    ["$2:$2", { top: 1, left: 0, bottom: 1, right: COLUMN_COUNT - 1 }],
  ])("reads %s", (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });

  it.each(["", ":", "A1:", "A:1", "A1:B", "#REF!", "Blad1!A1", "A1:B2:C3"])("refuses %j", (text) => {
    expect(parseArea(text)).toBeNull();
  });

  it("reads any area back that it writes", () => {
    fc.assert(
      fc.property(anyArea(), (area) => {
        expect(parseArea(formatArea(area))).toEqual(area);
        expect(parseArea(formatAbsoluteArea(area))).toEqual(area);
      }),
    );
  });

  it("leaves out the pieces of a list that are no area", () => {
    const areas = parseAreas("A1:A3  C5\nx!y B2");
    expect(formatAreas(areas)).toBe("A1:A3 C5 B2");
    expect(parseAreas("")).toEqual([]);
  });

  it("writes a cell without marks", () => {
    expect(formatCell(9, 27)).toBe("AB10");
  });
});
