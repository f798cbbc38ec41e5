import { canListTexts, readCriterion, sameCriterion, showsText, showTexts } from "./criteria";

test("drops the nulls that Excel adds and does not take back", () => {
  const raw = { filterOn: "Custom", criterion1: ">4", criterion2: null, values: null, icon: null };
  expect(readCriterion(raw)).toEqual({ filterOn: "Custom", criterion1: ">4" });
});

test.each([
  [null],
  [undefined],
  [{}],
  [{ filterOn: "Custom" }],
  [{ filterOn: "Values", values: null, operator: "And" }],
])("%p is no criterion", (raw) => {
  expect(readCriterion(raw)).toBeNull();
});

test("asks for blank cells alone with a condition, and beside texts in the list", () => {
  expect(showTexts([""])).toEqual({ filterOn: "Custom", criterion1: "=" });
  expect(showTexts(["water", "", "water"])).toEqual({ filterOn: "Values", values: ["water", ""] });
});

test("knows a list again in the other forms in which Excel tells it", () => {
  const two = showTexts(["Water", "geluid"]);
  expect(sameCriterion(two, { filterOn: "Values", values: ["geluid", "water"] })).toBe(true);
  const told = { filterOn: "Custom", criterion1: "=geluid", criterion2: "=Water", operator: "Or" };
  expect(sameCriterion(two, told)).toBe(true);
  expect(sameCriterion(showTexts([""]), { filterOn: "Values", values: [""] })).toBe(true);
});

test("tells other choices apart", () => {
  const one = showTexts(["water"]);
  expect(sameCriterion(one, showTexts(["water", "geluid"]))).toBe(false);
  expect(sameCriterion(one, { filterOn: "Custom", criterion1: "=*water*" })).toBe(false);
  expect(
    sameCriterion(one, { filterOn: "Custom", criterion1: "=water", criterion2: "=geluid", operator: "And" }),
  ).toBe(false);
  expect(sameCriterion(one, null)).toBe(false);
  expect(sameCriterion(null, null)).toBe(true);
  expect(
    sameCriterion({ filterOn: "CellColor", color: "#FF0000" }, { filterOn: "CellColor", color: "#00FF00" }),
  ).toBe(false);
});

test("a values list takes texts of 255 characters and no longer ones", () => {
  expect(canListTexts(["a".repeat(255), ""])).toBe(true);
  expect(canListTexts(["a".repeat(256)])).toBe(false);
});

test.each([
  [showTexts(["water", "wonen"]), "Water", true],
  [showTexts(["water", "wonen"]), "bodem", false],
  [showTexts(["water"]), "water ", null],
  [showTexts(["water "]), "water", null],
  [showTexts(["water "]), "Water ", true],
  [showTexts(["water", "wonen"]), "bodem ", false],
  [showTexts(["water", ""]), " ", null],
  [showTexts([""]), "", true],
  [showTexts([""]), "water", false],
  [{ filterOn: "Custom", criterion1: "=water", criterion2: "=wonen", operator: "Or" }, "wonen", true],
  [{ filterOn: "Custom", criterion1: ">4" }, "3", null],
  [{ filterOn: "Custom", criterion1: "=*wa*" }, "bodem", null],
  [{ filterOn: "CellColor", color: "#FF0000" }, "water", null],
  [{ filterOn: "Values", values: [{ date: "2026-01-01", specificity: "Day" }] }, "1-1-2026", null],
])("%j shows %j: %j", (criterion, text, expected) => {
  expect(showsText(criterion, text)).toBe(expected);
});
