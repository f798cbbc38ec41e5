import { COLUMN_COUNT, parseArea, ROW_COUNT } from "../../package/references";
import { cellAddress, holds, type Place } from "./address";
import {
  advance,
  type GridSelection,
  jump,
  move,
  selectArea,
  selectedArea,
  selectPlace,
  type Terrain,
} from "./selection";

const area = (text: string) => {
  const found = parseArea(text);
  if (!found) throw new Error(text);
  return found;
};
const at = (text: string): Place => ({ row: area(text).top, column: area(text).left });

/** Filled: A1:A3, A6, C2:E2. Merged: B5:C6. Row 4 (index 3) hidden. */
const filled = ["A1:A3", "A6", "C2:E2"].map(area);
const terrain: Terrain = {
  used: area("A1:E6"),
  merges: [area("B5:C6")],
  isEmpty: (place) => !filled.some((block) => holds(block, place)),
  stepRow: (row, by) => Math.min(ROW_COUNT - 1, Math.max(0, row + by === 3 ? row + 2 * by : row + by)),
  stepColumn: (column, by) => Math.min(COLUMN_COUNT - 1, Math.max(0, column + by)),
};
const shown = (selection: GridSelection) => cellAddress(selection.active);

describe("moving the active cell", () => {
  it("steps over hidden rows and stops at the sheet's edge", () => {
    expect(shown(move(selectPlace(at("A3"), []), "down", terrain, {}))).toBe("A5");
    expect(shown(move(selectPlace(at("A1"), []), "up", terrain, {}))).toBe("A1");
    expect(shown(move(selectPlace(at("A1"), []), "left", terrain, {}))).toBe("A1");
  });

  it("enters a merged block as one cell and leaves it on the far side", () => {
    const inside = move(selectPlace(at("A5"), terrain.merges), "right", terrain, {});
    expect(selectedArea(inside, terrain.merges)).toEqual(area("B5:C6"));
    expect(shown(move(inside, "right", terrain, {}))).toBe("D5");
    expect(shown(move(inside, "down", terrain, {}))).toBe("B7");
  });

  it.each([
    ["A1", "down", "A3"],
    ["A3", "down", "A6"],
    ["A6", "down", `A${ROW_COUNT}`],
    ["A2", "right", "C2"],
    ["C2", "right", "E2"],
    ["E2", "right", "XFD2"],
    ["A6", "up", "A3"],
    ["E2", "left", "C2"],
    ["D1", "left", "A1"],
    ["G9", "up", "G1"],
  ] as const)("jumps from %s %s to %s", (from, direction, to) => {
    expect(cellAddress(jump(at(from), direction, terrain))).toBe(to);
  });

  it("extends the block and keeps the active cell", () => {
    const extended = move(selectPlace(at("D2"), []), "down", terrain, { extend: true });
    expect(shown(extended)).toBe("D2");
    expect(selectedArea(extended, [])).toEqual(area("D2:D3"));
    const back = move(move(extended, "up", terrain, { extend: true }), "up", terrain, { extend: true });
    expect(selectedArea(back, [])).toEqual(area("D1:D2"));
  });

  it("moves several rows at once", () => {
    expect(shown(move(selectPlace(at("D1"), []), "down", terrain, { times: 4 }))).toBe("D6");
  });
});

describe("a selected block", () => {
  it("grows until no merged cell sticks out", () => {
    const merges = [area("B5:C6"), area("C7:D8")];
    const selection = { active: at("A6"), anchor: at("A6"), reach: at("B6") };
    expect(selectedArea(selection, merges)).toEqual(area("A5:C6"));
    expect(selectedArea({ ...selection, reach: at("B7") }, merges)).toEqual(area("A5:D8"));
  });
});

describe("Tab and Enter", () => {
  const walk = (from: GridSelection, direction: "right" | "down", times: number) => {
    let selection = from;
    const path: string[] = [];
    for (let time = 0; time < times; time += 1) {
      selection = advance(selection, direction, terrain);
      path.push(shown(selection));
    }
    return { path, selection };
  };

  it("move on from a single cell", () => {
    expect(walk(selectPlace(at("D1"), []), "down", 2).path).toEqual(["D2", "D3"]);
  });

  it("walk round a block and leave the block selected", () => {
    const block = selectArea(area("D1:E2"));
    expect(walk(block, "right", 4).path).toEqual(["E1", "D2", "E2", "D1"]);
    const down = walk(block, "down", 4);
    expect(down.path).toEqual(["D2", "E1", "E2", "D1"]);
    expect(selectedArea(down.selection, [])).toEqual(area("D1:E2"));
  });

  it("skip the covered cells of a merged block", () => {
    expect(walk(selectArea(area("A5:C6")), "right", 3).path).toEqual(["B5", "A6", "A5"]);
  });
});
