import { markFormula, readMark } from "./mark";

test.each([
  { kind: "report", content: "a1", name: "Bevindingen" },
  { kind: "overview", content: "b2", name: 'Stand "juli" | week 2' },
  { kind: "report", about: "c3", content: "a1", name: "Bevindingen" },
  { kind: "making", token: "lk3-1" },
] as const)("reads %j back", (mark) => {
  expect(readMark(markFormula(mark))).toEqual(mark);
});

test.each(["=Blad1!$A$1", '="iets|anders"', '="making', "", 12, null])("%p is no mark", (formula) => {
  expect(readMark(formula)).toBeNull();
});
