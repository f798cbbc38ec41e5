import { everything, newRow } from "../../../tests/support/inserted-rows";
import { openRead } from "../../../tests/support/open-bench";
import type { RowInsertion } from "../../table/change";
import type { Area } from "../../table/snapshot";
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

describe("at the end of a section that is merged down column A", () => {
  /** 02-titelblok: A6:A18 and A19:A31 are merged, A77:A81 is the last one. */
  const joining = (at: number, agreement: string): RowInsertion => ({
    kind: "insert-row",
    row: at,
    formatFrom: at - 1,
    cells: [{ column: 3, value: agreement }],
    joins: [0],
  });
  const inColumnA = (merges: readonly Area[]) =>
    merges
      .filter(({ left, right, top }) => left === 0 && right === 0 && top > 4)
      .map(({ top, bottom }) => [top, bottom])
      .sort(([a = 0], [b = 0]) => a - b);

  test("the new rows share the section's cell; undo and redo", async () => {
    const { gateway, sheet } = await openRead("02-titelblok");
    excelSupports(13);
    const before = everything(sheet);
    const merges = sheet.merges;
    const plan = [joining(18, "een"), joining(18, "twee"), joining(81, "drie")];
    const { recoveryId } = must(await gateway.write(sheet.id, "onderaan", plan));
    const after = inColumnA(sheet.merges);
    expect(after.slice(0, 2)).toEqual([
      [5, 19],
      [20, 32],
    ]);
    expect(after.at(-1)).toEqual([78, 83]);
    expect([5, 18, 19].map((row) => sheet.cell(row, 0).value)).toEqual(["Omgevingsvisie", null, null]);
    expect([18, 19, 83].map((row) => sheet.cell(row, 3).value)).toEqual(["een", "twee", "drie"]);
    must(await gateway.undo(recoveryId));
    expect(everything(sheet)).toEqual(before);
    expect(inColumnA(sheet.merges)).toEqual(inColumnA(merges));
    must(await gateway.redo(recoveryId));
    expect(inColumnA(sheet.merges)).toEqual(after);
  });

  test("in the middle Excel stretches the area, and nothing else is merged", async () => {
    const { gateway, sheet } = await openRead("02-titelblok");
    excelSupports(13);
    const merges = inColumnA(sheet.merges).length;
    must(await gateway.write(sheet.id, "ertussen", [joining(10, "een")]));
    expect(inColumnA(sheet.merges)[0]).toEqual([5, 18]);
    expect(inColumnA(sheet.merges)).toHaveLength(merges);
  });

  test("a section of one row becomes one of two", async () => {
    const { gateway, sheet } = await openRead("02-titelblok");
    excelSupports(13);
    sheet.setCell(81, 0, { value: "Algemeen" });
    sheet.setCell(81, 3, { value: "De partijen overleggen." });
    must(await gateway.readSheet(sheet.id));
    must(await gateway.write(sheet.id, "onderaan", [joining(82, "een")]));
    expect(inColumnA(sheet.merges).at(-1)).toEqual([81, 82]);
    expect(sheet.cell(81, 0).value).toBe("Algemeen");
  });

  test("a table that merges nothing stays so", async () => {
    const { gateway, sheet } = await openRead("01-plat");
    excelSupports(13);
    must(await gateway.write(sheet.id, "onderaan", [joining(13, "een")]));
    expect(sheet.merges).toEqual([]);
  });
});
