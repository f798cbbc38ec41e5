import { attachBench } from "../../../tests/support/open-bench";
import { openWorkbook } from "../../workbench/package/open";
import { buildWorkbook } from "../../workbench/package/testing/build-workbook";
import { must } from "../testing/bench";
import type { SheetSpec } from "./sheet-spec";

function openBook(bytes = buildWorkbook({ sheets: [{ name: "Tabel" }] })) {
  const result = openWorkbook(bytes);
  if (!result.ok) throw new Error(result.problem.detail);
  const { gateway, host, workbook } = attachBench(result.workbook, { excelApi: 15, timeoutMs: 500 });
  const sheet = (name: string) => {
    const found = workbook.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  return { gateway, host, workbook, sheet, names: () => workbook.sheets.map(({ name }) => name) };
}

const small = (text: string, kind: SheetSpec["kind"] = "report"): SheetSpec => ({
  name: "Bevindingen",
  kind,
  rows: [["Stand"], [text]],
  columnWidths: [20],
});

test("one about another sheet stays, also after the file was saved, and gets the sheet's name beside it", async () => {
  const about = (sheet: string, text: string): SheetSpec => ({
    ...small(text),
    about: sheet,
    nameBeside: `Bevindingen ${sheet}`,
  });
  const first = openBook();
  expect(must(await first.gateway.makeSheet(about("Visie", "een")))).toMatchObject({ kept: null });
  expect(must(await first.gateway.makeSheet(about("Programma", "twee")))).toMatchObject({
    name: "Bevindingen Programma",
    replaced: false,
    kept: { name: "Bevindingen", why: "other" },
  });
  const later = openBook(first.workbook.save());
  expect(must(await later.gateway.makeSheet(about("Programma", "drie")))).toMatchObject({
    name: "Bevindingen Programma",
    replaced: true,
    kept: null,
  });
  must(await later.gateway.makeSheet(about("Visie", "vier")));
  expect(later.names()).toEqual(["Tabel", "Bevindingen Programma", "Bevindingen"]);
  expect(later.sheet("Bevindingen").cell(1, 0).text).toBe("vier");
});

test("tells which sheet stayed, and why", async () => {
  const own = openBook(buildWorkbook({ sheets: [{ name: "bevindingen" }] }));
  expect(must(await own.gateway.makeSheet(small("een")))).toMatchObject({
    kept: { name: "bevindingen", why: "own" },
  });
  own.host.userEdit(own.sheet("Bevindingen (2)").id, 4, 0, { value: "notitie" });
  expect(must(await own.gateway.makeSheet(small("twee")))).toMatchObject({
    name: "Bevindingen (3)",
    kept: { name: "Bevindingen (2)", why: "changed" },
  });
  const other = openBook();
  must(await other.gateway.makeSheet(small("een", "overview")));
  expect(must(await other.gateway.makeSheet(small("twee")))).toMatchObject({
    kept: { name: "Bevindingen", why: "other" },
  });
});
