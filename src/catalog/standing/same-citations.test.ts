import { citesTheSame, withPreciseCitations } from "./same-citations";

test.each([
  ["art. 2.2 Ow", "artikel 2.2 Omgevingswet", true],
  ["art. 2.2 lid 1 Ow", "art. 2.2 Ow", true],
  ["art. 2.2 Ow", "art. 2.2 lid 1 Ow", false],
  ["art. 3.1 Ow; art. 2.2 lid 1 Ow", "art. 2.2 Ow; art. 3.1 Ow", true],
  ["art. 2.2 lid 1 Ow; art. 3.1 Ow", "art. 2.2 Ow", false],
  ["art. 2.2 lid 1 Ow", "art. 2.2 lid 2 Ow", false],
  ["art. 2.2 lid 1 Awb", "art. 2.2 Ow", false],
  ["zie de visie", "art. 2.2 Ow", null],
])("%s cites what %s cites: %s", (cell, example, expected) => {
  expect(citesTheSame(cell, example)).toBe(expected);
});

test.each([
  [["art. 2.2 Ow", "art. 3.1 Ow"], "art. 2.2 lid 1 Ow", ["art. 2.2 lid 1 Ow", "art. 3.1 Ow"]],
  [["art. 2.2 Ow"], "art. 5.1 lid 1 Ow", ["art. 2.2 Ow"]],
  [["art. 2.2 lid 1 Ow"], "art. 2.2 Ow; art. 4.1 Ow", ["art. 2.2 lid 1 Ow"]],
  [["art. 2.2 Ow", "art. 3.1 Ow"], "", ["art. 2.2 Ow", "art. 3.1 Ow"]],
  // The law stands once, behind the last: the cell stays as it is.
  [["art. 2.2 Ow", "art. 5.1 Ow"], "art. 2.2 lid 1 en 4.1 Ow", ["art. 2.2 lid 1 en 4.1 Ow", "art. 5.1 Ow"]],
])("%j does not take the place of what %s says more precisely", (citations, cell, expected) => {
  expect(withPreciseCitations(citations, cell)).toEqual(expected);
});
