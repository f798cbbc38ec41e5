import { NO_CHOICE, toggleValue, type FilterChoice } from "../../src/facets/choice";
import { testWorkbook } from "../../src/excel/testing/bench";
import { applyFilter, reapplyFilter, showAll } from "../../src/taskpane/commands/filter";
import { undo } from "../../src/taskpane/commands/undo";
import { openActionPane, type ActionPane } from "./testing/action-pane";

/**
 * The pane hides rows by itself under a filter of the user's own, and another criterion of the user's comes later: what that
 * excludes stays hidden when the pane shows the rows that it hid.
 */

const NEEDED = "Afstemming nodig";
const VISION = "Omgevingsvisie";
const keyword = (value: string): FilterChoice => toggleValue(NO_CHOICE, "keyword", value);

const TEXT: FilterChoice = { ...NO_CHOICE, text: "gemeente" };
const UNTOLD = { filterOn: "Custom", criterion1: "=*visie" } as const;

interface Later extends ActionPane {
  /** The data rows of the Excel table. */
  readonly all: readonly number[];
  /** Those that the user's own filters let through. */
  readonly own: readonly number[];
  readonly seen: () => readonly number[];
  /** What the pane's choice left in view. */
  readonly left: readonly number[];
  readonly fits: (row: number, word: string) => boolean;
  readonly instrument: number;
}

interface Start {
  readonly choice?: FilterChoice;
  /** The user filters before the pane comes. */
  readonly before?: boolean;
  /** The user's filter that comes later is one of which only Excel can tell what it hides. */
  readonly untold?: boolean;
}

async function later({
  choice = keyword("adviesvraag"),
  before = true,
  untold = false,
}: Start = {}): Promise<Later> {
  const pane = await openActionPane(testWorkbook("04-exceltabel"));
  const { host, sheet, session } = pane;
  const [table] = sheet.tables;
  if (!table || !session.table) throw new Error("there is no Excel table");
  const { roles } = session.table;
  const [type, instrument, word] = [roles.type, roles.instrument, roles.keyword].map(
    (role) => role?.column ?? -1,
  );
  if (type === undefined || instrument === undefined || word === undefined) throw new Error("no such column");
  const all = Array.from({ length: table.area.bottom - table.area.top }, (_, at) => table.area.top + 1 + at);
  const text = (row: number, column: number): string => sheet.cell(row, column).text;
  if (before) expect(host.userFilter(sheet.id, type, [NEEDED])).toEqual({ ok: true });
  await session.refresh();
  session.store.set({ choice });
  await pane.perform(applyFilter, undefined);
  expect(session.store.get().filtered).toBe("rows");
  const seen = () => all.filter((row) => !sheet.row(row).hidden);
  const left = seen();
  if (untold) await filterUntold(sheet.name, instrument);
  else expect(host.userFilter(sheet.id, instrument, [VISION])).toEqual({ ok: true });
  await session.refresh();
  const own = all.filter((row) => {
    const fits = untold ? text(row, instrument).endsWith("visie") : text(row, instrument) === VISION;
    return fits && (!before || text(row, type) === NEEDED);
  });
  expect(own.length).toBeGreaterThan(4);
  return { ...pane, all, own, seen, left, instrument, fits: (row, one) => text(row, word).includes(one) };
}

const filterUntold = (name: string, column: number): Promise<void> =>
  Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(name).tables.getItemAt(0);
    table.columns.getItemAt(column).filter.apply({ ...UNTOLD });
    await context.sync();
  });

const CASES: readonly [string, Start][] = [
  ["a second criterion", {}],
  ["the first criterion, over a choice by free text", { choice: TEXT, before: false }],
  ["a criterion that only Excel can tell", { untold: true }],
  ["such a criterion as the first", { untold: true, choice: TEXT, before: false }],
];

describe.each(CASES)("%s", (_, start) => {
  test("*Alles tonen* brings into view what the filters of now let through, and counts the others", async () => {
    const { own, all, seen, told, host, ...pane } = await later(start);
    const requests = host.log.requests;
    await pane.perform(showAll, undefined);
    expect(seen()).toEqual(own);
    expect(host.log.requests - requests).toBeLessThanOrEqual(6);
    const besides = [{ key: "filters.stillHidden", params: { hidden: all.length - own.length } }];
    expect(told.at(-1)).toMatchObject({ intent: "success", besides });
  });

  test("another choice shows only rows that they let through, and so does undoing it", async () => {
    const { own, seen, told, session, fits, ...pane } = await later(start);
    session.store.set({ choice: keyword("vooroverleg") });
    await pane.perform(applyFilter, undefined);
    expect(seen()).toEqual(own.filter((row) => fits(row, "vooroverleg")));
    await pane.perform(undo, told.at(-1)?.recoveryId ?? "");
    expect(seen().length).toBeGreaterThan(0);
    expect(seen().filter((row) => !own.includes(row))).toEqual([]);
    await pane.perform(showAll, undefined);
    expect(seen()).toEqual(own);
  });

  test("a row that is hidden by hand after that stays hidden", async () => {
    const { own, seen, sheet, session, left, ...pane } = await later(start);
    // One that the pane did not hide, so that nobody else can have.
    const row = own.find((one) => left.includes(one)) ?? 0;
    sheet.setRowsHidden(row, row, true);
    await session.refresh();
    await pane.perform(showAll, undefined);
    expect(seen()).toEqual(own.filter((one) => one !== row));
  });
});

test("the same choice once more, and the user's filter cleared in Excel after all: nothing of it is left", async () => {
  const { all, own, seen, fits, host, sheet, session, instrument, ...pane } = await later();
  await pane.perform(reapplyFilter, undefined);
  expect(seen()).toEqual(own.filter((row) => fits(row, "adviesvraag")));
  const roles = session.table?.roles;
  for (const column of [instrument, roles?.type?.column ?? -1]) host.userFilter(sheet.id, column, null);
  await session.refresh();
  expect(session.store.get().standing?.lost).toEqual([]);
  await pane.perform(showAll, undefined);
  expect(seen()).toEqual(all);
});
