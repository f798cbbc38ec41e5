import { everything } from "../../../tests/support/inserted-rows";
import { openRead } from "../../../tests/support/open-bench";
import { must } from "../testing/bench";

describe("removing an empty row", () => {
  test("removes it, and undo puts an empty row back", async () => {
    const { gateway, sheet, host } = await openRead("01-plat");
    host.userInsertRows(sheet.id, 10, 1);
    must(await gateway.readSheet(sheet.id));
    const before = everything(sheet);
    const { recoveryId } = must(await gateway.write(sheet.id, "leeg", [{ kind: "remove-row", row: 10 }]));
    expect(sheet.cell(10, 3).value).not.toBeNull();
    must(await gateway.undo(recoveryId));
    expect(everything(sheet)).toEqual(before);
  });

  test("undo gives the empty row the height that it had", async () => {
    const { gateway, sheet, host } = await openRead("01-plat");
    host.userInsertRows(sheet.id, 10, 1);
    sheet.setRowHeight(10, 42);
    const { height: below } = sheet.row(11);
    must(await gateway.readSheet(sheet.id));
    const { recoveryId } = must(await gateway.write(sheet.id, "leeg", [{ kind: "remove-row", row: 10 }]));
    must(await gateway.undo(recoveryId));
    expect(sheet.row(10).height).toBe(42);
    expect(sheet.row(11).height).toBe(below);
    must(await gateway.redo(recoveryId));
    expect(sheet.row(10).height).toBe(below);
  });

  test("does not remove a row that holds anything, also outside the table", async () => {
    const { gateway, sheet, host } = await openRead("01-plat");
    host.userInsertRows(sheet.id, 10, 1);
    must(await gateway.readSheet(sheet.id));
    host.userEdit(sheet.id, 10, 22, { value: "aantekening" }, "colleague");
    const before = everything(sheet);
    const outcome = await gateway.write(sheet.id, "leeg", [{ kind: "remove-row", row: 10 }]);
    expect(outcome).toMatchObject({ obstacle: { code: "changed-meanwhile" } });
    expect(everything(sheet)).toEqual(before);
  });
});
