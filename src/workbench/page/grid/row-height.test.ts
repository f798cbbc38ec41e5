import { autofitPoints, type CellText, countLines } from "./row-height";

/** Every character is 10 pixels wide. */
const measure = (text: string) => text.length * 10;
const cell = (text: string, more: Partial<CellText> = {}): CellText => ({
  text,
  wrap: true,
  font: "15px Calibri",
  fontSize: 11,
  width: 106,
  ...more,
});

describe("lines of wrapped text", () => {
  it.each([
    ["kort", 1],
    ["precies10.", 1],
    ["vier op twee rij", 2],
    ["een twee drie vier vijf", 3],
    ["regel\nregel", 2],
    ["regel\r\nregel", 2],
    ["regel\n\nregel", 3],
    ["onderhoudsovereenkomsten", 3],
    ["a onderhoudsovereenkomsten b", 4],
    ["", 1],
  ])("%j takes %i in 100 pixels", (text, lines) => {
    expect(countLines(text, 100, "", measure)).toBe(lines);
  });
});

describe("height of a row without a height of its own", () => {
  it("is the sheet's ordinary one for short text", () => {
    expect(autofitPoints([cell("kort")], 15, measure)).toBe(15);
  });

  it("grows with the tallest wrapped text", () => {
    expect(autofitPoints([cell("kort"), cell("een twee drie vier vijf")], 15, measure)).toBe(45);
  });

  it("ignores long text that does not wrap, but not its font", () => {
    expect(autofitPoints([cell("een twee drie vier vijf", { wrap: false })], 15, measure)).toBe(15);
    expect(autofitPoints([cell("Titel", { wrap: false, fontSize: 16 })], 15, measure)).toBe(21);
  });

  it("reckons with the font's size", () => {
    expect(autofitPoints([cell("vier op twee rij", { fontSize: 10 })], 15, measure)).toBe(25.5);
    expect(autofitPoints([cell("vier op twee rij", { fontSize: 24 })], 15, measure)).toBe(63);
  });

  it("ignores empty cells, however large their font", () => {
    expect(autofitPoints([cell("", { fontSize: 40 })], 15, measure)).toBe(15);
  });

  it("stops at Excel's tallest row", () => {
    expect(autofitPoints([cell("woord ".repeat(500))], 15, measure)).toBe(409.5);
  });
});
