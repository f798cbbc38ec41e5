import { forgetTexts, memoise, SharedMemo } from "./memo";

test("a text is worked out once, and again when everything was forgotten", () => {
  const made: string[] = [];
  const length = memoise((text) => made.push(text));
  expect([length("a"), length("b"), length("a"), length("a")]).toEqual([1, 2, 1, 1]);
  forgetTexts();
  expect(length("a")).toBe(3);
  expect(made).toEqual(["a", "b", "a"]);
});

test("what is asked for again and again stays known among any number of texts", () => {
  let made = 0;
  const length = memoise((text) => {
    if (text === "often") made++;
    return text.length;
  });
  for (let index = 0; index < 160_000; index++) {
    length(String(index));
    if (index % 1000 === 0) length("often");
  }
  expect(made).toBe(1);
});

test("functions that share a look-up keep their answers apart", () => {
  const shared = new SharedMemo();
  const letters = shared.add((text) => [...text]);
  const length = shared.add((text) => ({ length: text.length }));
  expect([letters("abc"), length("abc"), letters("de")]).toEqual([
    ["a", "b", "c"],
    { length: 3 },
    ["d", "e"],
  ]);
  expect(letters("abc")).toBe(letters("abc"));
});

test("texts of the same length are told apart", () => {
  const upper = memoise((text) => text.toUpperCase());
  expect(["ab", "cd", "ab", "cd", "ab"].map(upper)).toEqual(["AB", "CD", "AB", "CD", "AB"]);
});
