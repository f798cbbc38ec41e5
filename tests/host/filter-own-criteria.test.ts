import { NO_CHOICE, toggleValue, withMode } from "../../src/facets/choice";
import { applyFilter, showAll } from "../../src/taskpane/commands/filter";
import type { FilterCriterion } from "../../src/workbench/package/filters/filter-state";
import { openActionPane, type ActionPane } from "./testing/action-pane";
import {
  AGREEMENT,
  BOOK,
  LAST_COLUMN,
  LEVEL,
  newRow,
  OWN_LEVEL,
  sentence,
} from "./testing/filter-model-book";
import { hiddenRows } from "./testing/filtered-files";

/** What a filter of the user's own hides is Excel's to hide and to show: the pane never hides such a row by itself. */

/** Rows 3, 4, 7 and 8. */
const NO_SOUND = withMode(toggleValue(NO_CHOICE, "keyword", "geluid"), "keyword", "none");
const OTHER_LEVEL = [3, 4, 8, 9];
const BY_HAND = 7;

/** A filter of the user's own on the level, one row that is hidden by hand, and a filter of the pane over both. */
async function filtered(own: FilterCriterion | null = null): Promise<ActionPane> {
  const pane = await openActionPane(BOOK);
  const { sheet, session } = pane;
  const area = { top: 0, left: 0, bottom: 9, right: LAST_COLUMN };
  sheet.setFilter(null, { area, criteria: new Map(own ? [[LEVEL, own]] : []) });
  if (own) for (const row of OTHER_LEVEL) sheet.setRowsHidden(row, row, true);
  else setLevel(pane, [OWN_LEVEL]);
  expect(hiddenRows(sheet)).toEqual(OTHER_LEVEL);
  sheet.setRowsHidden(BY_HAND, BY_HAND, true);
  await session.refresh();
  session.store.set({ choice: NO_SOUND });
  await pane.perform(applyFilter, undefined);
  expect(session.store.get().filtered).toBe("filter");
  return pane;
}

const setLevel = ({ host, sheet }: ActionPane, texts: string[] | null): void => {
  expect(host.userFilter(sheet.id, LEVEL, texts)).toEqual({ ok: true });
};

const hiddenTexts = ({ sheet }: ActionPane): string[] =>
  hiddenRows(sheet).map((row) => sheet.cell(row, AGREEMENT).text);

async function reopened(pane: ActionPane): Promise<ActionPane> {
  await pane.session.stop();
  return openActionPane(pane.workbook.save());
}

/** A row goes, and another one comes in its place. */
async function replaced({ host, sheet, session }: ActionPane, by?: "colleague"): Promise<void> {
  host.userDeleteRows(sheet.id, 3, 1, by);
  await session.refresh();
  host.userInsertRows(sheet.id, 3, 1, by);
  for (const [column, value] of newRow(105)) host.userEdit(sheet.id, 3, column, { value }, by);
  await session.refresh();
}

test.each([false, true])(
  "a new row in the place of one that the user's filter hid comes back with *Alles tonen* (pane opened anew: %s)",
  async (isReopened) => {
    const first = await filtered();
    setLevel(first, null);
    const pane = isReopened ? await reopened(first) : first;
    await replaced(pane);
    setLevel(pane, [OWN_LEVEL]);
    await pane.session.refresh();
    await pane.perform(showAll, undefined);
    expect(hiddenTexts(pane)).toEqual([4, BY_HAND, 8, 9].map(sentence));
  },
);

test("so does one under a filter of which only Excel can tell what it hides", async () => {
  const pane = await filtered({ filterOn: "Custom", criterion1: "=Amb*" });
  await replaced(pane, "colleague");
  await pane.perform(showAll, undefined);
  expect(hiddenTexts(pane)).toEqual([4, BY_HAND, 8, 9].map(sentence));
});

/** Numbers and dates in column J, of which the user's own filter shows those of rows 1, 2, 5, 6 and 7. */
const FACTS = 9;
const [OLD, NEW] = [46_000, 46_100];
const BY_FACTS = {
  "a number": { filterOn: "Custom", criterion1: `>${OLD}` },
  "a day": { filterOn: "Values", values: [{ date: "2026-03-19", specificity: "Day" }] },
  "a month and a text": {
    filterOn: "Values",
    values: ["geen", { date: "2026-03-01", specificity: "Month" }],
  },
} as const;

describe.each(Object.entries(BY_FACTS))("a filter of the user's own on %s", (_, criterion) => {
  const setOwn = ({ sheet }: ActionPane): Promise<void> =>
    Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem(sheet.name);
      autoFilter.apply("A1:P10", FACTS, { ...criterion } as unknown as Excel.FilterCriteria);
      await context.sync();
    });
  /** The user's filter, a row hidden by hand, and a filter of the pane over both. */
  async function underFacts(): Promise<ActionPane> {
    const pane = await openActionPane(BOOK);
    const { sheet, session } = pane;
    for (let row = 1; row <= 9; row++)
      sheet.setCell(row, FACTS, { value: OTHER_LEVEL.includes(row) ? OLD : NEW });
    await setOwn(pane);
    expect(hiddenRows(sheet)).toEqual(OTHER_LEVEL);
    sheet.setRowsHidden(BY_HAND, BY_HAND, true);
    await session.refresh();
    session.store.set({ choice: NO_SOUND });
    await pane.perform(applyFilter, undefined);
    expect(pane.told.at(-1)).toMatchObject({ intent: "success" });
    expect(hiddenRows(sheet)).toEqual([1, 2, 3, 4, 5, 6, BY_HAND, 8, 9]);
    return pane;
  }

  test("stands as it did when all is shown, with what it hid and what was hidden by hand", async () => {
    const pane = await underFacts();
    const own = [...(pane.sheet.autoFilter?.criteria ?? [])].filter(([column]) => column === FACTS);
    await pane.perform(showAll, undefined);
    expect(hiddenRows(pane.sheet)).toEqual([3, 4, BY_HAND, 8, 9]);
    expect([...(pane.sheet.autoFilter?.criteria ?? [])]).toEqual(own);
  });

  test("a new row in the place of one that it hid comes back with *Alles tonen*", async () => {
    const pane = await underFacts();
    await replaced(pane);
    pane.host.userEdit(pane.sheet.id, 3, FACTS, { value: NEW });
    await pane.session.refresh();
    await pane.perform(showAll, undefined);
    expect(hiddenTexts(pane)).toEqual([4, BY_HAND, 8, 9].map(sentence));
  });
});

test("a row whose level was changed so that the user's filter shows it comes back with *Alles tonen*", async () => {
  const pane = await filtered();
  pane.host.userEdit(pane.sheet.id, 3, LEVEL, { value: OWN_LEVEL });
  await pane.session.refresh();
  await pane.perform(showAll, undefined);
  expect(hiddenRows(pane.sheet)).toEqual([4, BY_HAND, 8, 9]);
});

test("a row that both filters hid is not taken for one hidden by hand when it comes to fit both", async () => {
  const pane = await filtered();
  pane.host.userEdit(pane.sheet.id, 8, LEVEL, { value: OWN_LEVEL });
  await pane.session.refresh();
  pane.session.store.set({ choice: NO_SOUND });
  await pane.perform(applyFilter, undefined);
  expect(hiddenRows(pane.sheet)).toEqual([1, 2, 3, 4, 5, 6, BY_HAND, 9]);
  await pane.perform(showAll, undefined);
  expect(hiddenRows(pane.sheet)).toEqual([3, 4, BY_HAND, 9]);
});

test("rows that the pane hides one by one after that: the same", async () => {
  const pane = await filtered();
  pane.session.store.set({ choice: { ...NO_CHOICE, text: "bespreken" } });
  await pane.perform(applyFilter, undefined);
  expect(pane.session.store.get().filtered).toBe("rows");
  expect(hiddenRows(pane.sheet)).toEqual([1, 3, 4, 5, BY_HAND, 8, 9]);
  await pane.perform(showAll, undefined);
  expect(hiddenRows(pane.sheet)).toEqual([3, 4, BY_HAND, 8, 9]);
});

test("the pane counts them with what others hid while its filter is on", async () => {
  const pane = await filtered();
  await pane.session.refresh();
  expect(pane.session.store.get().standing?.others).toEqual([3, 4, BY_HAND, 8, 9]);
});
