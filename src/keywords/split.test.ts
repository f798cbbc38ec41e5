import { keywordKey, splitKeywords } from "./split";

test.each([
  ["water; wonen", ["water", "wonen"]],
  ["water,wonen / bodem", ["water", "wonen", "bodem"]],
  ["bodem, water en ruimte; wonen", ["bodem, water en ruimte", "wonen"]],
  ["water\nwonen", ["water", "wonen"]],
  ["  water ;; ", ["water"]],
  ["", []],
  ["\u00a0", []],
])("splits %j", (cell, expected) => {
  expect(splitKeywords(cell).map((part) => part.text)).toEqual(expected);
});

test("each keyword knows its place in the cell", () => {
  const cell = " water ; wonen";
  expect(splitKeywords(cell).map(({ from, to }) => cell.slice(from, to))).toEqual(["water", "wonen"]);
});

test("case, accents and hyphens do not make another keyword", () => {
  expect(keywordKey("Coördinatie-overleg")).toBe(keywordKey("coordinatie overleg"));
});
