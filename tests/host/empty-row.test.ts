import { must, testWorkbook } from "../../src/excel/testing/bench";
import { applyChanges } from "../../src/taskpane/commands/fixes";
import { PaneSession } from "../../src/taskpane/state/pane-session";
import { THREADED } from "../../src/workbench/package/comments/read-comments";
import type { SheetDocument } from "../../src/workbench/package/document";
import { buildWorkbook } from "../../src/workbench/package/testing/build-workbook";
import { openBench } from "../support/open-bench";
import { text } from "./testing/open-host";

test("an empty row that goes is told as such, and one that holds something beside the table stays with the reason", async () => {
  const { gateway, sheet, host } = openBench(testWorkbook("01-plat"));
  host.userInsertRows(sheet.id, 10, 1);
  const session = new PaneSession(gateway);
  await session.refresh();
  const { located } = session.store.get();
  const findings = located.kind === "table" ? located.findings : [];
  const finding = findings.find(({ rule, row }) => rule === "table/empty-row" && row === 10);
  const changes = finding?.suggestions?.[0]?.changes ?? [];
  expect(changes).toEqual([{ kind: "remove-row", row: 10 }]);
  host.userEdit(sheet.id, 10, 22, { value: "aantekening" }, "colleague");
  await applyChanges.perform(session, { label: "Haal rij 11 weg", changes });
  expect(session.store.get().notice).toMatchObject({ key: "fix.rowInUse", params: { cell: "W11" } });
  expect(sheet.cell(10, 22).value).toBe("aantekening");
  host.userEdit(sheet.id, 10, 22, { value: null }, "colleague");
  await session.refresh();
  await applyChanges.perform(session, { label: "Haal rij 11 weg", changes });
  expect(session.store.get().notice).toMatchObject({ plural: "fix.rowsGone", count: 1 });
  await session.stop();
});

test("a row with a comment stays, where this Excel tells of comments", async () => {
  const bytes = buildWorkbook({
    sheets: [
      {
        name: "Blad1",
        rows: `<row r="1">${text("A1", "een")}</row><row r="3">${text("A3", "drie")}</row><row r="5">${text("A5", "vijf")}</row>`,
        links: `<Relationship Id="rId1" Type="${THREADED}" Target="/xl/threadedComments/threadedComment1.xml"/>`,
      },
    ],
    parts: {
      "xl/threadedComments/threadedComment1.xml":
        '<ThreadedComments><threadedComment ref="B2" id="{1}"/><threadedComment ref="B2" id="{2}" parentId="{1}"/></ThreadedComments>',
    },
  });
  const { gateway, sheet } = openBench(bytes, { excelApi: 15 });
  must(await gateway.readSheet(sheet.id));
  expect(sheet.comments).toEqual([{ id: "{1}", row: 1, column: 1 }]);
  const refused = await gateway.write(sheet.id, "leeg", [{ kind: "remove-row", row: 1 }]);
  expect(refused).toMatchObject({
    obstacle: { code: "changed-meanwhile", params: { what: "remove-row", address: "B2", holds: "remark" } },
  });
  expect(sheet.cell(2, 0).value).toBe("drie");
  expect(must(await gateway.write(sheet.id, "leeg", [{ kind: "remove-row", row: 3 }])).applied).toBe(1);
  expect(sheet.cell(3, 0).value).toBe("vijf");
});

const EMPTY = 10;
const TWO = "beside another empty one";
const inRow = (row: number, left = 0, right = 15) => ({ top: row, left, bottom: row, right });
const BELOW = { fill: "#DDEBF7", numberFormat: "@", borders: {} };
const LOOKS: Readonly<Record<string, (sheet: SheetDocument) => void>> = {
  "of its own": (sheet) => {
    const line = { style: "thin", color: "#808080" };
    sheet.patchStyle(inRow(EMPTY), { fill: "#D9D9D9", borders: { top: line, bottom: line } });
    sheet.patchStyle(inRow(EMPTY, 3, 3), {
      bold: true,
      italic: true,
      color: "#C00000",
      fontSize: 14,
      numberFormat: "0.00",
      horizontal: "center",
      vertical: "top",
      wrap: true,
    });
    sheet.patchStyle(inRow(EMPTY, 5, 5), { fill: null });
  },
  [TWO]: (sheet) => {
    sheet.patchStyle(inRow(EMPTY), { fill: "#C6E0B4" });
    sheet.patchStyle(inRow(EMPTY + 1), { fill: "#F8CBAD" });
    sheet.setRowHeight(EMPTY + 1, 33);
  },
  "like the row below": (sheet) => sheet.patchStyle(inRow(EMPTY), BELOW),
  "without any look": (sheet) => sheet.patchStyle(inRow(EMPTY), { fill: null, bold: false }),
};
const looks = (sheet: SheetDocument) =>
  [9, 10, 11, 12, 13].map((row) => ({
    height: sheet.row(row).height,
    styles: Array.from({ length: 18 }, (_, column) => sheet.style(row, column)),
  }));

test.each(Object.entries(LOOKS))("an empty row %s comes back as it looked", async (name, dress) => {
  const { gateway, sheet, host } = openBench(testWorkbook("01-plat"));
  const rows = name === TWO ? [EMPTY, EMPTY + 1] : [EMPTY];
  host.userInsertRows(sheet.id, EMPTY, rows.length);
  sheet.patchStyle(inRow(EMPTY - 1), { fill: "#FFF2CC", bold: true });
  sheet.patchStyle(inRow(EMPTY + rows.length), BELOW);
  for (const row of rows) sheet.patchStyle(inRow(row), { ...sheet.style(40, 16), borders: {} });
  dress(sheet);
  must(await gateway.readSheet(sheet.id));
  const before = looks(sheet);
  const changes = rows.map((row) => ({ kind: "remove-row" as const, row }));
  const { recoveryId } = must(await gateway.write(sheet.id, "leeg", changes));
  expect(looks(sheet)).not.toEqual(before);
  must(await gateway.undo(recoveryId));
  expect(looks(sheet)).toEqual(before);
  must(await gateway.redo(recoveryId));
  must(await gateway.undo(recoveryId));
  expect(looks(sheet)).toEqual(before);
});
