import { must, testWorkbook } from "../../src/excel/testing/bench";
import { applyChanges } from "../../src/taskpane/commands/fixes";
import { PaneSession } from "../../src/taskpane/state/pane-session";
import { THREADED } from "../../src/workbench/package/comments/read-comments";
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
