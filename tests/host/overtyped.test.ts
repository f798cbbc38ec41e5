import { examplesFor } from "../../src/catalog/catalog";
import { testWorkbook } from "../../src/excel/testing/bench";
import { createTexts } from "../../src/i18n/texts";
import { applyChanges } from "../../src/taskpane/commands/fixes";
import { insertExamples } from "../../src/taskpane/commands/insert-examples";
import { undo } from "../../src/taskpane/commands/undo";
import { filledAsUsual } from "../../src/taskpane/examples/any-example";
import { noticeText } from "../../src/taskpane/shell/notice-text";
import { blockedBy } from "../../src/taskpane/state/history";
import { cellAddress } from "../../src/table/address";
import { openActionPane, type ActionPane } from "./testing/action-pane";

/** Taking back what the user typed over: refused, with the cell's name, and offered again only when it could work. */

const texts = createTexts("nl");
const [example] = examplesFor("programma");

async function insertedRow(): Promise<{ pane: ActionPane; row: number; recoveryId: string }> {
  const pane = await openActionPane(testWorkbook("01-plat"));
  if (!example) throw new Error("the catalogue is empty");
  await pane.perform(insertExamples, { examples: [filledAsUsual(example)], afterRow: null, texts });
  const { notice } = pane.session.store.get();
  return {
    pane,
    row: Number(notice?.params?.["row"]) - 1,
    recoveryId: notice?.recoveryId ?? "",
  };
}

const said = ({ session }: ActionPane): string => {
  const { notice } = session.store.get();
  return notice ? noticeText(notice, texts) : "";
};
const why = ({ session }: ActionPane): string | null => {
  const [deed] = session.store.get().history;
  const notice = deed ? blockedBy(deed, session.basis) : null;
  return notice && noticeText(notice, texts);
};

test("a row in which the user typed stays, and the user hears which cell and what to do", async () => {
  const { pane, row, recoveryId } = await insertedRow();
  const before = pane.sheet.cell(row, 6).value;
  pane.host.userEdit(pane.sheet.id, row, 6, { value: "eigen tekst" }, "user");
  await pane.perform(undo, recoveryId);
  const sentence = `${cellAddress(row, 6)} is intussen gewijzigd. De rij blijft staan; verwijder de rij zelf als u die niet wilt.`;
  expect(said(pane)).toBe(sentence);
  expect(pane.session.store.get().notice).not.toHaveProperty("recoveryId");
  expect(pane.sheet.cell(row, 6).value).toBe("eigen tekst");
  expect(why(pane)).toBe(sentence);
  await pane.session.refresh();
  expect(why(pane)).toBe(sentence);

  pane.host.userEdit(pane.sheet.id, row, 6, { value: before }, "user");
  await pane.session.refresh();
  expect(why(pane)).toBeNull();
  await pane.perform(undo, recoveryId);
  expect(said(pane)).toBe("De wijziging is ongedaan gemaakt.");
  expect(pane.session.store.get().history).toMatchObject([{ isUndone: true }]);
});

test("a row that moved is named where it stands now", async () => {
  const { pane, row, recoveryId } = await insertedRow();
  pane.host.userInsertRows(pane.sheet.id, 3, 2);
  pane.host.userEdit(pane.sheet.id, row + 2, 6, { value: "eigen tekst" }, "user");
  await pane.perform(undo, recoveryId);
  expect(said(pane)).toContain(`${cellAddress(row + 2, 6)} is intussen gewijzigd.`);
});

test("a row that the user deleted is said to be gone", async () => {
  const { pane, row, recoveryId } = await insertedRow();
  pane.host.userDeleteRows(pane.sheet.id, row, 1);
  await pane.perform(undo, recoveryId);
  expect(said(pane)).toBe("De rij is intussen verwijderd of te veel veranderd. Er is niets gewijzigd.");
  expect(why(pane)).toBe(said(pane));
});

test("a cell that was mended and typed over stays, by name", async () => {
  const pane = await openActionPane(testWorkbook("01-plat"));
  const old = pane.sheet.cell(3, 5).text;
  const changes = [{ kind: "cell" as const, row: 3, column: 5, old, new: "overleg" }];
  await pane.perform(applyChanges, { label: "herstel", changes });
  const recoveryId = pane.session.store.get().notice?.recoveryId ?? "";
  pane.host.userEdit(pane.sheet.id, 3, 5, { value: "eigen woord" }, "user");
  await pane.perform(undo, recoveryId);
  expect(said(pane)).toBe("F4 is intussen gewijzigd en blijft zoals hij is.");
  expect(pane.session.store.get().notice).not.toHaveProperty("recoveryId");
  expect(pane.sheet.cell(3, 5).value).toBe("eigen woord");
});
