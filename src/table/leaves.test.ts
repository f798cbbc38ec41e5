import { areaAddress, cellAddress, columnIndex, columnLetters, parseArea } from "./address";
import { cellText, isBlankText, trimText } from "./cell-text";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

test.each(["", "XFE", "ABCD", "1", "Á", "A1"])("%j is no column", (letters) => {
  expect(columnIndex(letters)).toBeNull();
});

test("addresses of cells and areas", () => {
  expect(cellAddress(0, 0)).toBe("A1");
  expect(areaAddress({ top: 1, left: 1, bottom: 8, right: 3 })).toBe("B2:D9");
  expect(areaAddress({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
});

test.each([
  ["B2", { top: 1, left: 1, bottom: 1, right: 1 }],
  ["$B$2:D9", { top: 1, left: 1, bottom: 8, right: 3 }],
  ["d9:b2", { top: 1, left: 1, bottom: 8, right: 3 }],
  ["'Blad! 1'!XFD1048576", { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
  ["A:A", null],
  ["1:1", null],
  ["A0", null],
  ["A1048577", null],
  ["A1:B2:C3", null],
  ["", null],
])("area %s", (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test.each([
  ["tekst ", "tekst "],
  [12, "12"],
  [2.2, "2.2"],
  [0.1 + 0.2, "0.3"],
  [1e21, "1e+21"],
  [-0.5, "-0.5"],
  [true, "WAAR"],
  [false, "ONWAAR"],
])("%j as text", (value, text) => {
  expect(cellText(value)).toBe(text);
});

test("what cannot be seen is blank, and is trimmed", () => {
  expect(["", " ", "\u00a0\n", "\u200b", "\ufeff", "\u00ad"].filter((text) => !isBlankText(text))).toEqual(
    [],
  );
  expect(["0", ".", "\u00e9", " a "].filter(isBlankText)).toEqual([]);
  expect(trimText("\u00a0 é\u200b")).toBe("é");
  expect(trimText(" a b ")).toBe("a b");
  expect(trimText("")).toBe("");
});
