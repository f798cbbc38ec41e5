import { valueProblem } from "./value-problem";

const STANDARD = ["Afstemming nodig"];

test.each([
  [["Op termijn", "Later"], null],
  [[], null],
  [["Op termijn", "op TERMIJN"], { code: "twice", value: "op TERMIJN" }],
  [["Later", "afstemming nodig"], { code: "standard", value: "afstemming nodig" }],
])("%j as values of one's own", (values, problem) => {
  expect(valueProblem(values, STANDARD)).toEqual(problem);
});
