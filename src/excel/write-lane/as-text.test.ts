import { needsPrefix } from "./as-text";

test.each(["=1+1", " =1+1", "+31", "-", "- geen", "@gemeente", "'s-Hertogenbosch", "\t=A1"])(
  "keeps %p from becoming something else",
  (text) => {
    expect(needsPrefix(text, false)).toBe(true);
  },
);

test.each([
  "3-4",
  "1/2",
  "1-1-2024",
  "2024-01-01",
  "4.20",
  "5,1",
  "50%",
  "€ 100",
  "1e5",
  "12:30",
  "mei 2024",
  "1 jan",
  "waar",
  "TRUE",
  "#N/B",
  "#REF!",
  "(12)",
  "1 1/2",
  " 12",
])("keeps %p a text", (text) => {
  expect(needsPrefix(text, false)).toBe(true);
});

test.each([
  "",
  "x",
  "De gemeente vraagt advies",
  "art. 4.20 Ob",
  "Ow 16.7",
  "artikel 4",
  "5 werkdagen",
  "mei",
  "Besluit van 1 januari 2024",
  "#samenwerking",
  "ware",
  "a=b",
])("writes %p as it is", (text) => {
  expect(needsPrefix(text, true)).toBe(false);
});

test("lets a whole number become a number, unless it takes the place of a text", () => {
  expect(needsPrefix("1", false)).toBe(false);
  expect(needsPrefix("1", true)).toBe(true);
  expect(needsPrefix("007", false)).toBe(true);
});
