import fc from "fast-check";
import { boundingArea, contains, intersection, intersects, joinAdjacent, subtract } from "./area-algebra";
import { anyArea, cellsOf } from "./testing/areas";

const small = () => anyArea(6, 6);

describe("areas as sets of cells", () => {
  it("subtracts exactly the shared cells, without overlap", () => {
    fc.assert(
      fc.property(small(), small(), (area, hole) => {
        const gone = new Set(cellsOf([hole]));
        expect(cellsOf(subtract(area, hole))).toEqual(cellsOf([area]).filter((cell) => !gone.has(cell)));
      }),
    );
  });

  it("agrees with itself about what is shared", () => {
    fc.assert(
      fc.property(small(), small(), (a, b) => {
        const other = new Set(cellsOf([b]));
        const shared = cellsOf([a]).filter((cell) => other.has(cell));
        const found = intersection(a, b);
        expect(found === null ? [] : cellsOf([found])).toEqual(shared);
        expect(intersects(a, b)).toBe(shared.length > 0);
        expect(contains(b, a)).toBe(shared.length === cellsOf([a]).length);
      }),
    );
  });

  it("bounds all areas", () => {
    fc.assert(
      fc.property(fc.array(small(), { minLength: 1, maxLength: 4 }), (areas) => {
        const bound = boundingArea(areas);
        expect(bound).not.toBeNull();
        if (bound !== null) expect(areas.every((area) => contains(bound, area))).toBe(true);
      }),
    );
    expect(boundingArea([])).toBeNull();
  });

  it("joins what was split, and changes no cell", () => {
    fc.assert(
      fc.property(small(), small(), (area, hole) => {
        const parts = subtract(area, hole);
        expect(cellsOf(joinAdjacent(parts))).toEqual(cellsOf(parts));
      }),
    );
    const stacked = [
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 2, left: 0, bottom: 2, right: 2 },
      { top: 3, left: 0, bottom: 9, right: 2 },
    ];
    expect(joinAdjacent(stacked)).toEqual([{ top: 0, left: 0, bottom: 9, right: 2 }]);
    const besides = [
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 0, left: 3, bottom: 1, right: 5 },
    ];
    expect(joinAdjacent(besides)).toEqual([{ top: 0, left: 0, bottom: 1, right: 5 }]);
  });
});
