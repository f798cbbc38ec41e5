import { NO_CHOICE, toggleValue } from "../../src/facets/choice";
import { applyFilter } from "../../src/taskpane/commands/filter";
import { undo } from "../../src/taskpane/commands/undo";
import { openActionPane, type ActionPane } from "./testing/action-pane";
import { BOOK, DUTY } from "./testing/filter-model-book";
import { hiddenRows } from "./testing/filtered-files";
import { clearInRibbon } from "./testing/own-rows";

/** Taking a filter back leads to what stood on the sheet just before it, whatever the pane had put there earlier. */

const SOIL = toggleValue(NO_CHOICE, "keyword", "bodem");
const DUTIES = toggleValue(NO_CHOICE, "type", DUTY.toLowerCase());

async function apply(pane: ActionPane, choice: typeof SOIL): Promise<void> {
  pane.session.store.set({ choice });
  await pane.perform(applyFilter, undefined);
  expect(pane.told.at(-1)).toMatchObject({ intent: "success" });
}

async function takeBack(pane: ActionPane): Promise<void> {
  await pane.perform(undo, pane.told.at(-1)?.recoveryId ?? "");
  expect(pane.told.at(-1)).toMatchObject({ intent: "success", key: "undone" });
}

test.each([false, true])(
  "after the first one was cleared in Excel's ribbon, that is everything (pane opened anew: %s)",
  async (isReopened) => {
    let pane = await openActionPane(BOOK);
    await apply(pane, SOIL);
    if (isReopened) {
      await pane.session.stop();
      pane = await openActionPane(pane.workbook.save());
    }
    clearInRibbon(pane);
    await pane.session.refresh();
    await apply(pane, DUTIES);
    await takeBack(pane);
    expect(hiddenRows(pane.sheet)).toEqual([]);
    expect(pane.sheet.autoFilter).toBeNull();
  },
);

test("where the first one still stands, that is the first one, also when the pane did not look in between", async () => {
  const pane = await openActionPane(BOOK);
  await apply(pane, SOIL);
  const hidden = hiddenRows(pane.sheet);
  await apply(pane, DUTIES);
  await takeBack(pane);
  expect(hiddenRows(pane.sheet)).toEqual(hidden);
});

test("rows of the first one that the user showed by hand: everything", async () => {
  const pane = await openActionPane(BOOK);
  await apply(pane, { ...NO_CHOICE, text: "bespreken" });
  expect(pane.session.store.get().filtered).toBe("rows");
  pane.sheet.setRowsHidden(1, 9, false);
  await pane.session.refresh();
  await apply(pane, DUTIES);
  await takeBack(pane);
  expect(hiddenRows(pane.sheet)).toEqual([]);
});
