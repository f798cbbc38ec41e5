import fc from "fast-check";
import { sharesOf } from "./shares";

test.each([
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  // Rounded by themselves these are 37, 63 and 1: 101 in all.
  [
    [73, 125, 2],
    [37, 62, 1],
  ],
  [
    [5, 0, 0],
    [100, 0, 0],
  ],
  [
    [0, 0],
    [0, 0],
  ],
])("%j are %j per cent", (values, shares) => {
  expect(sharesOf(values)).toEqual(shares);
});

test("shares add up to a hundred, are off by less than one, and nothing has a share of nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20_000 }), { minLength: 1, maxLength: 6 }), (values) => {
      const total = values.reduce((sum, value) => sum + value, 0);
      fc.pre(total > 0);
      const shares = sharesOf(values);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
      values.forEach((value, index) => {
        expect(Math.abs((shares[index] ?? 0) - (value / total) * 100)).toBeLessThan(1);
      });
    }),
  );
});
