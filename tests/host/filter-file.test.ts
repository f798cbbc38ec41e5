import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { NO_CHOICE, toggleValue } from "../../src/facets/choice";
import { showAll } from "../../src/taskpane/commands/filter";
import { openActionPane } from "./testing/action-pane";
import { FILTERED_FILES, filterFile, hiddenRows } from "./testing/filtered-files";

/** The filter goes with the file, and so does what was there before it. */

const lookOf = (sheet: Awaited<ReturnType<typeof openActionPane>>["sheet"]) => ({
  hidden: hiddenRows(sheet),
  columns: Array.from({ length: 16 }, (_, column) => sheet.column(column).hidden),
  filter: sheet.autoFilter && [sheet.autoFilter.area, [...sheet.autoFilter.criteria]],
  tables: sheet.tables.map(({ filter }) => [...(filter?.criteria ?? [])]),
});

test.each(FILTERED_FILES.map((file) => [file.name, file] as const))("%s", async (_, file) => {
  const original = await openActionPane(file.open());
  file.prepare?.(original);
  const { pane, before, hidden } = await filterFile(file);
  // Of the agreements that fit, the user's own filter and rows hid some already.
  const plural = file.prepare ? "filters.appliedExcept" : "filters.applied";
  expect(pane.told).toMatchObject([{ intent: "success", plural }]);
  expect(hidden.length).toBeGreaterThan(before.length);
  await pane.session.stop();
  const later = await openActionPane(pane.workbook.save());
  expect(hiddenRows(later.sheet)).toEqual(hidden);
  await later.perform(showAll, undefined);
  expect(lookOf(later.sheet)).toEqual(lookOf(original.sheet));
  await later.session.stop();
});

test("where rows are hidden, the headings of sections with rows stay", async () => {
  const [file] = FILTERED_FILES.filter(({ name }) => name === "headings of sections");
  if (!file) throw new Error("there is no such file");
  const { pane, hidden } = await filterFile(file);
  expect(pane.session.store.get().filtered).toBe("rows");
  const { sections = [], agreements = [] } = pane.session.table ?? {};
  const headed = sections.filter(({ headingRow }) => headingRow !== null);
  expect(headed.length).toBeGreaterThan(2);
  for (const { headingRow, firstRow, lastRow } of headed) {
    const hasRows = agreements.some(({ row }) => row >= firstRow && row <= lastRow && !hidden.includes(row));
    expect([headingRow, hidden.includes(headingRow ?? -1)]).toEqual([headingRow, !hasRows]);
  }
  await pane.session.stop();
});

/** The same workbook, in which only filters may be used on the first sheet. */
function protectedButFilters(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const guarded = xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1" autoFilter="0"/>');
  return zipSync({ ...parts, [name]: strToU8(guarded) });
}

/** The heading rows of sections, each with whether a row under it can be seen. */
function headingsOf({ session }: Awaited<ReturnType<typeof openActionPane>>, hidden: readonly number[]) {
  const { sections = [], agreements = [] } = session.table ?? {};
  return sections.flatMap(({ headingRow, firstRow, lastRow }) => {
    const isSeen = agreements.some(({ row }) => row >= firstRow && row <= lastRow && !hidden.includes(row));
    return headingRow === null ? [] : [[headingRow, isSeen] as const];
  });
}
const typeOnHeadings = {
  name: "a type under headings",
  open: () => new Uint8Array(readFileSync("tests/workbooks/05-tussenkoppen.xlsx")),
  choice: toggleValue(NO_CHOICE, "type", "afstemming nodig"),
};

test("headings stay too where the sheet's own filter could say the choice, for it would hide them", async () => {
  const { pane, hidden } = await filterFile(typeOnHeadings);
  expect(pane.session.store.get().filtered).toBe("rows");
  const headings = headingsOf(pane, hidden);
  expect(headings.filter(([, isSeen]) => isSeen).length).toBeGreaterThan(1);
  for (const [row, isSeen] of headings) expect([row, hidden.includes(row)]).toEqual([row, !isSeen]);
  await pane.perform(showAll, undefined);
  expect(hiddenRows(pane.sheet)).toEqual([]);
  await pane.session.stop();
});

test("a protected sheet that allows filtering only is filtered, without its headings", async () => {
  const area = { top: 0, left: 0, bottom: 0, right: 15 };
  const { pane, hidden } = await filterFile({
    ...typeOnHeadings,
    open: () => protectedButFilters(typeOnHeadings.open()),
    prepare: ({ sheet }) => {
      const header = Array.from({ length: 20 }, (_, row) => row).find(
        (row) => sheet.cell(row, 4).text === "Typering",
      );
      const bottom = sheet.usedArea(true)?.bottom ?? 0;
      sheet.setFilter(null, { area: { ...area, top: header ?? 0, bottom }, criteria: new Map() });
    },
  });
  expect(pane.told).toMatchObject([{ intent: "success", plural: "filters.applied" }]);
  expect(pane.session.store.get().filtered).toBe("filter");
  for (const [row] of headingsOf(pane, hidden)) expect([row, hidden.includes(row)]).toEqual([row, true]);
  await pane.perform(showAll, undefined);
  expect(hiddenRows(pane.sheet)).toEqual([]);
  await pane.session.stop();
});
