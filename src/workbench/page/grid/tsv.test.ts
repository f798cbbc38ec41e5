import { fromTsv, toTsv } from "./tsv";

describe("blocks of cells as text", () => {
  it("puts tabs between cells and line ends between rows", () => {
    expect(
      toTsv([
        ["a", "b"],
        ["c", ""],
      ]),
    ).toBe("a\tb\r\nc\t");
  });

  it("quotes cells that hold a tab, a line end or a quote", () => {
    expect(toTsv([['eerste regel\ntweede "regel"', "x\ty"]])).toBe(
      '"eerste regel\ntweede ""regel"""\t"x\ty"',
    );
  });

  it.each([
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a\n\nb", [["a"], [""], ["b"]]],
    ["a\t", [["a", ""]]],
    ["\tb", [["", "b"]]],
    ["", []],
    ['"a\nb"\tc', [["a\nb", "c"]]],
    ['"zegt ""ja"""', [['zegt "ja"']]],
    ['een "citaat" midden in', [['een "citaat" midden in']]],
    ['"open quote', [['"open quote']]],
  ])("reads %j", (text, rows) => {
    expect(fromTsv(text)).toEqual(rows);
  });

  it("gives back what it wrote", () => {
    const block = [
      ["artikel 2.2\nlid 3", '"', "\t"],
      ["", "a", ""],
    ];
    expect(fromTsv(toTsv(block))).toEqual(block);
  });
});
