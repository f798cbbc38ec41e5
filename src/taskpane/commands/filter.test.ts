import { NO_CHOICE, toggleValue, withMode } from "../../facets/choice";
import { PaneSession } from "../state/pane-session";
import type { MemoryGateway } from "../testing/memory-gateway";
import { COLUMN, oneTable } from "../testing/tables";
import { applyFilter, showAll } from "./filter";
import { chooseFilter, deleteFilter, saveFilter } from "./saved-filters";

let gateway: MemoryGateway;
let session: PaneSession;

beforeEach(async () => {
  gateway = oneTable();
  session = new PaneSession(gateway);
  await session.start();
});
afterEach(() => session.stop());

const state = () => session.store.get();

/** Waits until the pane has seen what it is told of in the background. */
async function settled(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isSo(); turn++) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe("the filter", () => {
  const choosing = (keyword: string) => toggleValue(NO_CHOICE, "keyword", keyword);

  test("hides rows where no column's values can say it, and knows of them after the next reading", async () => {
    session.store.set({
      choice: toggleValue(toggleValue(NO_CHOICE, "partner", "rijk"), "partner", "gemeente"),
    });
    await applyFilter.perform(session);
    expect(gateway.filters).toEqual([]);
    expect(gateway.shownRows).toEqual([1, 2, 3]);
    await session.refresh();
    expect(state().filtered).toBe("rows");
    await showAll.perform(session);
    expect(gateway.shownRows).toBeNull();
    expect(state().filtered).toBeNull();
  });

  test("filters the partners' own columns for rows with every one of them, or with none", async () => {
    const both = ["gemeente", "provincie"].reduce(
      (choice, key) => toggleValue(choice, "partner", key),
      NO_CHOICE,
    );
    const columns = [COLUMN.gemeente, COLUMN.provincie];
    for (const [mode, values] of [
      ["all", ["x"]],
      ["none", [""]],
    ] as const) {
      session.store.set({ choice: withMode(both, "partner", mode) });
      await applyFilter.perform(session);
      expect(gateway.filters).toEqual(columns.map((column) => ({ column, values })));
    }
  });

  test("says why when the sheet is protected, and keeps the choice", async () => {
    gateway.refused.set("applyFilter", "protected");
    session.store.set({ choice: choosing("overleg") });
    await applyFilter.perform(session);
    expect(state()).toMatchObject({ filtered: null, notice: { key: "obstacle.protected" } });
    expect(state().choice).toEqual(choosing("overleg"));
  });

  test("shows cells with one of the chosen keywords, in all their spellings", async () => {
    expect(applyFilter.enabled(state())).toBe(false);
    session.store.set({ choice: choosing("overleg") });
    expect(applyFilter.enabled(state())).toBe(true);
    await applyFilter.perform(session);
    expect(gateway.filters).toEqual([
      { column: COLUMN.keyword, values: ["ambities; overleg", "overleg", "Overleg / geluid"] },
    ]);
    expect(state()).toMatchObject({ filtered: "filter", notice: { plural: "filters.applied", count: 3 } });
    await showAll.perform(session);
    expect(state()).toMatchObject({ filtered: null, notice: { key: "filters.cleared" } });
    expect(applyFilter.enabled(state())).toBe(false);
  });

  test("is kept in the workbook under a name, chosen again and deleted", async () => {
    session.store.set({ choice: choosing("overleg") });
    await saveFilter.perform(session, " Overleg ");
    session.store.set({ choice: NO_CHOICE });
    await chooseFilter.perform(session, "Overleg");
    expect(state().choice).toEqual(choosing("overleg"));
    await deleteFilter.perform(session, "Overleg");
    expect(state().workbook.namedFilters).toEqual([]);
    gateway.refused.set("writeState", "view-only");
    await saveFilter.perform(session, "Nog een");
    expect(state().notice).toMatchObject({ key: "obstacle.view-only" });
    expect(state().workbook.namedFilters).toEqual([]);
  });

  test("keywords that are gone since do not empty the sheet", async () => {
    session.store.set({ choice: choosing("vervallen") });
    await applyFilter.perform(session);
    expect(gateway.filters).toEqual([]);
    expect(state()).toMatchObject({ filtered: null, notice: { key: "filters.gone" } });
  });

  test("a filter of an earlier session is known again with its choice, and gone when the user takes it off", async () => {
    session.store.set({ choice: choosing("overleg") });
    await applyFilter.perform(session);
    await session.stop();
    session = new PaneSession(gateway);
    await session.start();
    await settled(() => state().filtered !== null);
    expect(state()).toMatchObject({ filtered: "filter", choice: choosing("overleg") });
    gateway.unfilter();
    await settled(() => state().filtered === null);
    expect(state().sheetState?.filtered).toBe(false);
    expect(state().choice).toEqual(choosing("overleg"));
  });

  test("rows that the user shows again in Excel are no filter any more", async () => {
    session.store.set({ choice: withMode(toggleValue(NO_CHOICE, "partner", "rijk"), "partner", "none") });
    await applyFilter.perform(session);
    gateway.unfilter();
    await settled(() => state().filtered === null);
    expect(state().filtered).toBeNull();
  });

  test("a filter that the user takes off in Excel is known after the next reading", async () => {
    session.store.set({ choice: choosing("overleg") });
    await applyFilter.perform(session);
    const [sheet] = gateway.all;
    if (sheet) sheet.state = { ...sheet.state, filtered: false };
    await session.refresh();
    expect(state().filtered).toBeNull();
  });
});
