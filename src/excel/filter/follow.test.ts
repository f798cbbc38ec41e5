import fc from "fast-check";
import { follow } from "./follow";

const places = (before: string, now: string): (number | null)[] => {
  const at = follow([...before], [...now]);
  return [...before].map((_, index) => at(index));
};

test.each([
  ["abc", "abc", [0, 1, 2]],
  ["abc", "xabc", [1, 2, 3]],
  ["abc", "axbyc", [0, 2, 4]],
  ["abcd", "ad", [0, null, null, 1]],
  ["abc", "aXc", [0, 1, 2]],
  ["a--b", "xa--b", [1, 2, 3, 4]],
  ["", "abc", []],
  ["abc", "", [null, null, null]],
])("%j is found in %j", (before, now, expected) => {
  expect(places(before, now)).toEqual(expected);
});

test("rows with a text of their own are found again whatever is put in, taken out or changed between them", () => {
  const line = fc.record({
    keep: fc.boolean(),
    added: fc.nat({ max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const before = lines.map((_, index) => `rij ${index}`);
      const now = lines.flatMap(({ keep, added }, index) => [
        ...Array.from({ length: added }, (_, more) => `nieuw ${index} ${more}`),
        ...(keep ? [`rij ${index}`] : []),
      ]);
      const at = follow(before, now);
      lines.forEach(({ keep }, index) => {
        if (keep) expect(now[at(index) ?? -1]).toBe(before[index]);
      });
    }),
  );
});

test("ten thousand rows that were sorted are no trouble", () => {
  const before = Array.from({ length: 10_000 }, (_, index) => `rij ${index}`);
  const at = follow(before, before.toReversed());
  expect(before.filter((_, index) => at(index) !== null).length).toBeGreaterThan(0);
});
