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

test.each([
  // What is hidden ("h") stays where it is when the rows that can be seen are sorted.
  ["ahbcdhe", "ehdcbha", [6, 1, 4, 3, 2, 5, 0]],
  ["cahbd", "abhcd", [3, 0, 2, 1, 4]],
  ["abcdef", "fedxcba", [6, 5, 4, 2, 1, 0]],
])("after sorting, %j is found in %j", (before, now, expected) => {
  const named = (text: string): string => text.replace("h", "1").replace("h", "2");
  expect(places(named(before), named(now))).toEqual(expected);
});

test("rows with a text of their own are found again in any order", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(), { maxLength: 40 }).chain((before) =>
        fc.record({
          before: fc.constant(before),
          now: fc.shuffledSubarray(before),
        }),
      ),
      ({ before, now }) => {
        const at = follow(before.map(String), now.map(String));
        now.forEach((entry, place) => expect(at(before.indexOf(entry))).toBe(place));
      },
    ),
  );
});
