import { everything, newRow } from "../../../tests/support/inserted-rows";
import { openRead } from "../../../tests/support/open-bench";
import type { RowInsertion } from "../../table/change";
import { excelSupports, must } from "../testing/bench";

describe("through merged cells", () => {
  /** 05-tussenkoppen: B4:B7 and C4:C7 are merged over four agreements. */
  const through = (legalBasis: string): RowInsertion => ({
    ...newRow(5),
    cells: [
      { column: 1, value: legalBasis },
      { column: 3, value: "De gemeente vraagt advies" },
    ],
  });

  test("stretches the merged area and leaves its content alone", async () => {
    const { gateway, sheet } = await openRead("05-tussenkoppen");
    excelSupports(13);
    const before = everything(sheet);
    const merges = sheet.merges;
    const shared = String(sheet.cell(3, 1).value);
    const { recoveryId } = must(await gateway.write(sheet.id, "ertussen", [through(shared)]));
    expect(sheet.merges).toContainEqual({ top: 3, left: 1, bottom: 7, right: 1 });
    expect(sheet.cell(3, 1).value).toBe(shared);
    expect(sheet.cell(5, 3).value).toBe("De gemeente vraagt advies");
    must(await gateway.undo(recoveryId));
    expect(everything(sheet)).toEqual(before);
    expect(sheet.merges).toEqual(merges);
  });

  test("is refused when its own content would be lost in the merged area", async () => {
    const { gateway, sheet } = await openRead("05-tussenkoppen");
    excelSupports(13);
    const before = everything(sheet);
    const outcome = await gateway.write(sheet.id, "ertussen", [through("art. 1.1 Ow")]);
    expect(outcome).toMatchObject({ obstacle: { code: "no-room", params: { address: "B4:B7" } } });
    expect(everything(sheet)).toEqual(before);
  });

  test("below the merged area the row has cells of its own", async () => {
    const { gateway, sheet } = await openRead("05-tussenkoppen");
    excelSupports(13);
    must(await gateway.write(sheet.id, "eronder", [{ ...through("art. 1.1 Ow"), row: 7, formatFrom: 6 }]));
    expect(sheet.cell(7, 1).value).toBe("art. 1.1 Ow");
    expect(sheet.merges).toContainEqual({ top: 3, left: 1, bottom: 6, right: 1 });
  });
});
