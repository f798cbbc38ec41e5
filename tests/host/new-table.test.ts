import { CATALOGUE_INSTRUMENTS, examplesFor } from "../../src/catalog/catalog";
import { harvest } from "../../src/catalog/own/harvest";
import { testWorkbook } from "../../src/excel/testing/bench";
import { openTables } from "../../src/files/open-tables";
import { createTexts } from "../../src/i18n/texts";
import { insertExamples } from "../../src/taskpane/commands/insert-examples";
import { makeSample, makeTable } from "../../src/taskpane/commands/make-table";
import { markAll } from "../../src/taskpane/commands/marks";
import { keepExamples } from "../../src/taskpane/commands/own-examples";
import { redo, undo } from "../../src/taskpane/commands/undo";
import { filledAsUsual } from "../../src/taskpane/examples/any-example";
import { ownExamples } from "../../src/taskpane/own/own-examples";
import { actionBook } from "./testing/action-book";
import { openActionPane, type ActionPane } from "./testing/action-pane";
import { pictureOf } from "./testing/compare-sheets";
import { heard } from "./testing/open-reader";

/** A new table, taken back and made again, in a pane that hears what Excel tells. */

async function withSample(): Promise<ActionPane & { readonly id: string; readonly home: string }> {
  const pane = await openActionPane(actionBook(), { follows: true });
  const home = pane.session.store.get().sheet?.name ?? "";
  await pane.perform(makeSample, undefined);
  await heard();
  return { ...pane, home, id: pane.session.store.get().notice?.recoveryId ?? "" };
}

const shown = ({ session }: ActionPane) => {
  const { sheet, located, trouble } = session.store.get();
  return { name: sheet?.name, kind: located.kind, trouble };
};
const said = ({ session }: ActionPane) => {
  const { notice } = session.store.get();
  return notice && "key" in notice ? notice.key : null;
};

test("the pane goes back to the table that it came from, and to the new one again", async () => {
  const pane = await withSample();
  expect(shown(pane)).toEqual({ name: "Voorbeeldtabel", kind: "table", trouble: null });
  await pane.perform(undo, pane.id);
  await heard();
  expect(shown(pane)).toEqual({ name: pane.home, kind: "table", trouble: null });
  await pane.perform(redo, pane.id);
  await heard();
  expect(shown(pane)).toEqual({ name: "Voorbeeldtabel", kind: "table", trouble: null });
  expect(pane.session.store.get().history).toMatchObject([{ recoveryId: pane.id, isUndone: false }]);
});

test("a table in which something was typed stays, and one of which that was taken back goes", async () => {
  const pane = await withSample();
  const sheetId = pane.workbook.activeSheetId;
  pane.host.userEdit(sheetId, 3, 3, { value: "Onze eigen afspraak." });
  await pane.perform(undo, pane.id);
  expect(said(pane)).toBe("history.sheetChanged");
  expect(shown(pane).name).toBe("Voorbeeldtabel");
  const before = pane.workbook.sheets.length;
  pane.host.undo();
  // Marks of ours go with the sheet.
  await pane.perform(markAll, undefined);
  await pane.perform(undo, pane.id);
  await heard();
  expect(pane.workbook.sheets).toHaveLength(before - 1);
  expect(shown(pane)).toEqual({ name: pane.home, kind: "table", trouble: null });
});

test("the last sheet that can be seen stays, and why is said", async () => {
  const pane = await withSample();
  for (const { id, name } of pane.workbook.sheets) {
    if (name !== "Voorbeeldtabel") pane.workbook.deleteSheet(id);
  }
  await pane.perform(undo, pane.id);
  expect(pane.workbook.sheets).toHaveLength(1);
  expect(said(pane)).toBe("history.lastSheet");
});

test.each([
  ["Tabel", { key: "newTable.madeTaken", params: { name: "Tabel", sheet: "Tabel (2)" } }],
  ["tabel", { key: "newTable.madeTaken", params: { name: "tabel", sheet: "tabel (2)" } }],
  ["Regio A/B", { key: "newTable.madeOther", params: { name: "Regio A/B", sheet: "Regio A B" } }],
  ["History", { key: "newTable.madeOther", params: { name: "History", sheet: "History blad" } }],
  ["Onze  afspraken", { key: "newTable.made", params: { sheet: "Onze afspraken" } }],
])(
  "a table on a sheet that was to be called %s: the message tells its name, and why it is another",
  async (name, expected) => {
    const pane = await openActionPane(actionBook(), { follows: true });
    await pane.perform(makeTable, { name, examples: [] });
    await heard();
    expect(pane.session.store.get().notice).toMatchObject(expected);
  },
);

describe("a table with examples, in a workbook of a region", () => {
  const examples = CATALOGUE_INSTRUMENTS.flatMap((one) => examplesFor(one).slice(0, 2));
  const idOf = (pane: ActionPane): string => pane.session.store.get().notice?.recoveryId ?? "";
  const open = () => openActionPane(testWorkbook("29-herschikt"), { follows: true });

  test("goes without a trace, comes back as it was, and goes again", async () => {
    const pane = await open();
    const before = pictureOf(pane.workbook);
    await pane.perform(makeTable, { name: "Nieuw", examples });
    await heard();
    const id = idOf(pane);
    expect(pane.session.table?.agreements).toHaveLength(examples.length);
    const made = pictureOf(pane.workbook);
    expect(made.filter((line) => !line.startsWith("Nieuw:"))).toEqual(
      expect.arrayContaining(before.filter((line) => !line.startsWith("name "))),
    );
    await pane.perform(undo, id);
    await heard();
    expect(pictureOf(pane.workbook)).toEqual(before);
    await pane.perform(redo, id);
    await heard();
    expect(pictureOf(pane.workbook)).toEqual(made);
    await pane.perform(undo, id);
    await heard();
    expect(pictureOf(pane.workbook)).toEqual(before);
  });

  test("stays as long as a row that was inserted into it does, and goes after that", async () => {
    const pane = await open();
    const before = pictureOf(pane.workbook);
    await pane.perform(makeTable, { name: "Nieuw", examples: [] });
    await heard();
    const table = idOf(pane);
    await pane.perform(insertExamples, {
      examples: examples.slice(0, 3).map(filledAsUsual),
      afterRow: null,
      texts: createTexts("nl"),
    });
    const rows = idOf(pane);
    expect(pane.session.table?.agreements).toHaveLength(3);
    await pane.perform(undo, table);
    expect(said(pane)).toBe("history.sheetChanged");
    expect(pane.session.table?.agreements).toHaveLength(3);
    await pane.perform(undo, rows);
    expect(said(pane)).toBe("undone");
    await pane.perform(undo, table);
    await heard();
    expect(said(pane)).toBe("undone");
    expect(pictureOf(pane.workbook)).toEqual(before);
  });
});

test("agreements that were kept of other tables are forgotten again, and kept once more, with their roles", async () => {
  const pane = await openActionPane(testWorkbook("27-verschoven"), { follows: true });
  const before = pictureOf(pane.workbook);
  const theirs = openTables(testWorkbook("23-rollen"));
  const tables = theirs.ok ? theirs.tables.map(({ table }) => ({ file: "23-rollen.xlsx", table })) : [];
  const found = harvest(tables, [], []).slice(0, 5);
  const kept = () => ownExamples(pane.session.store.get().workbook);
  await pane.perform(
    keepExamples,
    found.map(({ example }) => example),
  );
  expect(kept().map(({ agreement }) => agreement)).toEqual(found.map(({ example }) => example.agreement));
  expect(kept().some(({ roles }) => roles !== undefined)).toBe(true);
  const all = kept();
  const { recoveryId = "" } = pane.session.store.get().notice ?? {};
  await pane.perform(undo, recoveryId);
  expect(kept()).toEqual([]);
  expect(pictureOf(pane.workbook)).toEqual(before);
  await pane.perform(redo, recoveryId);
  expect(kept()).toEqual(all);
});
