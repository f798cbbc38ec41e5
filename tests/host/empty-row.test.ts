import { testWorkbook } from "../../src/excel/testing/bench";
import { applyChanges } from "../../src/taskpane/commands/fixes";
import { PaneSession } from "../../src/taskpane/state/pane-session";
import { openBench } from "../support/open-bench";

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
