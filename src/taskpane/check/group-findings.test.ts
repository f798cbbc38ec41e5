import type { Finding } from "../../rules/finding";
import { locateTable } from "../../table/locate-table";
import { oneTable } from "../testing/tables";
import { groupFindings } from "./group-findings";

const snapshot = oneTable().all[0]?.snapshot();
const located = snapshot && locateTable(snapshot);
if (!located?.ok) throw new Error("no table");
const { table } = located;
const finding = (row: number, column: number, rule: string): Finding => ({
  rule,
  severity: "error",
  scope: "cell",
  row,
  column,
  role: "type",
  message: "default",
  params: {},
});
const findings = [
  finding(1, 4, "type/required"),
  finding(2, 1, "legal-basis/required"),
  finding(3, 4, "type/required"),
];

test("by rule the most frequent comes first, by column it goes from left to right", () => {
  expect(groupFindings(table, findings, "rule")).toMatchObject([
    { rule: "type/required", count: 2, findings: [findings[0], findings[2]] },
    { rule: "legal-basis/required", count: 1 },
  ]);
  expect(groupFindings(table, findings, "column")).toMatchObject([
    { letters: "B", heading: table.roles.legalBasis?.heading, findings: [findings[1]] },
    { letters: "E", count: 2 },
  ]);
  expect(groupFindings(table, findings, "row").map(({ key }) => key)).toEqual(["row-1", "row-2", "row-3"]);
});

test("20,000 findings of one rule come in pieces that are small enough to draw, and none is lost", () => {
  const many = Array.from({ length: 20_000 }, (_, row) => finding(row, 4, "type/required"));
  const groups = groupFindings(table, many, "rule");
  expect(Math.max(...groups.map((group) => group.findings.length))).toBeLessThanOrEqual(20);
  expect(groups.flatMap((group) => group.findings)).toEqual(many);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
});
