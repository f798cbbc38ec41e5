import { entryText, parseEntry } from "./entry";

describe("what is made of typed text", () => {
  it.each([
    ["", null],
    ["Gemeente", "Gemeente"],
    ["12", 12],
    ["-12,5", -12.5],
    ["1.234.567,89", 1234567.89],
    ["3.13", 3.13],
    ["25%", 0.25],
    ["waar", true],
    ["ONWAAR", false],
    ["'0123", "0123"],
    ["1-5-2026", "1-5-2026"],
    ["art. 2.2", "art. 2.2"],
    ["=", "="],
    [",", ","],
    ["-", "-"],
  ])("%j becomes %j", (typed, value) => {
    expect(parseEntry(typed, "General")).toEqual({ value });
  });

  it("keeps formulas without their sign", () => {
    expect(parseEntry("=A1+1", "General")).toEqual({ formula: "A1+1", cached: null });
  });

  it("keeps everything as text in a text cell", () => {
    expect(parseEntry("=A1", "@")).toEqual({ value: "=A1" });
    expect(parseEntry("007", "@")).toEqual({ value: "007" });
  });
});

describe("what the formula bar shows", () => {
  it.each([
    [{ value: null, formula: null, text: "" }, ""],
    [{ value: 12.5, formula: null, text: "12,50" }, "12,5"],
    [{ value: true, formula: null, text: "WAAR" }, "WAAR"],
    [{ value: { error: "#N/A" }, formula: null, text: "#N/B" }, "#N/A"],
    [{ value: 3, formula: "SUM(A1:A2)", text: "3" }, "=SUM(A1:A2)"],
  ])("of %j", (cell, text) => {
    expect(entryText(cell)).toBe(text);
  });

  it("gives back what was typed, so that an unchanged cell is not written", () => {
    for (const typed of ["12,5", "Gemeente", "=A1+1", "WAAR"]) {
      const input = parseEntry(typed, "General");
      const cell =
        "formula" in input
          ? { value: null, formula: input.formula, text: "" }
          : { value: input.value, formula: null, text: "" };
      expect(entryText(cell)).toBe(typed);
    }
  });
});
