import { NO_CHOICE, toggleValue } from "../../src/facets/choice";
import { applyFilter, showAll } from "../../src/taskpane/commands/filter";
import { redo, undo } from "../../src/taskpane/commands/undo";
import { facetIndexOf } from "../../src/taskpane/filters/facet-index-of";
import { fittingInView } from "../../src/taskpane/filters/rows-in-view";
import { testWorkbook } from "../../src/excel/testing/bench";
import { openActionPane, type ActionPane } from "./testing/action-pane";
import { hiddenRows } from "./testing/filtered-files";
import { clearInRibbon, facetRows, filtered, LEVEL, looked, OWN, VOOROVERLEG } from "./testing/own-rows";

/** What the pane says of its filter goes along with what the user does in Excel after it, and can be taken back. */

const noticeOf = ({ session }: ActionPane) => session.store.get().notice;
const WENSELIJK = toggleValue(NO_CHOICE, "type", "afstemming wenselijk");
const visible = (pane: ActionPane): number =>
  facetRows(pane, WENSELIJK).filter((row) => !pane.sheet.row(row).hidden).length;

async function applied(): Promise<ActionPane> {
  const pane = await openActionPane(testWorkbook("01-plat"), { follows: true });
  pane.session.store.set({ choice: WENSELIJK });
  await pane.perform(applyFilter, undefined);
  await looked();
  return pane;
}

describe("the message with the number of agreements in view", () => {
  test("counts what is left when the user adds a filter of their own, and can still be taken back", async () => {
    const pane = await applied();
    const { host, sheet } = pane;
    const all = facetRows(pane, WENSELIJK).length;
    expect(noticeOf(pane)).toMatchObject({ plural: "filters.applied", count: all });
    host.userFilter(sheet.id, LEVEL, ["Ambtelijk"]);
    await looked();
    const count = visible(pane);
    expect([count > 0, count < all]).toEqual([true, true]);
    expect(noticeOf(pane)).toMatchObject({
      plural: "filters.appliedExcept",
      count,
      params: { hidden: all - count },
      recoveryId: expect.any(String) as string,
    });
    host.userFilter(sheet.id, LEVEL, null);
    await looked();
    expect(noticeOf(pane)).toMatchObject({ plural: "filters.applied", count: all });
  });

  test("counts rows that are hidden by hand since", async () => {
    const pane = await applied();
    const { host, sheet } = pane;
    const [row = -1] = facetRows(pane, WENSELIJK);
    const all = facetRows(pane, WENSELIJK).length;
    sheet.setRowsHidden(row, row, true);
    host.userEdit(sheet.id, 75, 0, { value: "Notitie" });
    await looked();
    await pane.session.refresh();
    expect(noticeOf(pane)).toMatchObject({ plural: "filters.appliedExcept", count: all - 1 });
  });
});

test("what the user's own filter hides too once Excel applies it again is counted", async () => {
  const pane = await openActionPane(testWorkbook("07-rommelig"));
  const { host, sheet, session } = pane;
  const level = 6;
  const now = () => {
    const { located, standing } = session.store.get();
    if (located.kind !== "table") throw new Error("there is no table");
    return fittingInView(facetIndexOf(located), NO_CHOICE, standing);
  };
  // Only Excel can tell of "Ambtelijk " with a space, once in the table, whether "Ambtelijk" lets it through.
  expect(now()).toMatchObject({ outside: 0, maybeOutside: 1 });
  const [row = -1] = now().shown;
  host.userEdit(sheet.id, row, level, { value: "Bestuurlijk" });
  sheet.setRowsHidden(68, 68, true);
  session.store.set({ filtered: "filter" });
  await session.refresh();
  expect(now()).toMatchObject({ outside: 1, maybeOutside: 1 });
});

describe("rows that came into view because the filter was cleared in Excel", () => {
  async function cleared(): Promise<ActionPane> {
    const pane = await filtered({ follows: true });
    await looked();
    clearInRibbon(pane);
    await looked();
    expect(hiddenRows(pane.sheet)).toEqual([]);
    return pane;
  }

  test("that are hidden again from the message can be shown again, and hidden once more", async () => {
    const pane = await cleared();
    expect(noticeOf(pane)).toMatchObject({ plural: "filters.lostRows", count: OWN.length });
    await noticeOf(pane)?.offer?.take();
    expect(hiddenRows(pane.sheet)).toEqual(OWN);
    const told = noticeOf(pane);
    expect(told).toMatchObject({ plural: "filters.hiddenAgain", count: OWN.length });
    await pane.perform(undo, told?.recoveryId ?? "");
    expect(hiddenRows(pane.sheet)).toEqual([]);
    await pane.perform(redo, told?.recoveryId ?? "");
    expect(hiddenRows(pane.sheet)).toEqual(OWN);
  });

  test("are shown again by taking back *Alles tonen*, without the filter that was not there any more", async () => {
    const pane = await cleared();
    await pane.perform(showAll, undefined);
    expect(hiddenRows(pane.sheet)).toEqual(OWN);
    pane.host.userInsertRows(pane.sheet.id, 5, 1);
    await pane.session.refresh();
    const { recoveryId = "" } = pane.told.at(-1) ?? {};
    await pane.perform(undo, recoveryId);
    expect(hiddenRows(pane.sheet)).toEqual([]);
    expect([...(pane.sheet.autoFilter?.criteria ?? [])]).toEqual([]);
    expect(pane.session.store.get()).toMatchObject({ choice: VOOROVERLEG, filtered: null });
  });

  test("with none of them hidden by hand there is nothing to take back", async () => {
    const pane = await applied();
    clearInRibbon(pane);
    await looked();
    await pane.perform(showAll, undefined);
    expect(pane.told.at(-1)).toMatchObject({ key: "filters.clearedNone" });
    expect(pane.told.at(-1)?.recoveryId).toBeUndefined();
  });

  test("stay as they are when Excel refuses to show them", async () => {
    const pane = await cleared();
    await noticeOf(pane)?.offer?.take();
    const { recoveryId = "" } = noticeOf(pane) ?? {};
    for (const request of [1, 2]) {
      pane.failAt(request, "general-exception");
      await pane.perform(undo, recoveryId);
      pane.clear();
      expect([request, hiddenRows(pane.sheet)]).toEqual([request, OWN]);
    }
    await pane.perform(undo, recoveryId);
    expect(hiddenRows(pane.sheet)).toEqual([]);
  });
});
