import { readFileSync } from "node:fs";
import { buildWorkbook } from "../workbench/package/testing/build-workbook";
import { openTables } from "./open-tables";

test("a region's file gives its tables", () => {
  const opened = openTables(new Uint8Array(readFileSync("tests/workbooks/02-titelblok.xlsx")));
  expect(opened).toMatchObject({ ok: true });
  expect(opened.ok && opened.tables.map(({ table }) => table.agreements.length)).toEqual([76]);
});

test.each([
  ["no workbook at all", new TextEncoder().encode("tekst"), "not-a-zip"],
  ["a workbook without a table", buildWorkbook(), "no-table"],
] as const)("%s is told, not thrown", (_, bytes, problem) => {
  expect(openTables(bytes)).toEqual({ ok: false, problem });
});
