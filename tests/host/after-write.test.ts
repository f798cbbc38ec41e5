import { applyChanges } from "../../src/taskpane/commands/fixes";
import { showAll } from "../../src/taskpane/commands/filter";
import { clearMarks, markAll } from "../../src/taskpane/commands/marks";
import { redo, undo } from "../../src/taskpane/commands/undo";
import { actionBook, AGREEMENTS } from "./testing/action-book";
import { FAULTS } from "../support/faults";
import { oneFix, ruleFix } from "./testing/action-inputs";
import { openActionPane, sessionFor, type ActionPane } from "./testing/action-pane";
import { countCells, heard } from "./testing/open-reader";

/**
 * After a write of its own the pane reads the rows that it wrote in and those beside them, not the table; where anything
 * else may have changed too, it reads all of it. Either way it shows what a full check finds.
 */

const WIDTH = 16;
const MANY = Array.from({ length: 10 }, (_, times) =>
  AGREEMENTS.map((cells, index) => [...cells.slice(0, 15), `Uitleg ${times} ${index}`]),
).flat();
const BOOK = actionBook(MANY);
const WHOLE = MANY.length * WIDTH;
const AREA = { top: 1, left: 0, bottom: MANY.length, right: 18 };

async function openFixed(follows = true) {
  const pane = await openActionPane(BOOK, { follows });
  await applyChanges.perform(pane.session, oneFix(pane));
  await heard();
  return { pane, id: pane.told.at(-1)?.recoveryId ?? "" };
}

/** The cells that Excel tells while something is done; then what the pane shows is what a full check finds. */
async function cellsFor(pane: ActionPane, act: () => Promise<void>): Promise<number> {
  const cells = countCells(pane.host);
  await act();
  const read = cells();
  await heard();
  const fresh = sessionFor();
  await fresh.refresh();
  await fresh.complete();
  const { located, stale } = pane.session.store.get();
  expect(stale).toBe(false);
  expect(located.kind === "table" && located.findings).toEqual(findingsOf(fresh));
  return read;
}

const findingsOf = ({ store }: ReturnType<typeof sessionFor>) => {
  const { located } = store.get();
  return located.kind === "table" ? located.findings : null;
};

test("a fix, its undo and its redo read a few rows each", async () => {
  const pane = await openActionPane(BOOK, { follows: true });
  const changes = oneFix(pane);
  expect(await cellsFor(pane, () => applyChanges.perform(pane.session, changes))).toBeLessThan(WHOLE / 4);
  const id = pane.told.at(-1)?.recoveryId ?? "";
  expect(await cellsFor(pane, () => undo.perform(pane.session, id))).toBeLessThan(WHOLE / 4);
  expect(await cellsFor(pane, () => redo.perform(pane.session, id))).toBeLessThan(WHOLE / 4);
});

test("clearing marks, also again, and showing all rows read no cells", async () => {
  const pane = await openActionPane(BOOK, { follows: true });
  await markAll.perform(pane.session);
  expect(await cellsFor(pane, () => clearMarks.perform(pane.session))).toBe(0);
  const id = pane.told.at(-1)?.recoveryId ?? "";
  await undo.perform(pane.session, id);
  expect(await cellsFor(pane, () => redo.perform(pane.session, id))).toBe(0);
  expect(await cellsFor(pane, () => showAll.perform(pane.session))).toBe(0);
});

test.each<readonly [string, (pane: ActionPane) => void]>([
  ["inserted a row above", ({ host, sheet }) => void host.userInsertRows(sheet.id, 1, 1, "colleague")],
  ["removed a row above", ({ host, sheet }) => void host.userDeleteRows(sheet.id, 1, 1, "colleague")],
  ["sorted the rows", ({ host, sheet }) => void host.userSort(sheet.id, AREA, 15, false, "colleague")],
  [
    "typed in another row",
    ({ host, sheet }) => void host.userEdit(sheet.id, 20, 3, { value: "n.t.b." }, "colleague"),
  ],
])("what is shown is right when a colleague %s between reading and taking back", async (_, happen) => {
  for (let request = 1; request <= 4; request++) {
    const { pane, id } = await openFixed();
    pane.before(request, () => happen(pane));
    await undo.perform(pane.session, id);
    pane.clear();
    await heard();
    // What was told, is read; the rest is as the pane knows it.
    await pane.session.refresh({ sheetId: pane.sheet.id, rows: [] });
    await cellsFor(pane, () => Promise.resolve());
    await pane.session.stop();
  }
});

test("a pane that hears nothing of the workbook reads all of it", async () => {
  const { pane, id } = await openFixed(false);
  pane.host.userEdit(pane.sheet.id, 30, 3, { value: "n.t.b." }, "colleague");
  expect(await cellsFor(pane, () => undo.perform(pane.session, id))).toBeGreaterThanOrEqual(WHOLE);
});

const DEEDS: Readonly<Record<string, (pane: ActionPane, id: string) => Promise<void>>> = {
  "a second fix": (pane) => applyChanges.perform(pane.session, ruleFix(pane)),
  "taking back": (pane, id) => undo.perform(pane.session, id),
};
/** Each request meets some of the faults; tests/host/every-action lets a pane that hears nothing meet all of them. */
const SHARE = 3;

test.each(Object.entries(DEEDS))(
  "%s that Excel refuses, at any request: what is shown is right after it",
  async (_, act) => {
    const alone = await openFixed();
    alone.pane.host.log.reset();
    await act(alone.pane, alone.id);
    const { requests } = alone.pane.host.log;
    await alone.pane.session.stop();
    expect(requests).toBeGreaterThan(2);
    for (let request = 1; request <= requests; request++) {
      for (const [index, fault] of FAULTS.entries()) {
        if ((request + index) % SHARE !== 0) continue;
        const { pane, id } = await openFixed();
        pane.failAt(request, fault);
        await act(pane, id);
        pane.clear();
        await heard();
        await pane.session.refresh({ sheetId: pane.sheet.id, rows: [] });
        await cellsFor(pane, () => Promise.resolve());
        await pane.session.stop();
      }
    }
  },
);
