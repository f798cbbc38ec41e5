import { openBench } from "../../../tests/support/open-bench";
import type { SheetDocument } from "../../workbench/package/document";
import { buildWorkbook } from "../../workbench/package/testing/build-workbook";
import { must } from "../testing/bench";

const visible = (sheet: SheetDocument, first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (row) => !sheet.row(row).hidden,
  );

describe("very many runs of rows", () => {
  const LAST = 5_000;
  const every = (step: number): number[] =>
    Array.from({ length: Math.floor(LAST / step) }, (_, index) => (index + 1) * step);

  function openLong() {
    const bench = openBench(buildWorkbook({ sheets: [{ name: "Lang" }] }));
    bench.sheet.setCell(0, 0, { value: "Kop" });
    for (let row = 1; row <= LAST; row++) bench.sheet.setCell(row, 0, { value: `rij ${row}` });
    return { ...bench, area: { top: 0, left: 0, bottom: LAST, right: 0 } };
  }

  test("are hidden in one request, kept in the workbook, and shown again", async () => {
    const { gateway, sheet, host, workbook, area } = openLong();
    sheet.setRowsHidden(2_000, 2_002, true);
    must(await gateway.readSheet(sheet.id));
    must(await gateway.readState());
    host.log.reset();
    must(await gateway.showOnlyRows(sheet.id, area, every(2)));
    expect(host.log.requests).toBeLessThanOrEqual(3);
    expect(visible(sheet, 1, LAST)).toEqual(every(2).filter((row) => row < 2_000 || row > 2_002));
    const later = openBench(workbook.save());
    must(await later.gateway.readSheet(later.sheet.id));
    must(await later.gateway.clearFilter(later.sheet.id));
    const hidden = Array.from({ length: LAST }, (_, row) => row).filter((row) => later.sheet.row(row).hidden);
    expect(hidden).toEqual([2_000, 2_001, 2_002]);
  });

  test.each([1, 2])("are as they were when Excel fails at request %s", async (requests) => {
    const { gateway, sheet, host, area } = openLong();
    must(await gateway.readSheet(sheet.id));
    must(await gateway.showOnlyRows(sheet.id, area, every(3)));
    host.faults.failAt(requests, "general-exception");
    const outcome = await gateway.showOnlyRows(sheet.id, area, every(2));
    expect(outcome.ok).toBe(false);
    expect(visible(sheet, 1, LAST)).toEqual(every(3));
  });
});
