import { readFileSync } from "node:fs";
import { examplesFor } from "../../src/catalog/catalog";
import { createTexts } from "../../src/i18n/texts";
import { insertExamples } from "../../src/taskpane/commands/insert-examples";
import { redo, undo } from "../../src/taskpane/commands/undo";
import { filledAsUsual } from "../../src/taskpane/examples/any-example";
import { PaneSession } from "../../src/taskpane/state/pane-session";
import { openWorkbook } from "../../src/workbench/package/open";
import { attachBench } from "../support/open-bench";
import { pictureOf } from "./testing/compare-sheets";
import { openLayout } from "./testing/insert-into";
import { LAYOUTS } from "./testing/layouts";

/** A column with a running number that is not column A is numbered on in the sheet, and undo takes the number away. */

const texts = createTexts("nl");
const [PLAIN] = LAYOUTS;
if (!PLAIN) throw new Error("no layout");
/** Right of the table's own columns. */
const COLUMN = 16;

const openBook = async (name: string) => {
  const opened = openWorkbook(new Uint8Array(readFileSync(`tests/workbooks/${name}.xlsx`)));
  if (!opened.ok) throw new Error(opened.problem.code);
  const { workbook } = opened;
  const session = new PaneSession(attachBench(workbook, { excelApi: 13 }).gateway);
  await session.refresh();
  return { workbook, session };
};

const insert = async (session: PaneSession) => {
  const examples = examplesFor("programma").slice(0, 2).map(filledAsUsual);
  await insertExamples.perform(session, { examples, afterRow: null, texts });
  return session.store.get().notice?.recoveryId ?? "";
};

test("the Excel table with Volgnr in column B gets the next number, and loses it with the row", async () => {
  const { workbook, session } = await openBook("22-ingevoegd");
  const before = pictureOf(workbook);
  const [example] = examplesFor("toezichtEnHandhaving").slice(-1).map(filledAsUsual);
  if (!example) throw new Error("no example");
  await insertExamples.perform(session, { examples: [example], afterRow: null, texts });
  const [sheet] = workbook.sheets;
  expect([42, 43].map((row) => sheet?.cell(row, 1).value)).toEqual([42, 43]);
  expect(pictureOf(workbook, [43])).toEqual(before);
  const { recoveryId = "" } = session.store.get().notice ?? {};
  await undo.perform(session, recoveryId);
  expect(sheet?.cell(43, 1).value).toBeNull();
  expect(pictureOf(workbook)).toEqual(before);
  await redo.perform(session, recoveryId);
  expect(sheet?.cell(43, 1).value).toBe(43);
});

test("below the heading of a section the number comes after that of the section before", async () => {
  const { workbook, session } = await openBook("05-tussenkoppen");
  const [sheet] = workbook.sheets;
  const numbers = (): unknown[] => [15, 16, 17, 18].map((row) => sheet?.cell(row, 0).value ?? null);
  const [above, heading, first] = numbers();
  expect([above, first]).toEqual([13, 14]);
  const examples = examplesFor("programma").slice(0, 1).map(filledAsUsual);
  await insertExamples.perform(session, { examples, afterRow: 16, texts });
  expect(numbers()).toEqual([13, heading, "13a", 14]);
});

test("between other rows nobody's number changes", async () => {
  const { session, sheet } = await openLayout({
    ...PLAIN,
    build: (on, workbook) => {
      PLAIN.build(on, workbook);
      on.setCell(0, COLUMN, { value: "Nr." });
      [1, 2, 3, 4, 5].forEach((value) => on.setCell(value, COLUMN, { value }));
    },
  });
  await insert(session);
  const cells = [1, 2, 3, 4, 5, 6, 7].map((row) => sheet.cell(row, COLUMN).value);
  expect(cells).toEqual([1, 2, 3, 4, "4a", "4b", 5]);
});

test.each([
  ["a column of the region's own", COLUMN, "Nr."],
  ["column A", 0, "Nr."],
])("where formulas count in %s, no number is put in their way", async (_, column, heading) => {
  const { session, sheet } = await openLayout({
    ...PLAIN,
    build: (on, workbook) => {
      PLAIN.build(on, workbook);
      on.setCell(0, column, { value: heading });
      [1, 2, 3, 4, 5].forEach((row) => on.setCell(row, column, { formula: "ROW()-1", cached: row }));
    },
  });
  const recoveryId = await insert(session);
  const added = session.table?.agreements.filter(
    ({ text }) => !text.agreement.startsWith("De partijen stemmen"),
  );
  expect(added).toHaveLength(2);
  for (const { row } of added ?? [])
    expect(sheet.cell(row, column)).toMatchObject({ value: null, formula: null });
  await undo.perform(session, recoveryId);
  expect(session.store.get().notice).toMatchObject({ intent: "success", key: "undone" });
});
