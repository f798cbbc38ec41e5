import fc from "fast-check";
import { ADDRESS_LIMIT, groupCells, height, joinAddresses, runs, width, type Cell } from "./areas";
import { parseAddress } from "./address";

const cell = fc.record({ row: fc.integer({ min: 0, max: 12 }), column: fc.integer({ min: 0, max: 8 }) });
const key = ({ row, column }: Cell): string => `${row}/${column}`;

test("covers every cell exactly once and nothing else", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const covered = groupCells(cells).flatMap((area) =>
        Array.from({ length: height(area) * width(area) }, (_, index) => ({
          row: area.top + Math.floor(index / width(area)),
          column: area.left + (index % width(area)),
        })),
      );
      expect(covered.map(key).sort()).toEqual([...new Set(cells.map(key))].sort());
    }),
  );
});

test("makes one area of a block, also when it grows over several columns", () => {
  const block = [2, 3, 4].flatMap((row) => [5, 6, 7].map((column) => ({ row, column })));
  expect(groupCells(block)).toEqual([{ top: 2, left: 5, bottom: 4, right: 7 }]);
});

test("does not join columns over a gap", () => {
  const cells = [4, 6].map((column) => ({ row: 1, column }));
  expect(groupCells(cells)).toHaveLength(2);
});

test("makes runs of rows, counting doubles once", () => {
  expect(runs([7, 3, 4, 5, 4, 9])).toEqual([
    { first: 3, last: 5 },
    { first: 7, last: 7 },
    { first: 9, last: 9 },
  ]);
});

test("keeps every address under Excel's limit and loses none", () => {
  const areas = Array.from({ length: 5_000 }, (_, index) => ({
    top: index * 2,
    left: 8,
    bottom: index * 2,
    right: 14,
  }));
  const joined = joinAddresses(areas);
  expect(joined.length).toBeGreaterThan(1);
  expect(Math.max(...joined.map((address) => address.length))).toBeLessThan(ADDRESS_LIMIT);
  expect(joined.flatMap((address) => address.split(",")).map(parseAddress)).toEqual(areas);
});

test("puts as much into one address as the limit allows", () => {
  const areas = [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: 0 }));
  expect(joinAddresses(areas, 6)).toEqual(["A1,A2", "A3"]);
  expect(joinAddresses(areas, 5)).toEqual(["A1", "A2", "A3"]);
});
