import { MemoryGateway } from "../testing/memory-gateway";
import { COLUMN, oneTable, tableSheet } from "../testing/tables";
import { PaneSession } from "./pane-session";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const PAUSE_OWN = 150;
const PAUSE_COLLEAGUE = 1_500;

async function started(gateway: MemoryGateway): Promise<PaneSession> {
  const session = new PaneSession(gateway);
  await session.start();
  return session;
}

const rulesAt = (session: PaneSession, row: number): string[] => {
  const { located } = session.store.get();
  return located.kind === "table"
    ? located.findings.filter((finding) => finding.row === row).map(({ rule }) => rule)
    : [];
};

test("reads and checks the sheet in front without being asked, and follows the workbook", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  expect(session.store.get()).toMatchObject({ sheet: { name: "Tabel" }, stale: false, trouble: null });
  expect(rulesAt(session, 2)).toContain("legal-basis/required");
  expect(session.cell(1, COLUMN.agreement)).toBe("Alle bestuurders bespreken de ambities elk voorjaar.");
  expect(session.cell(99, 99)).toBe("");
  expect(gateway.isListening).toBe(true);
  await session.stop();
  expect(gateway.isListening).toBe(false);
});

test("the user's own change is read after a short pause, several together", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  const reads = (): number => gateway.calls.filter((call) => call === "readSheet").length;
  const before = reads();
  gateway.type(0, 2, COLUMN.legalBasis, "art. 2.2 Ow");
  gateway.type(0, 3, COLUMN.type, "Afstemming nodig");
  expect(session.store.get().stale).toBe(true);
  await jest.advanceTimersByTimeAsync(PAUSE_OWN);
  expect(session.store.get().stale).toBe(false);
  expect(reads()).toBe(before + 1);
  expect(rulesAt(session, 2)).not.toContain("legal-basis/required");
  await session.stop();
});

test("a colleague's change is read after a longer pause", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  gateway.type(0, 2, COLUMN.legalBasis, "art. 2.2 Ow", false);
  await jest.advanceTimersByTimeAsync(PAUSE_OWN);
  expect(session.store.get().stale).toBe(true);
  await jest.advanceTimersByTimeAsync(PAUSE_COLLEAGUE);
  expect(session.store.get().stale).toBe(false);
  await session.stop();
});

test("a change of another sheet is not the pane's business", async () => {
  const gateway = new MemoryGateway([tableSheet("Een"), tableSheet("Twee")]);
  const session = await started(gateway);
  gateway.type(1, 1, COLUMN.type, "");
  expect(session.store.get().stale).toBe(false);
  await session.stop();
});

test("while Excel cannot be read, what was found stays and Excel is asked again by itself", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  gateway.refused.set("readSheet", "edit-mode");
  gateway.type(0, 2, COLUMN.legalBasis, "art. 2.2 Ow");
  await jest.advanceTimersByTimeAsync(PAUSE_OWN);
  expect(session.store.get()).toMatchObject({ stale: true, trouble: { code: "edit-mode" }, notice: null });
  expect(rulesAt(session, 2)).toContain("legal-basis/required");
  gateway.refused.clear();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(session.store.get()).toMatchObject({ stale: false, trouble: null });
  expect(rulesAt(session, 2)).not.toContain("legal-basis/required");
  await session.stop();
});

test("after many refusals the next selection in the sheet is the moment to catch up", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  gateway.refused.set("readSheet", "edit-mode");
  gateway.type(0, 1, COLUMN.type, "");
  await jest.advanceTimersByTimeAsync(120_000);
  gateway.refused.clear();
  await jest.advanceTimersByTimeAsync(120_000);
  expect(session.store.get().trouble).toMatchObject({ code: "edit-mode" });
  gateway.select(2, 0);
  await jest.advanceTimersByTimeAsync(1);
  expect(session.store.get()).toMatchObject({ trouble: null, stale: false, selectedRow: 2 });
  await session.stop();
});

test("Excel in cell edit mode at the start: the table comes when it can", async () => {
  const gateway = oneTable();
  gateway.refused.set("activeSheet", "edit-mode");
  const session = await started(gateway);
  expect(session.store.get()).toMatchObject({ located: { kind: "none" }, trouble: { code: "edit-mode" } });
  gateway.refused.clear();
  gateway.refused.set("listen", "edit-mode");
  await jest.advanceTimersByTimeAsync(1_000);
  expect(session.store.get().located.kind).toBe("table");
  gateway.refused.clear();
  await session.refresh();
  expect(gateway.isListening).toBe(true);
  await session.stop();
});

test("a sheet that came in front before Excel was asked to tell of that is followed too", async () => {
  const gateway = new MemoryGateway([tableSheet("Een"), tableSheet("Twee")]);
  gateway.select(2, 0);
  let answer = (): void => undefined;
  gateway.held = { method: "readSheet", until: new Promise((resolve) => (answer = resolve)) };
  const session = new PaneSession(gateway);
  const starting = session.start();
  await jest.advanceTimersByTimeAsync(0);
  gateway.activate(1);
  answer();
  await starting;
  await jest.advanceTimersByTimeAsync(0);
  expect(session.store.get()).toMatchObject({ sheet: { name: "Twee" }, selectedRow: 2, isInFront: true });
  await session.stop();
});

test("the pane goes with the sheet that the user brings to the front, and forgets what belonged to the last", async () => {
  const gateway = new MemoryGateway([tableSheet("Een"), tableSheet("Twee")]);
  const session = await started(gateway);
  session.store.set({ choice: { text: "kaart", groups: {} }, selectedRow: 3 });
  gateway.activate(1);
  await jest.advanceTimersByTimeAsync(0);
  expect(session.store.get()).toMatchObject({ sheet: { name: "Twee" }, selectedRow: null });
  expect(session.store.get().choice.text).toBe("");
  expect(session.table?.sheetName).toBe("Twee");
  await session.stop();
});

test("when Excel does not tell of the sheet that came in front, the pane says so and goes along later", async () => {
  const gateway = new MemoryGateway([tableSheet("Een"), tableSheet("Twee")]);
  const session = await started(gateway);
  gateway.refused.set("sheets", "edit-mode");
  gateway.activate(1);
  await jest.advanceTimersByTimeAsync(1_600);
  expect(session.store.get()).toMatchObject({ sheet: { name: "Een" }, notice: { key: "sheet.behind" } });
  gateway.refused.clear();
  await jest.advanceTimersByTimeAsync(2_000);
  expect(session.store.get()).toMatchObject({ sheet: { name: "Twee" }, notice: null });
  gateway.refused.set("sheets", "edit-mode");
  gateway.activate(0);
  await jest.advanceTimersByTimeAsync(0);
  gateway.activate(1);
  gateway.refused.clear();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(session.store.get()).toMatchObject({ sheet: { name: "Twee" }, notice: null });
  await session.stop();
});

test("a slow answer about the last sheet does not come in the place of the new one", async () => {
  const gateway = new MemoryGateway([tableSheet("Een"), { name: "Leeg", rows: [] }]);
  const session = await started(gateway);
  let release = (): void => undefined;
  gateway.held = { method: "readSheet", until: new Promise((resolve) => (release = resolve)) };
  gateway.type(0, 1, COLUMN.type, "");
  await jest.advanceTimersByTimeAsync(PAUSE_OWN);
  gateway.activate(1);
  await jest.advanceTimersByTimeAsync(0);
  release();
  await jest.advanceTimersByTimeAsync(0);
  expect(session.store.get()).toMatchObject({
    sheet: { name: "Leeg" },
    located: { kind: "no-table", problem: { code: "empty-sheet" } },
  });
  await session.stop();
});

test("a sheet without a table: the other sheets are looked through, hidden ones are left alone", async () => {
  const notes = { name: "Notities", rows: [["melk", "brood"]] };
  const hidden = { ...tableSheet("Oud"), visible: false };
  const session = await started(new MemoryGateway([notes, tableSheet("Tabel"), hidden]));
  await jest.advanceTimersByTimeAsync(0);
  const { located } = session.store.get();
  expect(located).toMatchObject({ kind: "no-table", others: { looked: 1, withTable: [{ name: "Tabel" }] } });
  await session.stop();
});

test("two tables on a sheet: the user points out the header", async () => {
  const { rows } = tableSheet();
  const session = await started(new MemoryGateway([{ name: "Dubbel", rows: [...rows, [""], ...rows] }]));
  expect(session.store.get().located).toMatchObject({ problem: { code: "several-tables" } });
  await session.takeHeader(6);
  expect(session.table?.firstRow).toBe(7);
  await session.stop();
});

test("a sheet that was deleted makes place for the one in front", async () => {
  const gateway = new MemoryGateway([tableSheet("Een"), tableSheet("Twee")]);
  const session = await started(gateway);
  gateway.refused.set("readSheet", "sheet-gone");
  gateway.activate(1);
  await jest.advanceTimersByTimeAsync(0);
  gateway.refused.clear();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(session.store.get()).toMatchObject({ sheet: { name: "Twee" }, trouble: null });
  await session.stop();
});

test("a row that was selected before the pane opened counts as selected, on every sheet that comes on screen", async () => {
  const gateway = oneTable();
  gateway.selected = [3, 0];
  const session = await started(gateway);
  await jest.advanceTimersByTimeAsync(0);
  expect(session.store.get()).toMatchObject({ selectedRow: 3, instrument: "programma" });
  gateway.select(1, 0);
  await session.refresh();
  await jest.advanceTimersByTimeAsync(0);
  expect(session.store.get()).toMatchObject({ selectedRow: 1, instrument: "omgevingsvisie" });
  expect(gateway.calls.filter((call) => call === "selectedCell")).toHaveLength(1);
  await session.stop();
});

test("a selection that cannot be told now is left for the next event", async () => {
  const gateway = oneTable();
  gateway.selected = [3, 0];
  gateway.refused.set("selectedCell", "edit-mode");
  const session = await started(gateway);
  await jest.advanceTimersByTimeAsync(0);
  expect(session.store.get()).toMatchObject({ selectedRow: null, trouble: null });
  await session.stop();
});

test("requests to read while one is under way are served together by one more", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  const before = gateway.calls.length;
  await Promise.all([session.refresh(), session.refresh(), session.refresh()]);
  expect(gateway.calls.slice(before).filter((call) => call === "readSheet").length).toBeLessThanOrEqual(2);
  await session.stop();
});

test("what is set while Excel is being read counts for that reading too", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  await session.complete();
  let release = (): void => undefined;
  gateway.held = { method: "readSheet", until: new Promise((resolve) => (release = resolve)) };
  const reading = session.refresh();
  await jest.advanceTimersByTimeAsync(0);
  await session.updateWorkbook((state) => ({ ...state, ruleLevels: { "legal-basis/required": "off" } }));
  release();
  await reading;
  expect(rulesAt(session, 2)).not.toContain("legal-basis/required");
  await session.stop();
});

test("the checks that need the reference works come by themselves", async () => {
  jest.useRealTimers();
  const gateway = oneTable();
  gateway.type(
    0,
    1,
    2,
    "Bestuursorganen kunnen taken en bevoegdheden nooit gezamenlijk uitoefenen. Daarbij wordt wel voorzien in een overdracht van taken of bevoegdheden.",
  );
  const session = await started(gateway);
  await new Promise<void>((resolve) => {
    const look = () => rulesAt(session, 1).includes("legal-text/differs") && resolve();
    session.store.subscribe(look);
    look();
  });
  expect(rulesAt(session, 1)).toContain("legal-text/differs");
  await session.stop();
});
