import { HEADINGS, located, sheetOf } from "../table/testing/sheet-of";
import { NO_CHOICE, readChoice, toggleValue, withMode, type FilterChoice } from "./choice";
import { createFacetIndex } from "./facet-index";
import { livingChoice } from "./living-choice";

const row = (keyword: string) =>
  `Programma|art. 2.2 Ow|wet|Partijen delen een kaart|Afstemming nodig|${keyword}|VNG; Regio A|Ambtelijk|x|||||||`;
const index = createFacetIndex(located(sheetOf([HEADINGS, row("Water; bodem"), row("geluid")])), []);
const chosen = (...keys: readonly string[]): FilterChoice =>
  keys.reduce((choice, key) => toggleValue(choice, "keyword", key), NO_CHOICE);

test("what the table does not have is named, and the rest of the choice counts", () => {
  const choice = withMode(chosen("waters", "weg"), "keyword", "all");
  const living = livingChoice(index, toggleValue(choice, "source", "vng"));
  expect(living.gone).toEqual([{ group: "keyword", key: "weg" }]);
  expect(index.evaluate(living.choice).rows).toEqual([1]);
  expect(livingChoice(index, chosen("geluid")).gone).toEqual([]);
});

test("an empty value and what was found stay chosen: no agreement is the answer then", () => {
  for (const [group, key] of [
    ["type", ""],
    ["partner", "rijk"],
    ["rule", "keyword/required"],
    ["severity", "error"],
    ["missing", "gemeente"],
    ["accepted", "keyword/required"],
  ] as const) {
    const { choice, gone } = livingChoice(index, toggleValue(NO_CHOICE, group, key));
    expect([group, gone]).toEqual([group, []]);
    expect(index.evaluate(choice).rows).toEqual([]);
  }
});

test("sources are chosen one by one, as they are cleaned up", () => {
  expect(index.values("source").map(({ key, rows }) => [key, rows])).toEqual([
    ["regio a", [1, 2]],
    ["vng", [1, 2]],
  ]);
});

test("a value is kept as it was written, for when the table does not have it any more", () => {
  const choice = toggleValue(NO_CHOICE, "keyword", "1 1", "=1+1");
  expect(readChoice(JSON.parse(JSON.stringify(choice)))).toEqual(choice);
  expect(choice.groups.keyword?.labels).toEqual({ "1 1": "=1+1" });
  expect(toggleValue(choice, "keyword", "1 1").groups.keyword).toEqual({ mode: "any", values: [] });
  expect(
    readChoice({ groups: { keyword: { mode: "any", values: ["a"], labels: { a: 3, b: "B" } } } }),
  ).toEqual(toggleValue(NO_CHOICE, "keyword", "a"));
});
