import fc from "fast-check";
import {
  blockBytes,
  firstBlockRows,
  nextBlockRows,
  RESPONSE_BYTES,
  smallerBlockRows,
  textBytes,
} from "./blocks";

test("measures a block as JSON in UTF-8", () => {
  const value = fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.boolean());
  fc.assert(
    fc.property(fc.array(fc.array(value, { minLength: 1 }), { minLength: 1 }), (values) => {
      const real = Buffer.byteLength(JSON.stringify(values));
      expect(blockBytes(values)).toBeGreaterThanOrEqual(real);
      expect(blockBytes(values)).toBeLessThanOrEqual(real + 2 * values.length + 8);
    }),
  );
});

test.each(["plain", "één café", 'met "aanhaling" en \\', "regel\nregel\tcel", "\b\f", "\u0001", "😀"])(
  "measures %p",
  (text) => {
    expect(textBytes(text)).toBe(Buffer.byteLength(JSON.stringify(text)));
  },
);

test("reads a table of ordinary size with two blocks at most", () => {
  const rows = 400;
  const first = firstBlockRows(16, rows);
  const next = nextBlockRows({ rows: first, bytes: first * 1_500 }, rows - first);
  expect(first + next).toBe(rows);
});

test("begins small on a wide sheet", () => {
  expect(firstBlockRows(128, 5_000) * 128).toBeLessThanOrEqual(4_000);
  expect(firstBlockRows(16_384, 5_000)).toBe(1);
});

test("never asks for more than fits, going by what was read", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 4_000_000 }), (rows, bytes) => {
      const next = nextBlockRows({ rows, bytes }, 1_000_000);
      expect(next === 1 || next * (bytes / rows) <= RESPONSE_BYTES).toBe(true);
      expect(next).toBeGreaterThanOrEqual(1);
    }),
  );
});

test("shrinks down to one row and then gives up", () => {
  expect([200, 50, 12, 3, 1].map(smallerBlockRows)).toEqual([50, 12, 3, 1, null]);
});
