import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../workbench/package/open";
import { snapshotOf } from "./snapshot-of";

test("stray cells in the farthest row and column cost no block of all that lies between", () => {
  const opened = openWorkbook(readFileSync(path.resolve("tests/workbooks/01-plat.xlsx")));
  if (!opened.ok) throw new Error(opened.problem.code);
  const [sheet] = opened.workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const before = snapshotOf(sheet);
  sheet.setCell(0, 16_383, { value: "ver weg" });
  sheet.setCell(1_048_575, 0, { value: "onderaan" });
  const { top, left, values } = snapshotOf(sheet);
  expect([top, left, values.length]).toEqual([0, 0, 1_048_576]);
  expect(values.slice(0, 74).map((row) => row.slice(0, 16).join("|").replace(/\|+$/, ""))).toEqual(
    before.values.slice(0, 74).map((row) => row.join("|").replace(/\|+$/, "")),
  );
  expect(values[1_048_575]).toEqual(["onderaan"]);
  expect(values[500_000]).toEqual([]);
});
