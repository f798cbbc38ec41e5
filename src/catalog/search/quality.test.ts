import { EXAMPLES } from "../catalog";
import { LABELLED_QUERIES } from "./labelled-queries";
import { findExamples, searchCatalogue } from "./search";

const FIRST = 5;

const queries = LABELLED_QUERIES.map(([query, ids]) => {
  const wanted = ids.split(" ");
  const found = searchCatalogue(query).map(({ id }) => id);
  return { query, wanted, found, place: found.findIndex((id) => wanted.includes(id)) };
});

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test("the queries are many, each once, about examples that exist", () => {
  expect(queries.length).toBeGreaterThanOrEqual(150);
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  const ids = new Set(EXAMPLES.map(({ id }) => id));
  expect(queries.flatMap(({ wanted }) => wanted).filter((id) => !ids.has(id))).toEqual([]);
});

test("every query has an answer among the first five", () => {
  const late = queries.filter(({ place }) => place < 0 || place >= FIRST).map(({ query }) => query);
  expect(late).toEqual([]);
});

test("what answers a query stands at the top of the list", () => {
  const recall = queries.map(
    ({ wanted, found }) =>
      found.slice(0, FIRST).filter((id) => wanted.includes(id)).length / Math.min(FIRST, wanted.length),
  );
  const reciprocal = queries.map(({ place }) => (place < 0 ? 0 : 1 / (place + 1)));
  // Measured: 0.89 and 0.96. Before typing errors, compounds and abbreviations were read: 0.58 and 0.65.
  expect(mean(recall)).toBeGreaterThanOrEqual(0.88);
  expect(mean(reciprocal)).toBeGreaterThanOrEqual(0.94);
});

test("a search says when a word was read as another, and when no example has them all", () => {
  expect(findExamples(EXAMPLES, "gezondhied")).toMatchObject({
    match: "all",
    corrections: [{ typed: "gezondhied", read: "gezondheid" }],
  });
  expect(findExamples(EXAMPLES, "seveso bruidsschat")).toMatchObject({ match: "some", corrections: [] });
  // A compound of known words is no typing error.
  expect(findExamples(EXAMPLES, "klimaatprogramma")).toMatchObject({ match: "all", corrections: [] });
  // All words, but none within the filter.
  expect(findExamples(EXAMPLES, "seveso", { instrument: "programma" }).examples).toEqual([]);
  expect(findExamples(EXAMPLES, "xyzzyplugh")).toEqual({ examples: [], match: "some", corrections: [] });
});

test("an example that has a lid goes before those that have the article", () => {
  const found = findExamples(EXAMPLES, "artikel 2.2, eerste lid, van de Omgevingswet");
  expect(found.match).toBe("all");
  const whole = searchCatalogue("2.2 Ow");
  expect(new Set(found.examples)).toEqual(new Set(whole));
  for (const { legalBasis } of found.examples.slice(0, 2)) {
    expect(legalBasis.map(({ citation }) => citation)).toContain("art. 2.2 lid 1 Ow");
  }
});
