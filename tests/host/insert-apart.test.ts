import { NO_CHOICE } from "../../src/facets/choice";
import { applyFilter } from "../../src/taskpane/commands/filter";
import { insertApart } from "../../src/taskpane/commands/insert-apart";
import { showSheet } from "../../src/taskpane/commands/show-sheet";
import { undo } from "../../src/taskpane/commands/undo";
import { actionBook } from "./testing/action-book";
import { apart, lastDeed } from "./testing/action-inputs";
import { openActionPane, type ActionPane } from "./testing/action-pane";

/** Examples that go to two sheets in one deed: all of them are in, or none, and so with taking them back. */

const rowsOf = ({ workbook }: ActionPane): number[] =>
  workbook.sheets.slice(0, 2).map((sheet) => (sheet.usedArea(true)?.bottom ?? 0) + 1);

async function opened(isIn = true) {
  const pane = await openActionPane(actionBook());
  const before = pane.picture();
  const [first = 0, second = 0] = rowsOf(pane);
  if (isIn) await pane.perform(insertApart, apart(pane));
  return { pane, before, first, second };
}

test("each sheet gets its own rows, told with the rows on each", async () => {
  const { pane, before, first, second } = await opened();
  expect(rowsOf(pane)).toEqual([first + 2, second + 1]);
  expect(pane.told.at(-1)).toMatchObject({
    intent: "success",
    plural: "examples.insertedApart",
    params: { rows: "rij 5–6 op blad ‘Tabel’, rij 3 op blad ‘Tweede’" },
  });
  await pane.perform(undo, lastDeed(pane));
  expect(pane.picture()).toEqual(before);
});

test.each([0, 1])("when all rows of sheet %i were edited since, those of neither go", async (at) => {
  const { pane } = await opened();
  const sheet = pane.workbook.sheets[at];
  if (!sheet) throw new Error("no sheet");
  for (const row of at === 0 ? [4, 5] : [2]) pane.host.userEdit(sheet.id, row, 5, { value: "eigen" });
  const edited = pane.picture();
  await pane.perform(undo, lastDeed(pane));
  expect(pane.told.at(-1)?.intent).toBe("warning");
  expect(pane.picture()).toEqual(edited);
});

test("a filter on one of the sheets that a new row does not fit is told, with that sheet", async () => {
  const { pane } = await opened(false);
  const sheet = pane.workbook.sheets[1];
  sheet?.setFilter(null, { area: { top: 0, left: 0, bottom: 1, right: 15 }, criteria: new Map() });
  expect(pane.host.userFilter(sheet?.id ?? "", 4, ["Een andere typering"])).toMatchObject({
    ok: true,
  });
  await pane.perform(insertApart, apart(pane));
  expect(pane.told.at(-1)).toMatchObject({
    intent: "warning",
    plural: "examples.insertedApart",
    besides: [{ plural: "examples.apartOutside", count: 1, params: { sheets: "‘Tweede’" } }],
  });
});

test("rows that the pane hid on another sheet for a choice are a filter too", async () => {
  const { pane } = await opened(false);
  const { id = "", name = "" } = pane.workbook.sheets[1] ?? {};
  const front = pane.session.store.get().sheet;
  const other = pane.workbook.sheets[1];
  for (let column = 0; column < 16; column++)
    other?.setCell(2, column, {
      value: column === 3 ? "De gemeente deelt kaarten." : other.cell(1, column).text,
    });
  if (!front) throw new Error("no sheet");
  await pane.perform(showSheet, { id, name, visible: true });
  pane.session.store.set({ choice: { ...NO_CHOICE, text: "geluid" } });
  await pane.perform(applyFilter, undefined);
  await pane.perform(showSheet, front);
  await pane.perform(insertApart, apart(pane));
  expect(pane.told.at(-1)).toMatchObject({
    besides: [{ plural: "examples.apartOutside", count: 1, params: { sheets: "‘Tweede’" } }],
  });
});

test("where the second sheet has no table any more nothing stays on the first either, and the sheet is named", async () => {
  const { pane, before } = await opened(false);
  const { parts, ...input } = apart(pane);
  const { id = "", name = "" } = pane.workbook.sheets[2] ?? {};
  const [first, second] = parts;
  if (!first || !second) throw new Error("no parts");
  await pane.perform(insertApart, {
    ...input,
    parts: [first, { ...second, sheet: { id, name, visible: true } }],
  });
  expect(pane.told).toMatchObject([
    { intent: "warning", key: "examples.apartNoTable", params: { sheet: "Lijsten" } },
  ]);
  expect(pane.told[0]?.recoveryId).toBeUndefined();
  expect(pane.picture()).toEqual(before);
});
