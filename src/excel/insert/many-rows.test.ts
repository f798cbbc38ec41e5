import { everything, newRow, texts } from "../../../tests/support/inserted-rows";
import { openRead } from "../../../tests/support/open-bench";
import type { RowInsertion } from "../../table/change";
import { excelSupports, must } from "../testing/bench";

test("five hundred rows in two places take no more requests than one", async () => {
  const { gateway, sheet, host } = await openRead("01-plat");
  const before = everything(sheet);
  const used = sheet.usedArea(true)?.bottom ?? 0;
  const rows = Array.from({ length: 500 }, (_, index) => ({
    ...newRow(index % 2 === 0 ? 13 : 30),
    cells: [
      { column: 0, value: "Omgevingsplan" },
      { column: 3, value: `voorbeeld ${index}` },
    ],
  }));
  host.log.reset();
  const report = must(await gateway.write(sheet.id, "veel", rows));
  expect(host.log.requests).toBeLessThanOrEqual(6);
  expect(report).toMatchObject({ applied: 500, conflicts: [] });
  expect(report.insertedRows.slice(248, 252)).toEqual([261, 262, 280, 281]);
  expect([13, 14, 262, 280, 281].map((at) => sheet.cell(at, 3).value)).toEqual([
    "voorbeeld 0",
    "voorbeeld 2",
    "voorbeeld 498",
    "voorbeeld 1",
    "voorbeeld 3",
  ]);
  expect(sheet.style(262, 3)).toEqual(sheet.style(12, 3));
  host.log.reset();
  must(await gateway.undo(report.recoveryId));
  expect(host.log.requests).toBeLessThanOrEqual(8);
  expect(everything(sheet)).toEqual(before);
  expect(sheet.usedArea(true)?.bottom).toBe(used);
  const again = must(await gateway.redo(report.recoveryId));
  expect(again.insertedRows).toEqual(report.insertedRows);
  expect(sheet.cell(14, 3).value).toBe("voorbeeld 2");
  expect(sheet.style(262, 3)).toEqual(sheet.style(12, 3));
});

describe("five hundred rows at once in an Excel table", () => {
  /** Rows at three places, one above the table and one below its last row, with marks in other columns each. */
  const many = (bottom: number): RowInsertion[] =>
    Array.from({ length: 500 }, (_, index) => ({
      ...newRow([17, 40, bottom + 1][index % 3] ?? 17),
      cells: [
        { column: 0, value: "Omgevingsplan" },
        { column: 3, value: `voorbeeld ${index}` },
        { column: 7 + (index % 4), value: "x" },
      ],
    }));

  test.each([9, 13])(
    "takes at most six requests and all are in the table (ExcelApi 1.%i)",
    async (version) => {
      const { gateway, sheet, host } = await openRead("04-exceltabel");
      excelSupports(version);
      const area = sheet.tables[0]?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
      const before = everything(sheet);
      const above: RowInsertion = { ...newRow(0, null), cells: [{ column: 0, value: "Boven de tabel" }] };
      const rows = version === 9 ? many(area.bottom - 1) : [above, ...many(area.bottom)];
      host.log.reset();
      const report = must(await gateway.write(sheet.id, "veel", rows));
      expect(host.log.requests).toBeLessThanOrEqual(6);
      const shift = rows.length - 500;
      const top = area.top + shift;
      expect(sheet.tables[0]?.area).toEqual({ ...area, top, bottom: area.bottom + rows.length });
      expect(report.insertedRows).toHaveLength(rows.length);
      expect(texts(sheet, 17 + shift)).toEqual(["Omgevingsplan", null, "voorbeeld 0", null]);
      expect(sheet.cell(18 + shift, 10).value).toBe("x");
      must(await gateway.undo(report.recoveryId));
      expect(everything(sheet)).toEqual(before);
      expect(sheet.tables[0]?.area).toEqual(area);
    },
  );
});
