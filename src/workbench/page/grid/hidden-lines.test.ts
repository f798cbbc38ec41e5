import { ShownLines } from "./hidden-lines";

/** Rows 3, 4 and 7 of ten scanned ones are hidden; 20 in all. */
const lines = new ShownLines(20, 10, (row) => [3, 4, 7].includes(row));

describe("rows that are shown", () => {
  it("are numbered without gaps", () => {
    expect(lines.count).toBe(17);
    expect([0, 2, 3, 4, 5, 6, 7, 16].map((index) => lines.lineAt(index))).toEqual([0, 2, 5, 6, 8, 9, 10, 19]);
  });

  it("are found back, hidden ones at the next shown row", () => {
    expect([0, 2, 3, 4, 5, 7, 8, 10, 19].map((row) => lines.indexOf(row))).toEqual([
      0, 2, 3, 3, 3, 5, 5, 7, 16,
    ]);
  });

  it("know what is hidden", () => {
    expect([2, 3, 4, 5, 7, 12].map((row) => lines.isHidden(row))).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it("are walked over hidden ones, also from within", () => {
    expect(lines.step(2, 1)).toBe(5);
    expect(lines.step(5, -1)).toBe(2);
    expect(lines.step(3, 1)).toBe(5);
    expect(lines.step(4, -1)).toBe(2);
    expect(lines.step(0, -1)).toBe(0);
    expect(lines.step(19, 1)).toBe(19);
  });

  it("may all be hidden", () => {
    expect(new ShownLines(3, 3, () => true).count).toBe(0);
  });
});
