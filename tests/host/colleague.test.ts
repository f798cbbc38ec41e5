import { actionBook, AGREEMENTS } from "./testing/action-book";
import { openActionPane, type ActionPane } from "./testing/action-pane";
import type { Action } from "./testing/action-inputs";
import { ACTIONS } from "./testing/actions";

/**
 * A colleague works in the same workbook, between any two requests of an action. Rows are told apart by their last column,
 * which no action touches: whatever happens, no row gets what was meant for another, and nobody's text is lost.
 */

const KEY = 15;
const ROWS = AGREEMENTS.map((cells, index) => [...cells.slice(0, KEY), `Uitleg ${index}`]);
const BOOK = actionBook(ROWS);
const LAST = ROWS.length;
const AREA = { top: 1, left: 0, bottom: LAST, right: KEY };
const TYPED = "Getypt door een collega";

type Event = (pane: ActionPane, target: number) => void;

/** What a colleague may do; `target` is the row that the action is about. */
const EVENTS: Readonly<Record<string, Event>> = {
  "inserts a row above": ({ host, sheet }) => host.userInsertRows(sheet.id, 1, 1, "colleague"),
  "inserts a row at the place": ({ host, sheet }, target) =>
    host.userInsertRows(sheet.id, target, 1, "colleague"),
  "removes a row above": ({ host, sheet }) => host.userDeleteRows(sheet.id, 1, 1, "colleague"),
  "removes the row": ({ host, sheet }, target) => host.userDeleteRows(sheet.id, target, 1, "colleague"),
  "sorts the rows": ({ host, sheet }) => host.userSort(sheet.id, AREA, KEY, false, "colleague"),
  "types in every cell of the row": ({ host, sheet }, target) => {
    for (const column of [3, 4, 5, 10]) {
      host.userEdit(sheet.id, target, column, { value: `${TYPED} ${column}` }, "colleague");
    }
  },
  "types elsewhere in the row": ({ host, sheet }, target) =>
    host.userEdit(sheet.id, target, 6, { value: TYPED }, "colleague"),
};

interface Grid {
  /** The rows of before by their key. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** Other rows that hold something. */
  readonly fresh: readonly string[];
}

function gridOf({ sheet }: ActionPane): Grid {
  const used = sheet.usedArea(true) ?? AREA;
  const rows = new Map<string, string[]>();
  const fresh: string[] = [];
  for (let row = 1; row <= used.bottom; row++) {
    const cells = Array.from({ length: KEY + 1 }, (_, column) => sheet.cell(row, column).text);
    const key = cells[KEY] ?? "";
    const isKnown = /^Uitleg \d$/u.test(key) && !rows.has(key);
    if (isKnown) rows.set(key, cells);
    else if (cells.some((cell) => cell !== "")) fresh.push(cells.join("|"));
  }
  return { rows, fresh };
}

/** What is wrong with the sheet after an action, seen against what the colleague left and what the action does alone. */
function faultsOf(now: Grid, theirs: Grid, before: Grid, after: Grid): string[] {
  const faults: string[] = [];
  if ([...now.rows.keys()].sort().join() !== [...theirs.rows.keys()].sort().join())
    faults.push(`rows ${[...now.rows.keys()].join()}`);
  for (const [key, cells] of now.rows) {
    for (const [column, text] of cells.entries()) {
      const left = theirs.rows.get(key)?.[column] ?? "";
      const may = left.startsWith(TYPED)
        ? [left]
        : [left, before.rows.get(key)?.[column], after.rows.get(key)?.[column]];
      if (!may.includes(text)) faults.push(`${key}, column ${column}: ${text}`);
    }
  }
  // New rows are whole, as without the colleague, or not there at all.
  const whole = new Set([...before.fresh, ...after.fresh, ...theirs.fresh]);
  faults.push(...now.fresh.filter((cells) => !whole.has(cells)));
  const counts = [before, after, theirs].map(({ fresh }) => fresh.length);
  if (!counts.includes(now.fresh.length)) faults.push(`${now.fresh.length} new rows`);
  return faults;
}

/** Actions that write cells or rows, with the sheet row that they are about. */
const WRITING: readonly (readonly [keyof typeof ACTIONS & string, number])[] = [
  ["fix all of a rule", 2],
  ["add a chain partner", 1],
  ["undo a fix", 3],
  ["insert several examples", 4],
  ["insert below a row", 3],
  ["undo an insertion", 4],
];

async function prepared({ before }: Action): Promise<ActionPane> {
  const pane = await openActionPane(BOOK);
  for (const step of before) await step(pane);
  pane.told.length = 0;
  pane.host.log.reset();
  return pane;
}

const CASES = WRITING.flatMap(([name, target]) =>
  Object.entries(EVENTS).map(([what, event]) => [name, what, target, event] as const),
);

test.each(CASES)("%s while a colleague %s", async (name, _what, target, event) => {
  const one = ACTIONS[name];
  if (!one) throw new Error(`no action ${name}`);
  const alone = await prepared(one);
  const before = gridOf(alone);
  await one.act(alone);
  const after = gridOf(alone);
  for (let request = 1; request <= alone.host.log.requests; request++) {
    const pane = await prepared(one);
    let theirs = before;
    pane.before(request, () => {
      event(pane, target);
      // It may be ours already, when the colleague comes late.
      theirs = gridOf(pane);
    });
    await one.act(pane);
    pane.clear();
    const { told } = pane;
    const faults = faultsOf(gridOf(pane), theirs, before, after);
    expect({ request, faults, told: told.length }).toEqual({ request, faults: [], told: 1 });
    await pane.session.stop();
  }
});

/** What is shown of each row: its marks of ours, and whether it is hidden. */
function shownOf({ sheet }: ActionPane): ReadonlySet<string> {
  const shown = new Set<string>();
  for (let row = 1; row <= LAST + 1; row++) {
    const key = sheet.cell(row, KEY).text;
    if (key === "") continue;
    if (sheet.row(row).hidden) shown.add(`${key} hidden`);
    for (const { areas, formulas } of sheet.conditionalFormats) {
      for (const { top, bottom, left, right } of areas) {
        if (row < top || row > bottom || !formulas.join().includes("samenwerkingstabel:")) continue;
        for (let column = left; column <= right; column++) shown.add(`${key} ${column} ${formulas.join()}`);
      }
    }
  }
  return shown;
}

const SHOWING = [
  "mark all",
  "mark errors after all",
  "show only rows",
  "filter by a column",
  "filter after a filter",
  "show all after a filter",
  "rows of the matrix",
].flatMap((name) =>
  Object.entries(EVENTS)
    // A filter of Excel goes by what stands in its column by then: a row that was typed over is hidden for that.
    .filter(([what]) => name !== "filter by a column" || what !== "types in every cell of the row")
    .map(([what, event]) => [name, what, event] as const),
);

test.each(SHOWING)("%s while a colleague %s: on the right rows or not at all", async (name, what, event) => {
  const one = ACTIONS[name];
  if (!one) throw new Error(`no action ${name}`);
  const alone = await prepared(one);
  const before = shownOf(alone);
  await one.act(alone);
  const after = shownOf(alone);
  expect(after).not.toEqual(before);
  for (let request = 1; request <= alone.host.log.requests; request++) {
    const pane = await prepared(one);
    let theirs = before;
    pane.before(request, () => {
      event(pane, 2);
      theirs = shownOf(pane);
    });
    await one.act(pane);
    pane.clear();
    const keys = [...gridOf(pane).rows.keys()];
    const text = (shown: ReadonlySet<string>): string =>
      [...shown]
        .filter((line) => keys.some((key) => line.startsWith(`${key} `)))
        .sort()
        .join("\n");
    expect({ request, told: pane.told.length }).toEqual({ request, told: 1 });
    const now = shownOf(pane);
    // Conditional formats stay where they are when rows are sorted after; the next check tells that they are old.
    const stayed = what === "sorts the rows" && [...now].every((line) => theirs.has(line));
    if (!stayed) expect([before, after, theirs].map(text)).toContain(text(now));
    await pane.session.stop();
  }
});
