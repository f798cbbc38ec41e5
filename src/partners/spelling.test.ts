import { abbreviates, distanceWithin, foldedKey } from "./spelling";

test("a key has no case, accents, punctuation or doubled spaces", () => {
  expect(foldedKey("  Coördinatie\u00a0 –\nGGD/GHOR (o.a.) ")).toBe("coordinatie ggd ghor o a");
});

test.each([
  ["toezicht", "toezicht", 2, 0],
  ["toezciht", "toezicht", 2, 1],
  ["programa", "programma", 2, 1],
  ["abc", "xyz", 2, null],
  ["", "ab", 2, 2],
  ["a", "abcd", 2, null],
])("distance of %s and %s within %d", (a, b, limit, distance) => {
  expect(distanceWithin(a, b, limit)).toBe(distance);
});

test("words shortened with full stops", () => {
  expect(abbreviates("Jur. onderb.", ["juridische", "onderbouwing"])).toBe(true);
  expect(abbreviates("Jur onderb", ["juridische", "onderbouwing"])).toBe(false);
  expect(abbreviates("J. o.", ["juridische", "onderbouwing"])).toBe(false);
});
