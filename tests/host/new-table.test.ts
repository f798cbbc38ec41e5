import { makeSample, makeTable } from "../../src/taskpane/commands/make-table";
import { markAll } from "../../src/taskpane/commands/marks";
import { redo, undo } from "../../src/taskpane/commands/undo";
import { actionBook } from "./testing/action-book";
import { openActionPane, type ActionPane } from "./testing/action-pane";
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
