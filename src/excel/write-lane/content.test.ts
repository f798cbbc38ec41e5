import { BLANK, constant, holds, toContent, toInput, wasPut } from "./content";

describe("what a cell holds", () => {
  test("a formula is told from a text that reads like one", () => {
    expect(toContent(3, "=1+2", "Double")).toEqual({ value: 3, formula: "=1+2", error: false });
    expect(toContent("=1+2", "=1+2", "String")).toEqual(constant("=1+2"));
  });

  test("an error is told from its text", () => {
    expect(toContent("#N/A", "#N/A", "Error").error).toBe(true);
    expect(toContent("#N/A", "#N/A", "String").error).toBe(false);
  });
});

describe("whether it still holds what was read", () => {
  const formula = toContent("nodig", "=A1", "String");

  test("an old value does not match a formula with that result", () => {
    expect(holds(formula, { old: "nodig" })).toBe(false);
    expect(holds(formula, { old: "=A1" })).toBe(true);
  });

  test("an old text stands for what the table shows so: a number, a truth value, a date's number", () => {
    expect(holds(constant(1), { old: "1" })).toBe(true);
    expect(holds(constant("1"), { old: "1" })).toBe(true);
    expect(holds(constant(true), { old: "WAAR" })).toBe(true);
    expect(holds(constant(46_053), { old: "46053" })).toBe(true);
    expect(holds(constant(0.1 + 0.2), { old: "0.3" })).toBe(true);
    expect(holds(constant(2), { old: "1" })).toBe(false);
    expect(holds(constant(false), { old: "WAAR" })).toBe(false);
    expect(holds(toContent(1, "=1", "Double"), { old: "1" })).toBe(false);
  });

  test("other types count, line breaks do not", () => {
    expect(holds(constant("1"), { old: 1 })).toBe(false);
    expect(holds(constant(1), constant("1"))).toBe(false);
    expect(holds(constant("a\nb"), { old: "a\r\nb" })).toBe(true);
    expect(holds(constant("a"), { old: "a " })).toBe(false);
  });

  test("of a formula the text counts, not the result", () => {
    expect(holds(toContent(4, "= a1 + 1", "Double"), toContent(3, "=A1+1", "Double"))).toBe(true);
    expect(holds(constant(3), toContent(3, "=A1+1", "Double"))).toBe(false);
  });
});

describe("what is assigned", () => {
  test("texts that Excel would convert get an apostrophe, but not in a cell with text format", () => {
    expect(toInput(constant("=SOM(A1)"), BLANK, false)).toBe("'=SOM(A1)");
    expect(toInput(constant("=SOM(A1)"), BLANK, true)).toBe("=SOM(A1)");
  });

  test("a number-like text stays a text where one stood", () => {
    expect(toInput(constant("12"), constant("elf"), false)).toBe("'12");
    expect(toInput(constant("12"), constant(11), false)).toBe("12");
    expect(toInput(constant("12"), BLANK, false)).toBe("12");
  });

  test("formulas, errors, numbers and blanks go as they are", () => {
    expect(toInput(toContent(3, "=A1", "Double"), BLANK, false)).toBe("=A1");
    expect(toInput(toContent("#N/A", "#N/A", "Error"), BLANK, false)).toBe("#N/A");
    expect(toInput(constant(12), BLANK, false)).toBe(12);
    expect(toInput(BLANK, constant("x"), false)).toBe("");
  });
});

test("a whole number that was written as text counts as written", () => {
  expect(wasPut(constant(1), constant("1"))).toBe(true);
  expect(wasPut(constant(45_000), constant("3-4"))).toBe(false);
  expect(wasPut(toContent(2, "=1+1", "Double"), constant("=1+1"))).toBe(false);
});
