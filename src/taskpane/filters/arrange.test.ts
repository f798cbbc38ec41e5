import type { FacetValue } from "../../facets/facet-index";
import { arrange } from "./arrange";

const value = (label: string, count: number, variants: readonly string[] = []): FacetValue => ({
  key: label.toLowerCase(),
  label,
  variants,
  count,
});
const values = [value("water", 9), value("Één loket", 4, ["1 loket"]), value("bodem", 2), value("", 1)];
const labels = (search: string, order: "count" | "name") =>
  arrange(values, search, order).map(({ label }) => label);

test("by count as they come, by name in the alphabet with 'no keyword' last", () => {
  expect(labels("", "count")).toEqual(["water", "Één loket", "bodem", ""]);
  expect(labels("", "name")).toEqual(["bodem", "Één loket", "water", ""]);
});

test("the search looks at every spelling, whatever its case and accents", () => {
  expect(labels("een", "count")).toEqual(["Één loket"]);
  expect(labels("1 lok", "count")).toEqual(["Één loket"]);
  expect(labels(" WATER ", "name")).toEqual(["water"]);
  expect(labels("lucht", "count")).toEqual([]);
});
