import { excerptOf } from "./excerpt";

const long = "De gemeente en de provincie overleggen elk voorjaar over de voortgang van het programma, ";

test("a short text stands whole around its part", () => {
  expect(excerptOf("wonen; waterr", 7, 13)).toEqual({ before: "wonen; ", part: "waterr", after: "" });
});

test("a long text is cut at words, with the part in the middle", () => {
  const text = `${long}n.t.b. ${long}`;
  const { before, part, after } = excerptOf(text, long.length, long.length + 6);
  expect(part).toBe("n.t.b.");
  expect(before).toMatch(/^… \S.* $/);
  expect(after).toMatch(/^ .*\S …$/);
  expect(text).toContain(`${before.slice(2)}${part}${after.slice(0, -2)}`);
  expect(before.length + after.length).toBeLessThan(130);
});

test("one word without spaces is cut where it has to be", () => {
  const { before, part, after } = excerptOf("a".repeat(500), 250, 252);
  expect([before.length, part, after.length]).toEqual([62, "aa", 62]);
});

test.each<[string, number | undefined, number | undefined]>([
  ["no part", undefined, undefined],
  ["a part behind the end", 90, 300],
  ["an empty part", 4, 4],
])("%s: the beginning of the text", (_name, from, to) => {
  expect(excerptOf(long, from, to)).toEqual({ before: long, part: "", after: "" });
  expect(excerptOf(long.repeat(4)).before).toMatch(/^De gemeente .{150,} …$/);
});
