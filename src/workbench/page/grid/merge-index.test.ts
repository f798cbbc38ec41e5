import { parseArea } from "../../package/references";
import { MergeIndex } from "./merge-index";

const areas = ["A4:A5", "I4:O4", "A6:A18", "C1:C1048576"].flatMap((text) => parseArea(text) ?? []);
const index = new MergeIndex(areas);
const [first, wide, , tall] = areas;

describe("merged blocks by cell", () => {
  it("finds the block of a covered cell", () => {
    expect(index.at({ row: 4, column: 0 })).toBe(first);
    expect(index.at({ row: 3, column: 10 })).toBe(wide);
    expect(index.at({ row: 4, column: 10 })).toBeNull();
  });

  it("finds blocks that are taller than any list of rows", () => {
    expect(index.at({ row: 900_000, column: 2 })).toBe(tall);
  });

  it("gives the blocks that touch an area, each once", () => {
    expect(index.within({ top: 3, left: 0, bottom: 4, right: 1 })).toEqual([first]);
    expect(new Set(index.within({ top: 4, left: 0, bottom: 9, right: 9 }))).toEqual(
      new Set([first, areas[2], tall]),
    );
  });
});
