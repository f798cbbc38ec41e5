import type { Finding } from "../../rules/finding";
import { joinAddresses } from "../office/areas";
import { marksFor } from "./marks";

function finding(rule: string, severity: Finding["severity"], row: number, column: number): Finding {
  return { rule, severity, scope: "cell", row, column, role: "agreement", message: "default", params: {} };
}
const partners = [8, 9, 10, 12];

test("marks all partner cells of a row without partners", () => {
  const marks = marksFor([finding("partners/none", "error", 4, 8)], "all", partners);
  expect(marks).toHaveLength(1);
  expect(joinAddresses(marks[0]?.areas ?? [])).toEqual(["I5:K5,M5"]);
  expect(marks[0]?.cells).toBe(4);
});

test("marks the finding's own cell when the partner columns are not known", () => {
  const marks = marksFor([finding("partners/none", "error", 4, 8)], "all", []);
  expect(joinAddresses(marks[0]?.areas ?? [])).toEqual(["I5"]);
});

test("gives each cell one mark, of its most severe finding", () => {
  const marks = marksFor(
    [
      finding("partners/named-not-marked", "warning", 4, 9),
      finding("partners/none", "error", 4, 8),
      finding("cell/whitespace", "hint", 4, 3),
    ],
    "all",
    partners,
  );
  expect(marks.map(({ rule, cells }) => [rule, cells])).toEqual([
    ["partners/none", 4],
    ["cell/whitespace", 1],
  ]);
});

test("puts findings of one rule below each other into one area", () => {
  const findings = [7, 5, 6, 9].map((row) => finding("type/required", "error", row, 4));
  const marks = marksFor(findings, "all", partners);
  expect(joinAddresses(marks[0]?.areas ?? [])).toEqual(["E6:E8,E10"]);
});

test("keeps severities of one rule apart", () => {
  const findings = [
    finding("agreement/duplicate", "warning", 1, 3),
    finding("agreement/duplicate", "hint", 2, 3),
  ];
  expect(marksFor(findings, "all", []).map(({ severity }) => severity)).toEqual(["warning", "hint"]);
});

test("takes what was chosen", () => {
  const findings = [
    finding("type/required", "error", 1, 4),
    finding("partners/single", "warning", 1, 8),
    finding("partners/law-not-marked", "warning", 2, 9),
    finding("partners/unknown-mark", "warning", 3, 9),
    finding("partners/example-not-marked", "hint", 4, 9),
  ];
  const rules = (choice: "all" | "errors" | "missing-partners"): string[] =>
    marksFor(findings, choice, partners).map(({ rule }) => rule);
  expect(rules("all")).toHaveLength(5);
  expect(rules("errors")).toEqual(["type/required"]);
  expect(rules("missing-partners")).toEqual([
    "partners/single",
    "partners/law-not-marked",
    "partners/example-not-marked",
  ]);
});

test("leaves out findings about the table as a whole", () => {
  const whole: Finding = { ...finding("table/instrument-empty", "hint", 0, 0), scope: "table" };
  expect(marksFor([whole], "all", partners)).toEqual([]);
});
