import type { Finding } from "../../rules/finding";
import type { Change } from "../../table/change";
import { fixableByRule, fixesOfRule } from "./change-sets";

const cell = (row: number, column: number, to: string): Change => ({
  kind: "cell",
  row,
  column,
  old: "",
  new: to,
});
const finding = (rule: string, fix?: readonly Change[]): Finding => ({
  rule,
  severity: "hint",
  scope: "cell",
  row: 1,
  column: 1,
  role: "keyword",
  message: "default",
  params: {},
  ...(fix ? { fix } : {}),
});

test("the fixes of one rule come together, each cell once", () => {
  const findings = [
    finding("a", [cell(1, 1, "x")]),
    finding("b", [cell(2, 1, "y")]),
    finding("a", [cell(1, 1, "z")]),
    finding("a", [{ kind: "remove-row", row: 1 }]),
    finding("a"),
  ];
  expect(fixesOfRule(findings, "a")).toEqual([cell(1, 1, "x"), { kind: "remove-row", row: 1 }]);
  expect([...fixableByRule(findings)]).toEqual([
    ["a", 3],
    ["b", 1],
  ]);
});
