import { formatArea } from "../../src/workbench/package/references";
import type { WorkbenchHost } from "../../src/workbench/host/workbench-host";
import { onSheet, openHost, settled, sheetOf, text } from "./testing/open-host";

/** What the person did is taken back and done again, with the add-in listening through Microsoft's library. */

/** The first sheet's cells as text, by row. */
function shown(host: WorkbenchHost, rows = 4): string[] {
  const sheet = sheetOf(host);
  return Array.from({ length: rows }, (_, row) => [0, 1].map((at) => sheet.cell(row, at).text).join(" "));
}

const START = ["naam aantal", "een 3", "twee 6", " "];
const first = { top: 1, left: 0, bottom: 2, right: 1 };

/** Every action that a person has; each changes the sheet. */
const ACTIONS: readonly (readonly [string, (host: WorkbenchHost, id: string) => void])[] = [
  ["typing", (host, id) => void host.userEdit(id, 1, 0, { value: "anders" })],
  [
    "pasting",
    (host, id) =>
      void host.userEditCells(id, [
        { row: 2, column: 0, input: { value: "x" } },
        { row: 3, column: 1, input: { value: 5 } },
      ]),
  ],
  ["emptying", (host, id) => void host.userEditCells(id, [{ row: 2, column: 1, input: { value: null } }])],
  ["inserting rows", (host, id) => void host.userInsertRows(id, 1, 2)],
  ["deleting rows", (host, id) => void host.userDeleteRows(id, 1, 1)],
  ["sorting", (host, id) => void host.userSort(id, first, 0, false)],
];

test.each(ACTIONS)("%s is undone and done again", (_, action) => {
  const host = openHost();
  const start = Buffer.from(host.workbook.save());
  action(host, sheetOf(host).id);
  const after = shown(host);
  expect(after).not.toEqual(START);
  host.undo();
  expect(shown(host)).toEqual(START);
  expect(start.equals(host.workbook.save())).toBe(true);
  expect([host.canUndo, host.canRedo]).toEqual([false, true]);
  host.redo();
  expect(shown(host)).toEqual(after);
  expect([host.canUndo, host.canRedo]).toEqual([true, false]);
});

test("a filter is undone: its rows come back", () => {
  const host = openHost({ after: '<autoFilter ref="A1:B3"/>' });
  const sheet = sheetOf(host);
  const hidden = () => [1, 2].map((row) => sheet.row(row).hidden);
  host.userFilter(sheet.id, 0, ["twee"]);
  expect(hidden()).toEqual([true, false]);
  host.undo();
  expect(hidden()).toEqual([false, false]);
  expect(sheet.autoFilter?.criteria.size).toBe(0);
  host.redo();
  expect(hidden()).toEqual([true, false]);
});

test("fifty steps go back one by one; a new action forgets what was undone", () => {
  const host = openHost();
  const { id } = sheetOf(host);
  for (let step = 1; step <= 50; step++) host.userEdit(id, 1, 0, { value: `stap ${step}` });
  for (let step = 49; step >= 1; step--) {
    host.undo();
    expect(sheetOf(host).cell(1, 0).value).toBe(`stap ${step}`);
  }
  host.undo();
  expect([shown(host), host.canUndo]).toEqual([START, false]);
  host.redo();
  host.userEdit(id, 2, 0, { value: "iets anders" });
  expect(host.canRedo).toBe(false);
  host.undo();
  expect(sheetOf(host).cell(1, 0).value).toBe("stap 1");
});

test("the add-in hears of it, and its objects stay the same", async () => {
  const host = openHost();
  const { id } = sheetOf(host);
  const heard: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.onChanged.add((event) => {
      heard.push(`${event.changeType} ${event.address}`);
      return Promise.resolve();
    });
    const kept = sheet.getRange("A3");
    context.trackedObjects.add(kept);
    await context.sync();
    host.userInsertRows(id, 1, 2);
    host.userEdit(id, 1, 0, { value: "nieuw" });
    host.undo();
    host.undo();
    host.redo();
    await settled();
    kept.load("address, values");
    await context.sync();
    expect([kept.address, kept.values]).toEqual(["Blad1!A5", [["twee"]]]);
  });
  expect(heard).toEqual([
    "RowInserted A2:XFD3",
    "RangeEdited A2",
    "RangeEdited A2",
    "RowDeleted A2:XFD3",
    "RowInserted A2:XFD3",
  ]);
  expect(sheetOf(host).id).toBe(id);
});

test("it is shown where it happened", () => {
  const host = openHost();
  const { id } = sheetOf(host);
  host.userEdit(id, 2, 1, { value: 7 });
  host.activateSheet(sheetOf(host, "Blad2").id);
  host.undo();
  expect(host.workbook.activeSheetId).toBe(id);
  expect([host.selection.sheetId, formatArea(host.selection.area)]).toEqual([id, "B3"]);
  host.activateSheet(sheetOf(host, "Blad2").id);
  host.redo();
  expect([host.workbook.activeSheetId, sheetOf(host).cell(2, 1).value]).toEqual([id, 7]);
});

test("what an add-in writes cannot be undone and ends the list; looking and selecting do not", async () => {
  const host = openHost();
  const { id } = sheetOf(host);
  host.userEdit(id, 1, 0, { value: "eigen" });
  await onSheet(async (sheet, context) => {
    sheet.getUsedRange().load("values");
    context.workbook.worksheets.getItem("Blad2").activate();
    sheet.getRange("A1").select();
    await context.sync();
  });
  await settled();
  expect(host.canUndo).toBe(true);
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2").values = [["invoegtoepassing"]];
    await context.sync();
  });
  expect(host.canUndo).toBe(false);
  host.undo();
  expect(shown(host)[1]).toBe("eigen invoegtoepassing");
});

test("a colleague's change ends it too, and so does nothing that was refused or changed nothing", () => {
  const host = openHost({ after: '<autoFilter ref="A1:B3"/>' });
  const { id } = sheetOf(host);
  host.userEdit(id, 1, 0, { value: "eigen" });
  expect(host.userEdit(id, -1, 0, { value: "x" }).ok).toBe(false);
  host.userEditCells(id, []);
  host.undo();
  expect(shown(host)).toEqual(START);
  host.redo();
  host.userEdit(id, 1, 1, { value: 9 }, "colleague");
  expect([host.canUndo, host.canRedo]).toEqual([false, false]);
});

test("a refused paste leaves nothing behind", () => {
  const host = openHost();
  const edits = [0, -1].map((row) => ({ row, column: 0, input: { value: "x" } }));
  expect(host.userEditCells(sheetOf(host).id, edits)).toMatchObject({ ok: false, code: "InvalidArgument" });
  expect(shown(host)).toEqual(START);
});

test("nothing is undone in the middle of a cell", () => {
  const host = openHost();
  host.userEdit(sheetOf(host).id, 1, 0, { value: "eigen" });
  host.beginEdit();
  host.undo();
  expect(shown(host)[1]).toBe("eigen 3");
});

test("in a sheet of 5,000 rows a step keeps no copy of the rows that it leaves alone", () => {
  const rows = Array.from(
    { length: 5_000 },
    (_, at) => `<row r="${at + 1}">${text(`A${at + 1}`, "x")}</row>`,
  );
  const host = openHost({ rows: rows.join("") });
  const sheet = sheetOf(host);
  for (let step = 0; step < 60; step++) {
    host.userEdit(sheet.id, step, 0, { value: `stap ${step}` });
    host.userInsertRows(sheet.id, 100, 1);
  }
  for (let step = 0; step < 50; step++) host.undo();
  expect([sheet.usedArea(true)?.bottom, sheet.cell(34, 0).value, sheet.cell(35, 0).value]).toEqual([
    5_034,
    "stap 34",
    "x",
  ]);
});
