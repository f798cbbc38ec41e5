import { rowsSeen } from "./witness";

test("few rows are all looked at", () => {
  expect(
    rowsSeen([
      { first: 3, last: 5 },
      { first: 9, last: 9 },
    ]),
  ).toEqual([3, 4, 5, 9]);
  expect(rowsSeen([])).toEqual([]);
});

test("of many rows a hundred, spread, with the first and the last", () => {
  const list = [
    { first: 10, last: 4_009 },
    { first: 6_000, last: 6_999 },
  ];
  const seen = rowsSeen(list);
  expect(seen).toHaveLength(100);
  expect([seen[0], seen.at(-1)]).toEqual([10, 6_999]);
  const gaps = seen.slice(1).map((row, index) => row - (seen[index] ?? 0));
  expect(Math.max(...gaps)).toBeLessThan(2_100);
  expect(seen.every((row) => list.some(({ first, last }) => row >= first && row <= last))).toBe(true);
});
