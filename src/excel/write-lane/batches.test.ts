import fc from "fast-check";
import { height, width } from "../office/areas";
import { batchAreas, cellsOf, cutAreas } from "./batches";

const area = fc
  .record({
    top: fc.integer({ min: 0, max: 3_000 }),
    left: fc.integer({ min: 0, max: 20 }),
    rows: fc.integer({ min: 1, max: 1_200 }),
    columns: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ top, left, rows, columns }) => ({ top, left, bottom: top + rows - 1, right: left + columns - 1 }));

test("cuts areas below the size that the library would cut up itself, and loses no cell", () => {
  fc.assert(
    fc.property(area, (whole) => {
      const pieces = cutAreas([whole]);
      expect(pieces.every((piece) => width(piece) * height(piece) <= 1_000 && height(piece) <= 200)).toBe(
        true,
      );
      expect(pieces.reduce((sum, piece) => sum + height(piece), 0)).toBe(height(whole));
    }),
    { numRuns: 50 },
  );
});

test("keeps batches within bytes, and sends what alone is too large alone", () => {
  const areas = [10, 60, 50, 500, 5].map((top) => ({ top, left: 0, bottom: top, right: 0 }));
  const batches = batchAreas(areas, ({ top }) => top, 100);
  expect(batches.map((batch) => batch.map(({ top }) => top))).toEqual([[10, 60], [50], [500], [5]]);
});

test("lists cells by row", () => {
  expect(cellsOf({ top: 1, left: 2, bottom: 2, right: 3 })).toEqual([
    { row: 1, column: 2 },
    { row: 1, column: 3 },
    { row: 2, column: 2 },
    { row: 2, column: 3 },
  ]);
});
