import { createTexts } from "../../i18n/texts";
import { shownFindings } from "../state/findings";
import { PaneSession } from "../state/pane-session";
import { MemoryGateway } from "../testing/memory-gateway";
import { oneTable, tableSheet } from "../testing/tables";
import type { PaneCommand } from "./command";
import { goToCell, nextFinding, previousFinding, recheck } from "./findings";
import { applyFilter, showAll } from "./filter";
import { showCell } from "./hidden-cell";
import { insertExamples } from "./insert-examples";
import { clearMarks, markAll, markMissingPartners } from "./marks";
import { showExamples } from "./show-examples";
import { showSheet, takeHeader } from "./show-sheet";
import { keepRow } from "./take-over";
import { redo, undo } from "./undo";

const texts = createTexts("nl");

let gateway: MemoryGateway;
let session: PaneSession;

async function open(workbook: MemoryGateway): Promise<void> {
  gateway = workbook;
  session = new PaneSession(workbook);
  await session.start();
}
beforeEach(() => open(oneTable()));
afterEach(() => session.stop());

const state = () => session.store.get();

test("every command has a name of its own, a label and a picture", () => {
  const commands: PaneCommand<never>[] = [
    applyFilter,
    clearMarks,
    goToCell,
    insertExamples,
    keepRow,
    markAll,
    markMissingPartners,
    nextFinding,
    previousFinding,
    recheck,
    showAll,
    showCell,
    showExamples,
    showSheet,
    takeHeader,
    undo,
  ];
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  for (const { label } of commands) expect(texts.t(label)).not.toBe("");
});

describe("walking through the findings", () => {
  const places = () => shownFindings(state()).map(({ row, column }) => [row, column]);

  test("goes from the selected row on, one by one, and around", async () => {
    gateway.select(2, 0);
    const first = shownFindings(state()).findIndex(({ row }) => row >= 2);
    await nextFinding.perform(session);
    expect(gateway.selected).toEqual(places()[first]);
    await nextFinding.perform(session);
    expect(gateway.selected).toEqual(places()[first + 1]);
    await previousFinding.perform(session);
    await previousFinding.perform(session);
    expect(gateway.selected).toEqual(places()[first - 1]);
    for (let step = 0; step < places().length; step++) await nextFinding.perform(session);
    expect(gateway.selected).toEqual(places()[first - 1]);
  });

  test("a press while Excel still goes to the cell before is a step too", async () => {
    let answer = (): void => undefined;
    gateway.select(2, 0);
    const first = shownFindings(state()).findIndex(({ row }) => row >= 2);
    gateway.held = { method: "selectCell", until: new Promise((resolve) => (answer = resolve)) };
    const steps = [nextFinding, nextFinding, nextFinding, previousFinding].map((one) => one.perform(session));
    answer();
    await Promise.all(steps);
    expect(state().visited).toEqual(shownFindings(state())[first + 1]);
    gateway.held = null;
    await nextFinding.perform(session);
    expect(state().visited).toEqual(shownFindings(state())[first + 2]);
  });

  test("visits every finding, also two of one rule in one cell", async () => {
    const visited = new Set();
    for (let step = 0; step < shownFindings(state()).length; step++) {
      await nextFinding.perform(session);
      visited.add(state().visited);
    }
    expect(visited).toEqual(new Set(shownFindings(state())));
  });

  test("leaves out what is not shown", async () => {
    session.store.set({ severities: new Set(["error"]), shownInstrument: "omgevingsplan" });
    await nextFinding.perform(session);
    expect(gateway.selected?.[0]).toBe(4);
    session.store.set({ severities: new Set() });
    expect(nextFinding.enabled(state())).toBe(false);
  });

  test("tells of a hidden row or column, and shows it", async () => {
    gateway.hiddenRows = [2];
    await goToCell.perform(session, { row: 2, column: 1 });
    expect(state().notice).toMatchObject({ key: "check.rowHidden", params: { row: "3" } });
    await state().notice?.offer?.take();
    expect(gateway.hiddenRows).toEqual([]);
    const { recoveryId, ...shown } = state().notice ?? {};
    expect(shown).toMatchObject({ intent: "success", key: "check.rowShown", params: { row: "3" } });
    await undo.perform(session, String(recoveryId));
    expect(gateway.hiddenRows).toEqual([2]);
    expect(state().history).toMatchObject([{ recoveryId, isUndone: true }]);
    await redo.perform(session, String(recoveryId));
    expect(gateway.hiddenRows).toEqual([]);
    gateway.hiddenColumns = [4];
    await goToCell.perform(session, { row: 3, column: 4 });
    expect(state().notice).toMatchObject({ key: "check.columnHidden", params: { column: "E" } });
    await goToCell.perform(session, { row: 3, column: 5 });
    expect(state().notice).toBeNull();
    gateway.hiddenRows = [2];
    session.store.set({ filtered: "rows" });
    await goToCell.perform(session, { row: 2, column: 4 });
    expect(state().notice).toMatchObject({ key: "check.cellHidden" });
    await goToCell.perform(session, { row: 2, column: 5 });
    expect(state().notice).toMatchObject({ key: "check.rowFiltered" });
    gateway.refused.set("showCell", "protected");
    await state().notice?.offer?.take();
    expect(state().notice).toMatchObject({ key: "obstacle.protected" });
  });

  test("says why when Excel refuses", async () => {
    gateway.refused.set("selectCell", "edit-mode");
    await goToCell.perform(session, { row: 2, column: 1 });
    expect(state()).toMatchObject({ notice: { key: "obstacle.edit-mode" }, selectedRow: null });
  });
});

test("checking again says how many findings there are", async () => {
  await recheck.perform(session);
  const { located } = state();
  const count = located.kind === "table" ? located.findings.length : -1;
  expect(state().notice).toMatchObject({ plural: "check.done", count });
});

describe("marking", () => {
  test("marks what was asked for and says how many cells", async () => {
    await markMissingPartners.perform(session);
    expect(gateway.marks.map(({ row }) => row)).toContain(4);
    expect(state()).toMatchObject({
      marked: { choice: "missing-partners" },
      notice: { plural: "mark.done", count: gateway.marks.length },
    });
    await markAll.perform(session);
    expect(gateway.marks.length).toBeGreaterThan(3);
    await clearMarks.perform(session);
    expect(gateway.marks).toEqual([]);
    expect(state()).toMatchObject({ marked: null, notice: { key: "mark.cleared" } });
    await clearMarks.perform(session);
    expect(state().notice).toMatchObject({ key: "mark.none" });
  });

  test("says so when nothing is missing", async () => {
    const { rows } = tableSheet();
    await open(new MemoryGateway([{ name: "Tabel", rows: rows.slice(0, 2) }]));
    await markMissingPartners.perform(session);
    expect(state()).toMatchObject({ marked: null, notice: { key: "mark.nothingMissing" } });
  });

  test("a protected sheet gets a sentence", async () => {
    gateway.refused.set("highlight", "protected");
    await markAll.perform(session);
    expect(state()).toMatchObject({ marked: null, notice: { key: "obstacle.protected" } });
  });
});

test("going to another sheet brings it in front and shows it", async () => {
  await open(new MemoryGateway([{ name: "Leeg", rows: [] }, tableSheet("Tabel")]));
  const [, other] = gateway.all;
  if (other) await showSheet.perform(session, other);
  expect(state().sheet?.name).toBe("Tabel");
  expect(gateway.selected).toEqual([0, 0]);
});

test("the overview's way to examples opens them at the core instrument", async () => {
  await showExamples.perform(session, "omgevingsplan");
  expect(state()).toMatchObject({ tab: "examples", instrument: "omgevingsplan" });
});
