import { openBench } from "../../../tests/support/open-bench";
import { excelSupports, must, testWorkbook } from "../testing/bench";
import type { GatewayEvents } from "../gateway-events";

type Heard = (readonly [string, ...unknown[]])[];

function listener(): { heard: Heard; events: GatewayEvents } {
  const heard: Heard = [];
  const events: GatewayEvents = {
    changed: (sheetId, change, own) => heard.push(["changed", sheetId, change, own]),
    sheetActivated: (sheetId) => heard.push(["activated", sheetId]),
    selected: (sheetId, row, column) => heard.push(["selected", sheetId, row, column]),
    rowsHidden: (sheetId) => heard.push(["hidden", sheetId]),
  };
  return { heard, events };
}

/** Excel sends events after its answer. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const cell = { kind: "cells", area: { top: 4, left: 3, bottom: 4, right: 3 } };

test("tells the user's edits from a colleague's", async () => {
  const { gateway, host, sheet } = openBench(testWorkbook("01-plat"));
  const { heard, events } = listener();
  must(await gateway.listen(events));
  host.userEdit(sheet.id, 4, 3, { value: "nieuw" });
  host.userEdit(sheet.id, 4, 3, { value: "nieuwer" }, "colleague");
  await settled();
  expect(heard).toEqual([
    ["changed", sheet.id, cell, true],
    ["changed", sheet.id, cell, false],
  ]);
});

test("names the rows that came or went", async () => {
  const { gateway, host, sheet } = openBench(testWorkbook("01-plat"));
  const { heard, events } = listener();
  must(await gateway.listen(events));
  host.userInsertRows(sheet.id, 4, 2);
  host.userDeleteRows(sheet.id, 9, 1, "colleague");
  await settled();
  expect(heard).toEqual([
    ["changed", sheet.id, { kind: "rows-inserted", first: 4, count: 2 }, true],
    ["changed", sheet.id, { kind: "rows-deleted", first: 9, count: 1 }, false],
  ]);
});

test("keeps silent about what the add-in wrote itself", async () => {
  const { gateway, sheet } = openBench(testWorkbook("01-plat"));
  must(await gateway.readSheet(sheet.id));
  const { heard, events } = listener();
  must(await gateway.listen(events));
  const old = String(sheet.cell(4, 3).value ?? "");
  must(await gateway.write(sheet.id, "zelf", [{ kind: "cell", row: 4, column: 3, old, new: "nieuw" }]));
  must(
    await gateway.write(sheet.id, "zelf", [
      { kind: "insert-row", row: 9, formatFrom: 8, cells: [{ column: 3, value: "rij" }] },
    ]),
  );
  await settled();
  expect(heard).toEqual([]);
});

test("tells of rows that a filter hides, where Excel tells of them", async () => {
  const { gateway, host, sheet } = openBench(testWorkbook("01-plat"));
  sheet.setFilter(null, { area: { top: 0, left: 0, bottom: 73, right: 15 }, criteria: new Map() });
  const { heard, events } = listener();
  must(await gateway.listen(events));
  host.userFilter(sheet.id, 7, ["Ambtelijk"]);
  await settled();
  expect(heard).toEqual([]);
  excelSupports(11);
  must(await gateway.listen(events));
  host.userFilter(sheet.id, 7, ["Bestuurlijk"]);
  await settled();
  expect(heard).toContainEqual(["hidden", sheet.id]);
});

test("tells where the user is", async () => {
  const { gateway, host, sheet, workbook } = openBench(testWorkbook("01-plat"));
  const other = workbook.addSheet("Ander");
  const { heard, events } = listener();
  must(await gateway.listen(events));
  host.select(sheet.id, { top: 4, left: 3, bottom: 9, right: 5 });
  host.activateSheet(other.id);
  await settled();
  expect(heard).toContainEqual(["selected", sheet.id, 4, 3]);
  expect(heard).toContainEqual(["activated", other.id]);
});

test("stops when told to", async () => {
  const { gateway, host, sheet } = openBench(testWorkbook("01-plat"));
  const { heard, events } = listener();
  const stop = must(await gateway.listen(events));
  await stop();
  host.userEdit(sheet.id, 4, 3, { value: "nieuw" });
  await settled();
  expect(heard).toEqual([]);
});

test("a second listener takes the place of the first, and outlives its stopping", async () => {
  const { gateway, host, sheet } = openBench(testWorkbook("01-plat"));
  const first = listener();
  const second = listener();
  const stopFirst = must(await gateway.listen(first.events));
  must(await gateway.listen(second.events));
  await stopFirst();
  host.userEdit(sheet.id, 4, 3, { value: "nieuw" });
  await settled();
  expect(first.heard).toEqual([]);
  expect(second.heard).toHaveLength(1);
});

test("registration that Excel refuses is an obstacle, and can be tried again", async () => {
  const { gateway, host } = openBench(testWorkbook("01-plat"));
  host.beginEdit();
  expect(await gateway.listen(listener().events)).toMatchObject({ obstacle: { code: "edit-mode" } });
  host.endEdit();
  expect((await gateway.listen(listener().events)).ok).toBe(true);
});
