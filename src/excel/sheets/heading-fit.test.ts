import { headingHeight, headingWidth } from "./heading-fit";

test("a column is as wide as its heading, but not narrower than can be pointed at or wider than reads well", () => {
  expect(
    ["GGD", "Omgevingsdienst", "Veiligheidsregio", "een heel lange kop over drie regels"].map(headingWidth),
  ).toEqual([7, 18, 19, 24]);
});

test("the row is as high as its highest heading, with room for filter buttons", () => {
  const gemeente = { heading: "Gemeente", width: 11 };
  expect(headingHeight([])).toBe(32);
  expect(headingHeight([gemeente])).toBe(32);
  expect(headingHeight([gemeente, { heading: "Juridische onderbouwing", width: 14 }])).toBe(47);
  expect(headingHeight([{ heading: "Ambtelijk/bestuurlijk", width: 8 }])).toBe(62);
  expect(headingHeight([{ heading: "boven\nonder", width: 20 }])).toBe(47);
});
