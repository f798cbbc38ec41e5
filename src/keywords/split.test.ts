import fc from "fast-check";
import { keywordKey, separatorsIn, splitKeywords } from "./split";

test.each([
  ["water; wonen", ["water", "wonen"]],
  ["water,wonen / bodem", ["water", "wonen", "bodem"]],
  ["geur + landbouw", ["geur", "landbouw"]],
  ["c+ label", ["c+ label"]],
  ["bodem, water en ruimte; wonen", ["bodem, water en ruimte", "wonen"]],
  ["water\nwonen", ["water", "wonen"]],
  ["water\twonen|bodem • lucht", ["water", "wonen", "bodem", "lucht"]],
  ["  water ;; ", ["water"]],
  ["water\u00a0 belang", ["water belang"]],
  ["", []],
  ["\u00a0", []],
])("splits %j", (cell, expected) => {
  expect(splitKeywords(cell).map((part) => part.text)).toEqual(expected);
});

test("a keyword that is known with its comma stays whole", () => {
  const isKnown = (key: string): boolean => key === "lucht geluid en geur";
  const split = (cell: string): string[] => splitKeywords(cell, isKnown).map((part) => part.text);
  expect(split("wonen, lucht, geluid en geur, bodem")).toEqual(["wonen", "lucht, geluid en geur", "bodem"]);
  expect(split("lucht, geluid")).toEqual(["lucht", "geluid"]);
});

test("each keyword knows its place in the cell", () => {
  const cell = " water ; wonen";
  expect(splitKeywords(cell).map(({ from, to }) => cell.slice(from, to))).toEqual(["water", "wonen"]);
});

test.each([
  ["a; b;c", [";", ";"]],
  ["a , b", [","]],
  ["a\r\nb", ["\n"]],
  ["a;\nb", [";"]],
  ["a / b | c", ["/", "|"]],
  ["a", []],
])("the signs between keywords of %j", (cell, expected) => {
  expect(separatorsIn(cell, splitKeywords(cell)).map(({ sign }) => sign)).toEqual(expected);
});

test("case, accents and hyphens do not make another keyword", () => {
  expect(keywordKey("Coördinatie-overleg")).toBe(keywordKey("coordinatie overleg"));
});

test("any cell splits into pieces of itself, in order", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", " ", ";", ",", "/", "+", "\n", "\u00a0", "•") }),
      (cell) => {
        let end = 0;
        for (const { text, from, to } of splitKeywords(cell)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(cell.slice(from, to).replace(/[\s\u00a0]+/g, " ")).toBe(text);
          end = to;
        }
      },
    ),
  );
});
