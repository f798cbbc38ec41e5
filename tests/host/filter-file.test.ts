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
  expect(pane.told).toMatchObject([{ intent: "success", plural: "filters.applied" }]);
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
