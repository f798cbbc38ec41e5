import type { Agreement } from "../../table/agreement-table";
import { MarkSurvey } from "./marks";

const agreements = (marks: readonly string[]): Agreement[] =>
  marks.map((mark) => ({ marks: [mark] }) as unknown as Agreement);

test.each([
  ["most cells have", ["x", "x", "X", "✓", "advies", "-", ""], "x"],
  ["most cells have, in capitals", ["X", "X", "x"], "X"],
  ["is the same but for a space", ["v", "v ", "x"], "v"],
  ["is as frequent as an x", ["X", "x"], "x"],
  ["stands beside roles only", ["v, trekker", "advies"], "v"],
  ["stands alone, though another stands beside roles more often", ["x", "v, trekker", "v, advies"], "x"],
  ["nobody wrote", ["advies", "-", ""], "x"],
  ["there is no row for", [], "x"],
])("the usual sign is the one that %s", (_, marks, usual) => {
  expect(new MarkSurvey(agreements(marks)).usual).toBe(usual);
});
