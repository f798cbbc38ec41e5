import { findPlaceholder } from "../rules/cell/placeholder/find";
import {
  blankNames,
  checkBlank,
  fillBlanks,
  findBlanks,
  numberText,
  usualText,
  usualValues,
  type NumberBlank,
  type TextBlank,
} from "./blanks";

const weeks: NumberBlank = {
  kind: "number",
  unit: "week",
  usual: 4,
  least: 1,
  most: 8,
  certainty: "derived",
};
const words: TextBlank = { kind: "text", usual: "de omgevingsdienst", longest: 20, certainty: "derived" };

test("named blanks are found with their place, in order; other braces are none", () => {
  const text = "Binnen {termijn} meldt {trekker} dit; {termijn} later volgt {} of {1} of { x }.";
  expect(findBlanks(text).map(({ name, from, to }) => [name, text.slice(from, to)])).toEqual([
    ["termijn", "{termijn}"],
    ["trekker", "{trekker}"],
    ["termijn", "{termijn}"],
  ]);
  expect(blankNames(text)).toEqual(["termijn", "trekker"]);
  expect(findBlanks("")).toEqual([]);
});

test("every blank is one that the check of the table finds, so that a skipped one does not go unseen", () => {
  for (const text of ["Binnen {termijn}.", "In het {overleg met allen}.", "{visie-termijn} lang."]) {
    const [blank] = findBlanks(text);
    expect(findPlaceholder(text, false)).toEqual({ from: blank?.from, to: blank?.to });
  }
});

test("a blank is filled everywhere; without a value it stays as it is", () => {
  const text = "Binnen {termijn} meldt {trekker} dit. {termijn} later is het klaar.";
  expect(fillBlanks(text, { termijn: "4 weken" })).toBe(
    "Binnen 4 weken meldt {trekker} dit. 4 weken later is het klaar.",
  );
  for (const nothing of [{}, { termijn: null, trekker: "" }, { termijn: undefined }]) {
    expect(fillBlanks(text, nothing)).toBe(text);
  }
  expect(fillBlanks("Zonder.", { termijn: "4 weken" })).toBe("Zonder.");
});

test("a value gets a capital where the sentence begins with it, and is put in as it is", () => {
  expect(fillBlanks("Klaar. {trekker} meldt dit aan {trekker}.", { trekker: "de provincie" })).toBe(
    "Klaar. De provincie meldt dit aan de provincie.",
  );
  expect(fillBlanks("Bij {x1} en {y1}.", { x1: "$& {y1}", y1: "b" })).toBe("Bij $& {y1} en b.");
  expect(fillBlanks("Bij {constructor}.", {})).toBe("Bij {constructor}.");
});

test("numbers are written with their unit, in the singular for one", () => {
  expect(numberText(1, "week")).toBe("1 week");
  expect(numberText(4, "week")).toBe("4 weken");
  expect(numberText(3, "jaar")).toBe("3 jaar");
  expect(numberText(2, "keer per jaar")).toBe("2 keer per jaar");
  expect(numberText(80, "procent")).toBe("80%");
  expect(usualText(weeks)).toBe("4 weken");
  expect(usualValues({ termijn: weeks, trekker: words })).toEqual({
    termijn: "4 weken",
    trekker: "de omgevingsdienst",
  });
});

test.each([
  ["4", "4 weken"],
  [" 1 ", "1 week"],
  ["4 weken", "4 weken"],
  ["1 Week", "1 week"],
  ["8,0", "8 weken"],
  ["", null],
  ["   ", null],
])("a number may be filled in as %j", (input, text) => {
  expect(checkBlank(weeks, input)).toEqual({ ok: true, text });
});

test.each([
  ["vier", { code: "notANumber" }],
  ["4-6", { code: "notANumber" }],
  ["{termijn}", { code: "notANumber" }],
  ["1,5", { code: "notWhole" }],
  ["4 dagen", { code: "otherUnit", unit: "week" }],
  ["0", { code: "tooLow", least: "1 week", most: "8 weken" }],
  ["-4", { code: "tooLow", least: "1 week", most: "8 weken" }],
  ["9", { code: "tooHigh", least: "1 week", most: "8 weken" }],
])("%j is refused for a number, with what is wrong", (input, problem) => {
  expect(checkBlank(weeks, input)).toEqual({ ok: false, problem });
});

test("words may be filled in up to their length, and hold no blank themselves", () => {
  expect(checkBlank(words, " de   provincie ")).toEqual({ ok: true, text: "de provincie" });
  expect(checkBlank(words, "")).toEqual({ ok: true, text: null });
  expect(checkBlank(words, "x".repeat(21))).toEqual({ ok: false, problem: { code: "tooLong", longest: 20 } });
  expect(checkBlank(words, "{iemand}")).toEqual({ ok: false, problem: { code: "hasBraces" } });
  const share: NumberBlank = { ...weeks, unit: "procent", usual: 80, most: 100 };
  expect(checkBlank(share, "75 %")).toEqual({ ok: true, text: "75%" });
});
