import { BLANK_UNITS, numberText } from "../../catalog/blanks";
import { EXAMPLES } from "../../catalog/catalog";
import { createTexts } from "../../i18n/texts";
import { amountText, BLANK_NAMES, blankName } from "./blank-words";

const [nl, en] = [createTexts("nl"), createTexts("en")];

test("there is a word for exactly the blanks of the catalogue, in Dutch their own name", () => {
  const names = new Set(EXAMPLES.flatMap(({ blanks }) => Object.keys(blanks)));
  expect([...BLANK_NAMES].sort()).toEqual([...names].sort());
  for (const name of names) expect(blankName(name, nl)).toEqual({ text: name });
  expect(blankName("frequentie", en)).toEqual({ text: "frequency" });
  expect(blankName("iets eigens", en)).toEqual({ text: "iets eigens", lang: "nl" });
});

test.each(BLANK_UNITS)("an amount of %s is written in Dutch as it goes into the sentence", (unit) => {
  for (const value of [1, 12]) expect(amountText(value, unit, nl)).toBe(numberText(value, unit));
});

test("an amount is written in English too", () => {
  expect(amountText(1, "keer per jaar", en)).toBe("1 time a year");
  expect(amountText(4, "week", en)).toBe("4 weeks");
  expect(amountText(80, "procent", en)).toBe("80%");
});
