import { nameProblem } from "./filter-name";

const filters = ["Wonen", "Water"].map((name) => ({ name, filter: {} }));

test.each([
  ["wonen", null, { kind: "taken", name: "Wonen" }],
  [" WATER ", "Wonen", { kind: "taken", name: "Water" }],
  ["wonen", "Wonen", null],
  ["Wonen", "Wonen", null],
  ["Bodem", null, null],
  ["", null, null],
  ["a".repeat(60), null, null],
  ["é".repeat(61), null, { kind: "long", most: 60, length: 61 }],
])("%j in the place of %j: %j", (typed, own, problem) => {
  expect(nameProblem(typed, filters, own)).toEqual(problem);
});
