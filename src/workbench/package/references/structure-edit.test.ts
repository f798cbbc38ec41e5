import fc from "fast-check";
import { formatAreas, parseArea, parseAreas } from "./a1";
import { joinAdjacent } from "./area-algebra";
import { isWholeRows, moveArea, moveCells, moveRow, rowEdit, type StructureEdit } from "./structure-edit";
import { anyArea, cellsOf } from "./testing/areas";

function edit(kind: StructureEdit["kind"], address: string): StructureEdit {
  const area = parseArea(address);
  if (area === null) throw new Error(address);
  return { kind, sheet: "Blad1", area };
}

describe("the cells of an area", () => {
  it.each([
    ["insert", "3:4", "A1:C9", "A1:C11"],
    ["insert", "1:1", "A1:C9", "A2:C10"],
    ["insert", "10:10", "A1:C9", "A1:C9"],
    ["insert", "B3:B4", "A1:C9", "A1:A9 B1:B11 C1:C9"],
    ["insert", "B1:B1", "A1:C9", "A1:A9 C1:C9 B2:B10"],
    ["insert", "E1:E4", "A1:C9", "A1:C9"],
    ["delete", "3:4", "A1:C9", "A1:C7"],
    ["delete", "1:20", "A1:C9", ""],
    ["delete", "B3:B4", "A1:C9", "A1:A9 B1:B7 C1:C9"],
    ["delete", "A1:B20", "A1:C9", "C1:C9"],
  ] as const)("after %s %s: %s is %s", (kind, at, before, after) => {
    const moved = parseAreas(before).flatMap((area) => moveCells(area, edit(kind, at)));
    expect(cellsOf(moved)).toEqual(cellsOf(parseAreas(after)));
  });

  it("come back after an insertion is undone", () => {
    fc.assert(
      fc.property(anyArea(8, 6), anyArea(8, 6), (area, block) => {
        const insert: StructureEdit = { kind: "insert", sheet: "Blad1", area: block };
        const there = moveCells(area, insert);
        const back = there.flatMap((part) => moveCells(part, { ...insert, kind: "delete" }));
        expect(cellsOf(back)).toEqual(cellsOf([area]));
      }),
    );
  });

  it("stay one area when whole rows come in", () => {
    const moved = joinAdjacent(moveCells({ top: 0, left: 0, bottom: 8, right: 2 }, edit("insert", "3:4")));
    expect(formatAreas(moved)).toBe("A1:C11");
  });
});

describe("a reference to an area", () => {
  it.each([
    ["insert", "B3:B4", "A1:C9", "A1:C9"],
    ["insert", "A3:C4", "A1:C9", "A1:C11"],
    ["delete", "1:9", "A1:C9", null],
    ["insert", "1:1", "A1048576", null],
    ["insert", "1:1", "A1:A1048576", "A1:A1048576"],
  ] as const)("after %s %s: %s is %s", (kind, at, before, after) => {
    const area = parseArea(before);
    expect(area && moveArea(area, edit(kind, at))).toEqual(after === null ? null : parseArea(after));
  });

  it("follows its rows", () => {
    expect(moveRow(5, rowEdit("insert", "Blad1", 5, 3))).toBe(8);
    expect(moveRow(5, rowEdit("delete", "Blad1", 5, 3))).toBeNull();
    expect(moveRow(4, rowEdit("delete", "Blad1", 5, 3))).toBe(4);
    expect(isWholeRows(rowEdit("insert", "Blad1", 5, 3))).toBe(true);
    expect(isWholeRows(edit("insert", "A1:B2"))).toBe(false);
  });
});
