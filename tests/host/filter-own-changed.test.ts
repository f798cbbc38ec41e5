import { NO_CHOICE } from "../../src/facets/choice";
import { applyFilter, showAll } from "../../src/taskpane/commands/filter";
import { openActionPane } from "./testing/action-pane";
import { BOOK, LAST_COLUMN, LEVEL, OWN_LEVEL } from "./testing/filter-model-book";
import { hiddenRows } from "./testing/filtered-files";

test("a filter of the user's own that comes over rows that the pane hides: a row hidden by hand is hidden again", async () => {
  const pane = await openActionPane(BOOK);
  const { host, sheet, session } = pane;
  sheet.setRowsHidden(1, 1, true);
  await session.refresh();
  session.store.set({ choice: { ...NO_CHOICE, text: "bespreken" } });
  await pane.perform(applyFilter, undefined);
  expect(session.store.get().filtered).toBe("rows");
  // Excel shows the rows then that it does not hide itself, rows 3, 4, 8 and 9.
  const area = { top: 0, left: 0, bottom: 9, right: LAST_COLUMN };
  sheet.setFilter(null, { area, criteria: new Map() });
  host.userFilter(sheet.id, LEVEL, [OWN_LEVEL]);
  host.userFilter(sheet.id, LEVEL, null);
  host.userFilter(sheet.id, LEVEL, [OWN_LEVEL]);
  expect(hiddenRows(sheet)).toEqual([3, 4, 8, 9]);
  await session.refresh();
  await pane.perform(showAll, undefined);
  expect(hiddenRows(sheet)).toEqual([1, 3, 4, 8, 9]);
});
