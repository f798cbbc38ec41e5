import { parseArea } from "../../package/references";
import { openSession, textRows } from "../testing/open-session";
import { summarize } from "./selection-summary";

const { sheet } = openSession({
  sheets: [
    {
      name: "Tabel",
      rows: textRows([
        ["a", 1],
        ["", 2],
        ["b", 6],
      ]),
    },
  ],
});
const of = (address: string) => {
  const area = parseArea(address);
  return area && summarize(sheet, area);
};

describe("figures of the selection", () => {
  it("count filled cells and add up numbers", () => {
    expect(of("A1:B3")).toEqual({ count: 5, sum: 9, average: 3 });
    expect(of("B:B")).toEqual({ count: 3, sum: 9, average: 3 });
  });

  it("have no sum without numbers", () => {
    expect(of("A1:A3")).toEqual({ count: 2, sum: null, average: null });
  });

  it("are not given for one cell, nor for an empty place", () => {
    expect(of("B1")).toBeNull();
    expect(of("H1:I9")).toBeNull();
  });
});
