import { NO_CHOICE, toggleValue } from "../../src/facets/choice";
import { applyFilter, showAll } from "../../src/taskpane/commands/filter";
import { openActionPane, type ActionPane } from "./testing/action-pane";
import { AGREEMENT, BOOK, DUTY, KEYWORD, newRow } from "./testing/filter-model-book";
import { hiddenRows } from "./testing/filtered-files";

/** A row that was hidden by hand stays so when it is changed; a new row in its place does not come to be hidden. */

const ROW = 5;

/** A row is hidden by hand, and a filter of the pane comes over it, which it fits. */
async function filtered(): Promise<ActionPane> {
  const pane = await openActionPane(BOOK);
  const { sheet, session } = pane;
  sheet.setRowsHidden(ROW, ROW, true);
  await session.refresh();
  session.store.set({ choice: toggleValue(NO_CHOICE, "type", DUTY.toLowerCase()) });
  await pane.perform(applyFilter, undefined);
  expect(session.store.get().filtered).toBe("filter");
  return pane;
}

test("a new row in the place of a deleted one that was hidden by hand stays in view", async () => {
  const pane = await filtered();
  const { host, sheet, session } = pane;
  // Rows 4 and 5 are deleted in one go, and as many come.
  host.userDeleteRows(sheet.id, 4, 2);
  host.userInsertRows(sheet.id, 4, 2);
  for (const [row, number] of [
    [4, 105],
    [5, 106],
  ] as const)
    for (const [column, value] of newRow(number)) host.userEdit(sheet.id, row, column, { value });
  await session.refresh();
  await pane.perform(showAll, undefined);
  expect(hiddenRows(sheet)).toEqual([]);
});

test.each([
  ["its agreement", AGREEMENT],
  ["its keyword", KEYWORD],
])("a row of which %s is changed stays hidden, also for a pane that is opened later", async (_, column) => {
  const first = await filtered();
  first.host.userEdit(first.sheet.id, ROW, column, { value: "Iets wat langer is dan alles in deze rij" });
  await first.session.stop();
  const pane = await openActionPane(first.workbook.save());
  await pane.perform(showAll, undefined);
  expect(hiddenRows(pane.sheet)).toEqual([ROW]);
});
