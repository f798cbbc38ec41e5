import { blankNames } from "../../catalog/blanks";
import { EXAMPLES, examplesFor } from "../../catalog/catalog";
import type { CatalogueExample } from "../../catalog/example";
import { EARLIER_VERSIONS } from "../../catalog/known-examples";
import { createTexts } from "../../i18n/texts";
import { madeRowsOf } from "../examples/made-rows";
import { noticeText } from "../shell/notice-text";
import { PaneSession } from "../state/pane-session";
import { MemoryGateway } from "../testing/memory-gateway";
import { COLUMN, oneTable, tableSheet } from "../testing/tables";
import { insertExamples, planExamples, type InsertExamplesInput } from "./insert-examples";
import { keepRow } from "./take-over";
import { redo, undo } from "./undo";

const texts = createTexts("nl");
const pick = (fits: (example: CatalogueExample) => boolean): CatalogueExample => {
  const example = examplesFor("programma").find(fits);
  if (!example) throw new Error("the catalogue has no such example for a programma");
  return example;
};
const example = pick(({ agreement }) => blankNames(agreement).length === 0);
const withBlank = pick(({ agreement }) => blankNames(agreement).length > 0);
const insertion: InsertExamplesInput = { examples: [{ example, values: {} }], afterRow: null, texts };

let gateway: MemoryGateway;
let session: PaneSession;

beforeEach(async () => {
  gateway = oneTable();
  session = new PaneSession(gateway);
  await session.start();
});
afterEach(() => session.stop());
const state = () => session.store.get();
const cells = (row: number) => gateway.all[0]?.values[row] ?? [];

test("becomes a row at the end of its section, with its legal text, and is taken back", async () => {
  const before = gateway.all[0]?.snapshot();
  await insertExamples.perform(session, insertion);
  expect(cells(4)[0]).toBe("Programma");
  expect(cells(4)[COLUMN.agreement]).toBe(example.agreement);
  expect(cells(4)[COLUMN.legalBasis]).toBe(example.legalBasis.map(({ citation }) => citation).join("; "));
  expect(String(cells(4)[2]).length).toBeGreaterThan(20);
  // The statutes have no-break spaces, of which a rule would tell.
  expect(String(cells(4)[2])).not.toContain("\u00a0");
  expect(state().notice).toMatchObject({ plural: "examples.inserted", count: 1, params: { row: "5" } });
  expect(session.table?.agreements).toHaveLength(5);
  await undo.perform(session, state().notice?.recoveryId ?? "");
  expect(gateway.all[0]?.snapshot()).toEqual(before);
  expect(state().notice).toMatchObject({ intent: "success", key: "undone" });
  expect(session.table?.agreements).toHaveLength(4);
});

test("what waits for another insertion that moves its row does not go in somewhere else", async () => {
  const [row] = (session.table?.agreements ?? []).slice(-1).map((one) => one.row);
  if (row === undefined) throw new Error("no agreement");
  const later = { ...insertion, examples: [{ example: withBlank, values: {} }], afterRow: row };
  const first = insertExamples.perform(session, { ...insertion, afterRow: row - 1 });
  await insertExamples.perform(session, later);
  await first;
  expect(session.table?.agreements).toHaveLength(5);
  expect(state().notice).toMatchObject({ intent: "warning", key: "obstacle.changed-meanwhile" });
  // One that stays where it is waits for its turn only.
  await Promise.all([
    insertExamples.perform(session, { ...later, afterRow: row }),
    insertExamples.perform(session, {
      ...later,
      examples: insertion.examples,
      afterRow: 1,
      evenIfThere: true,
    }),
  ]);
  expect(session.table?.agreements).toHaveLength(7);
});

test("several go in with one write, and one press takes them back", async () => {
  const before = gateway.all[0]?.snapshot();
  const examples = examplesFor("omgevingsvisie")
    .slice(0, 2)
    .map((one) => ({ example: one, values: {} }));
  await insertExamples.perform(session, { ...insertion, examples: [...insertion.examples, ...examples] });
  expect(gateway.calls.filter((call) => call === "write")).toHaveLength(1);
  expect(session.table?.agreements).toHaveLength(7);
  await undo.perform(session, state().notice?.recoveryId ?? "");
  expect(gateway.all[0]?.snapshot()).toEqual(before);
});

test("goes below the row that was chosen", () => {
  const [plan] = session.table
    ? planExamples(session.table, { ...insertion, afterRow: 1 }, session.basis)
    : [];
  expect(plan).toMatchObject({ finalRow: 2, insertion: { row: 2, formatFrom: 1 } });
  expect(plan?.insertion.cells).toContainEqual({ column: 0, value: "Omgevingsvisie" });
});

test("a blank that is left empty stays open, for the check to find", async () => {
  const [name = ""] = blankNames(withBlank.agreement);
  await insertExamples.perform(session, { ...insertion, examples: [{ example: withBlank, values: {} }] });
  expect(cells(4)[COLUMN.agreement]).toContain(`{${name}}`);
  const { located } = state();
  const found = located.kind === "table" ? located.findings.filter(({ row }) => row === 4) : [];
  expect(found.map(({ rule }) => rule)).toContain("cell/placeholder");
});

test("which example and version a row was made from is kept in the workbook", async () => {
  const values = Object.fromEntries(blankNames(withBlank.agreement).map((name) => [name, "ingevuld"]));
  await insertExamples.perform(session, { ...insertion, examples: [{ example: withBlank, values }] });
  expect(madeRowsOf(gateway.kept)).toEqual([
    { exampleId: withBlank.id, version: withBlank.version, key: expect.any(String) },
  ]);
  const row = session.table?.agreements.find((one) => one.row === 4);
  if (!row) throw new Error("no row");
  await keepRow.perform(session, { example: { ...withBlank, version: withBlank.version + 1 }, row });
  expect(madeRowsOf(gateway.kept)).toMatchObject([
    { exampleId: withBlank.id, version: withBlank.version + 1 },
  ]);
});

test("which example a row was made from goes with the row when that is taken back, and comes back with it", async () => {
  await insertExamples.perform(session, insertion);
  const kept = madeRowsOf(gateway.kept);
  expect(kept).toHaveLength(1);
  await undo.perform(session, state().notice?.recoveryId ?? "");
  expect(madeRowsOf(gateway.kept)).toEqual([]);
  await redo.perform(session, state().notice?.redoId ?? "");
  expect(madeRowsOf(gateway.kept)).toEqual(kept);
  // A second one of the same example leaves what is known of the first.
  await insertExamples.perform(session, { ...insertion, evenIfThere: true });
  await undo.perform(session, state().notice?.recoveryId ?? "");
  expect(madeRowsOf(gateway.kept)).toEqual(kept);
});

test("what stands in the table already is asked about once, and goes in when the user wants that", async () => {
  await insertExamples.perform(session, insertion);
  await insertExamples.perform(session, insertion);
  expect(session.table?.agreements).toHaveLength(5);
  expect(state().notice).toMatchObject({ key: "examples.alreadyThere", params: { row: "5" } });
  const onDone = jest.fn();
  const [other] = examplesFor("omgevingsplan");
  if (!other) throw new Error("no example");
  const both = [...insertion.examples, { example: other, values: {} }];
  await insertExamples.perform(session, { ...insertion, examples: both, onDone });
  expect(state().notice).toMatchObject({ plural: "examples.someThere", count: 1, params: { rows: "rij 5" } });
  expect(onDone).not.toHaveBeenCalled();
  await state().notice?.offer?.take();
  expect(session.table?.agreements).toHaveLength(7);
  expect(state().notice).toMatchObject({ plural: "examples.inserted", count: 2 });
  expect(onDone).toHaveBeenCalledTimes(1);
});

test("of a row with an earlier version the question says so", async () => {
  const { example, values } = insertion.examples[0] ?? { example: withBlank, values: {} };
  await insertExamples.perform(session, { ...insertion, examples: [{ example, values }] });
  const newer = { ...example, version: example.version + 1, agreement: `${example.agreement} Anders.` };
  await insertExamples.perform(session, { ...insertion, examples: [{ example: newer, values }] });
  expect(state().notice).toMatchObject({ key: "examples.olderThere", params: { row: "5" } });
});

test("of a row that only has the words of an earlier version the question says that it is like the example", async () => {
  const [early] = EARLIER_VERSIONS;
  const now = EXAMPLES.find(({ id }) => id === early?.id);
  if (!early || !now) throw new Error("no example with an earlier version");
  await insertExamples.perform(session, {
    ...insertion,
    examples: [{ example: { ...now, ...early }, values: {} }],
  });
  await session.updateWorkbook((kept) => ({ ...kept, more: {} }));
  await insertExamples.perform(session, { ...insertion, examples: [{ example: now, values: {} }] });
  expect(state().notice).toMatchObject({ key: "examples.likeThere" });
  const [other] = examplesFor("omgevingsplan").filter(({ id }) => id !== now.id);
  if (!other) throw new Error("no example");
  const both = [
    { example: now, values: {} },
    { example: other, values: {} },
  ];
  await insertExamples.perform(session, { ...insertion, examples: both });
  expect(state().notice).toMatchObject({ plural: "examples.someLike", count: 1 });
  await insertExamples.perform(session, { ...insertion, examples: both.slice(1) });
  await insertExamples.perform(session, { ...insertion, examples: both });
  expect(state().notice).toMatchObject({ key: "examples.someThereOrLike", params: { count: 2 } });
});

test("no to the question brings back the message with the way back that stood there", async () => {
  await insertExamples.perform(session, insertion);
  const { notice } = state();
  await insertExamples.perform(session, insertion);
  await insertExamples.perform(session, insertion);
  expect(state().notice).toMatchObject({ key: "examples.alreadyThere" });
  session.dismiss();
  expect(state().notice).toEqual(notice);
  session.dismiss();
  expect(state().notice).toBeNull();
  expect(state().history).toHaveLength(1);
});

test("the history names the example, not the row that it had then", async () => {
  await insertExamples.perform(session, insertion);
  const [deed] = state().history;
  expect(deed?.notice.inHistory).toEqual({
    plural: "history.inserted",
    count: 1,
    params: { title: example.title },
  });
});

test("a workbook that cannot keep that has its row all the same", async () => {
  gateway.refused.set("writeState", "too-large");
  await insertExamples.perform(session, insertion);
  expect(session.table?.agreements).toHaveLength(5);
  expect(state().notice).toMatchObject({ intent: "success", plural: "examples.inserted" });
});

test("a way back that is refused stays, to be tried again", async () => {
  await insertExamples.perform(session, insertion);
  const recoveryId = state().notice?.recoveryId ?? "";
  gateway.refused.set("undo", "filter-on");
  await undo.perform(session, recoveryId);
  expect(state().notice).toMatchObject({ key: "obstacle.filter-on", recoveryId });
});

test("two clicks make one row", async () => {
  await Promise.all([insertExamples.perform(session, insertion), insertExamples.perform(session, insertion)]);
  expect(session.table?.agreements).toHaveLength(5);
});

test("Excel that refuses leaves the table as it was, with the reason", async () => {
  gateway.refused.set("write", "no-room");
  await insertExamples.perform(session, insertion);
  expect(session.table?.agreements).toHaveLength(4);
  expect(state().notice).toMatchObject({ key: "obstacle.no-room", intent: "warning" });
});

test("below a row of another core instrument the message says where the row came", async () => {
  const { table } = session;
  const other = table?.agreements.find(({ instrument }) => instrument !== example.instrument);
  if (!other) throw new Error("no row");
  await insertExamples.perform(session, { ...insertion, afterRow: other.row });
  expect(state().notice).toMatchObject({
    intent: "success",
    plural: "examples.insertedElsewhere",
    params: { section: other.instrumentLabel || other.text.instrument },
  });
});

test("what the table has no column for is told after it was inserted too", async () => {
  const [narrow, whole] = [without([2, 15]), oneTable()].map((one) => new PaneSession(one));
  if (!narrow || !whole) throw new Error("no session");
  const wanted = { ...example, note: "Uitleg." };
  for (const one of [narrow, whole]) {
    await one.start();
    await insertExamples.perform(one, { ...insertion, examples: [{ example: wanted, values: {} }] });
    one.stop();
  }
  expect(saidBy(narrow)).toBe(
    "Afspraak ingevoegd als rij 5. Zonder kolom in deze tabel: Juridische tekst, Toelichting.",
  );
  expect(saidBy(whole)).toBe("Afspraak ingevoegd als rij 5.");
});

const saidBy = (one: PaneSession): string => {
  const { notice } = one.store.get();
  return notice ? noticeText(notice, texts) : "";
};
const without = (columns: readonly number[]): MemoryGateway => {
  const { name, rows } = tableSheet();
  const left = rows.map((cells) => cells.filter((_, column) => !columns.includes(column)));
  return new MemoryGateway([{ name, rows: left }]);
};
