import { findPlaceholder } from "../rules/cell/placeholder/find";
import {
  blankNames,
  filledParts,
  fillBlanks,
  findBlanks,
  numberText,
  usualText,
  usualValues,
} from "./blanks";
import { WEEKS, WORDS } from "./testing/blanks";
import { filledBlanks } from "./provenance/filled-blanks";

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

test("a value that ends with a full stop does not double the one of the sentence", () => {
  expect(fillBlanks("Binnen {termijn}. Klaar.", { termijn: "een maand." })).toBe("Binnen een maand. Klaar.");
  expect(fillBlanks("Binnen {termijn} na overleg.", { termijn: "ca." })).toBe("Binnen ca. na overleg.");
  expect(fillBlanks("Binnen {termijn}.", { termijn: "." })).toBe("Binnen ..");
});

test("numbers are written with their unit, in the singular for one", () => {
  expect(numberText(1, "week")).toBe("1 week");
  expect(numberText(4, "week")).toBe("4 weken");
  expect(numberText(3, "jaar")).toBe("3 jaar");
  expect(numberText(2, "keer per jaar")).toBe("2 keer per jaar");
  expect(numberText(80, "procent")).toBe("80%");
  expect(usualText(WEEKS)).toBe("4 weken");
  expect(usualValues({ termijn: WEEKS, trekker: WORDS })).toEqual({
    termijn: "4 weken",
    trekker: "de omgevingsdienst",
  });
});

test("the pieces of a text say what was filled in and what is still open", () => {
  expect(filledParts("{trekker} meldt dit binnen {termijn}.", { trekker: "de provincie" })).toEqual([
    { text: "De provincie", blank: "filled" },
    { text: " meldt dit binnen ", blank: null },
    { text: "{termijn}", blank: "open" },
    { text: ".", blank: null },
  ]);
});

test.each([
  ["elk kwartaal", "Zij werken de kaart elk kwartaal bij."],
  ["Iedere maand", "Zij werken de kaart iedere maand bij."],
  ["jaarlijks", "Zij werken de kaart jaarlijks bij."],
  ["2 keer per jaar", "Zij werken de kaart 2 keer per jaar bij."],
  ["4 maanden", "Zij werken de kaart elke 4 maanden bij."],
  ["omslag", "Zij werken de kaart elke omslag bij."],
])(
  "no elke goes before %s that says itself how often, and what was filled in is read back",
  (value, filled) => {
    const text = "Zij werken de kaart elke {termijn} bij.";
    expect(fillBlanks(text, { termijn: value })).toBe(filled);
    const termijn = value.charAt(0).toLowerCase() + value.slice(1);
    expect(filledBlanks(text, filled)).toEqual({ termijn });
    expect(filledBlanks(text, filled.replace("Zij", "Alle partijen"))).toEqual({ termijn });
  },
);

test("a sentence that begins with elke begins with a capital without it", () => {
  expect(fillBlanks("Elke {termijn} is er overleg.", { termijn: "elk kwartaal" })).toBe(
    "Elk kwartaal is er overleg.",
  );
  expect(fillBlanks("Elke {termijn} is er overleg.", {})).toBe("Elke {termijn} is er overleg.");
});
