import { NO_CHOICE, toggleValue } from "../../src/facets/choice";
import { applyFilter, showAll } from "../../src/taskpane/commands/filter";
import { testWorkbook } from "../../src/excel/testing/bench";
import { openActionPane } from "./testing/action-pane";
import { hiddenRows } from "./testing/filtered-files";

/**
 * The user has a filter of their own and clears it in Excel's ribbon with the pane's: what it hid comes back, and what they had
 * hidden by hand is hidden again, as far as that is sure.
 */

test("a row with a space behind its level, which the user's filter may have hidden, is not hidden again", async () => {
  const pane = await openActionPane(testWorkbook("07-rommelig"));
  const { host, sheet, session } = pane;
  const [level, spaced, byHand] = [6, 27, 9];
  expect(sheet.cell(spaced, level).text).toBe("Ambtelijk ");
  host.userFilter(sheet.id, level, ["Ambtelijk"]);
  sheet.setRowsHidden(spaced, spaced, true);
  sheet.setRowsHidden(byHand, byHand, true);
  await session.refresh();
  session.store.set({ choice: toggleValue(NO_CHOICE, "type", "afstemming wenselijk") });
  await pane.perform(applyFilter, undefined);
  expect(pane.told.at(-1)?.intent).toBe("success");
  for (const [column] of sheet.autoFilter?.criteria ?? []) host.userFilter(sheet.id, column, null);
  await session.refresh();
  await pane.perform(showAll, undefined);
  expect(hiddenRows(sheet)).toEqual([byHand]);
});
