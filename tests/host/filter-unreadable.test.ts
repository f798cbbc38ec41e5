import { NO_CHOICE, toggleValue, type FilterChoice } from "../../src/facets/choice";
import { applyFilter, showAll } from "../../src/taskpane/commands/filter";
import { testWorkbook } from "../../src/excel/testing/bench";
import type { FilterCriterion } from "../../src/workbench/package/filters/filter-state";
import { openActionPane, type ActionPane } from "./testing/action-pane";
import { hiddenRows } from "./testing/filtered-files";
import { facetRows } from "./testing/own-rows";

/**
 * Excel has failed on reading what a column is filtered by: a values list with blanks among its values (office-js #465), and a
 * list that was put back by an add-in (#3030). The pane does what it can without, loses no filter of the user's, and says so
 * where it cannot go on.
 */

const withBlanks = ({ values }: FilterCriterion): boolean => values?.includes("") === true;
const WENSELIJK = toggleValue(NO_CHOICE, "type", "afstemming wenselijk");

async function opened(name: Parameters<typeof testWorkbook>[0]): Promise<ActionPane> {
  const pane = await openActionPane(testWorkbook(name));
  pane.host.faults.unreadable = withBlanks;
  return pane;
}

/** The user filters a column by a list with blanks. */
function filterOwn({ host, sheet, session }: ActionPane, role: "level" | "type" | "source") {
  const column = session.table?.roles[role]?.column ?? -1;
  const shown = [...new Set(session.table?.agreements.map(({ row }) => sheet.cell(row, column).text) ?? [])];
  host.userFilter(sheet.id, column, [...shown.slice(0, 1), ""]);
  return column;
}

async function choose(pane: ActionPane, choice: FilterChoice): Promise<void> {
  await pane.session.refresh();
  pane.session.store.set({ choice });
  await pane.perform(applyFilter, undefined);
}

describe("an Excel table that the user filters by a list that cannot be read", () => {
  test.each(["level", "type"] as const)(
    "a choice hides its rows one by one, and leaves it: %s",
    async (role) => {
      const pane = await opened("04-exceltabel");
      const { sheet, session, host } = pane;
      filterOwn(pane, role);
      const before = hiddenRows(sheet);
      const own = [...(sheet.tables[0]?.filter?.criteria ?? [])];
      await choose(pane, WENSELIJK);
      const fitting = new Set(facetRows(pane, WENSELIJK));
      const all = session.table?.agreements.map(({ row }) => row) ?? [];
      const isSeen = (row: number): boolean => !sheet.row(row).hidden;
      expect(all.filter(isSeen)).toEqual(all.filter((row) => fitting.has(row) && !before.includes(row)));
      expect(session.store.get().filtered).toBe("rows");
      expect([...(sheet.tables[0]?.filter?.criteria ?? [])]).toEqual(own);
      await pane.perform(showAll, undefined);
      expect(hiddenRows(sheet)).toEqual(before);
      expect([...(sheet.tables[0]?.filter?.criteria ?? [])]).toEqual(own);
      expect([...host.log.unknownMembers.keys()]).toEqual([]);
    },
  );

  test("a filter of the pane that the user changed so is not touched, and the pane says what to do", async () => {
    const pane = await opened("04-exceltabel");
    const { sheet, session, host, told } = pane;
    await choose(pane, WENSELIJK);
    expect(session.store.get().filtered).toBe("filter");
    const column = filterOwn(pane, "type");
    const [own, hidden] = [[...(sheet.tables[0]?.filter?.criteria ?? [])], hiddenRows(sheet)];
    await choose(pane, { ...NO_CHOICE, text: "gemeente" });
    expect(told.at(-1)).toMatchObject({ intent: "warning", key: "obstacle.unreadFilter" });
    await pane.perform(showAll, undefined);
    expect(told.at(-1)).toMatchObject({ intent: "warning", key: "obstacle.unreadFilter" });
    expect([[...(sheet.tables[0]?.filter?.criteria ?? [])], hiddenRows(sheet)]).toEqual([own, hidden]);
    host.userFilter(sheet.id, column, null);
    await choose(pane, WENSELIJK);
    expect(told.at(-1)).toMatchObject({ intent: "success" });
    await pane.perform(showAll, undefined);
    expect(hiddenRows(sheet)).toEqual([]);
  });

  test("Excel fails on reading the list that the pane gave it: everything is as it was", async () => {
    const pane = await opened("04-exceltabel");
    pane.host.faults.unreadable = () => true;
    const before = pane.picture();
    await choose(pane, WENSELIJK);
    expect(pane.told.at(-1)).toMatchObject({ intent: "success" });
    await pane.perform(showAll, undefined);
    expect(pane.picture()).toEqual(before);
  });
});

test("a sheet's own filter that cannot be read is left alone, and the pane says what to do", async () => {
  const pane = await opened("01-plat");
  const { sheet, session } = pane;
  const top = session.table?.area.top ?? 0;
  sheet.setFilter(null, {
    area: { top, left: 0, bottom: session.table?.area.bottom ?? 0, right: 15 },
    criteria: new Map(),
  });
  filterOwn(pane, "level");
  const before = pane.picture();
  await choose(pane, WENSELIJK);
  expect(pane.told.at(-1)).toMatchObject({ intent: "warning", key: "obstacle.unreadFilter" });
  expect(pane.picture()).toEqual(before);
});
