import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "./open";
import { buildWorkbook } from "./testing/build-workbook";

/** A workbook of this project, with its first sheet and the bytes that it came from. */
function open(file: string) {
  const bytes = new Uint8Array(readFileSync(path.resolve("tests/workbooks", file)));
  return { bytes, ...opened(bytes) };
}

function opened(bytes: Uint8Array) {
  const result = openWorkbook(bytes);
  const sheet = result.ok ? result.workbook.sheets[0] : undefined;
  if (!result.ok || !sheet) throw new Error("The workbook does not open.");
  return { workbook: result.workbook, sheet };
}

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

describe("going back to a checkpoint", () => {
  it.each(["04-exceltabel.xlsx", "05-tussenkoppen.xlsx", "11-vijfduizend.xlsx"])(
    "gives the very file that was opened, whatever was done to %s",
    (file) => {
      const { bytes, workbook, sheet } = open(file);
      const tables = sheet.tables.map(({ id }) => id);
      const formats = sheet.conditionalFormats.map(({ id }) => id);
      const back = workbook.checkpoint();
      const last = sheet.usedArea(true)?.bottom ?? 9;
      sheet.setCell(0, 0, { value: "anders" });
      sheet.insertRows(5, 3);
      sheet.setRowsHidden(2, 4, true);
      sheet.setCell(last, 2, { formula: "A1", cached: "anders" });
      sheet.deleteRows(4, last - 6);
      expect(same(workbook.save(), bytes)).toBe(false);
      back();
      expect(sheet.usedArea(true)?.bottom).toBe(last);
      expect(sheet.tables.map(({ id }) => id)).toEqual(tables);
      expect(sheet.conditionalFormats.map(({ id }) => id)).toEqual(formats);
      expect(same(workbook.save(), bytes)).toBe(true);
    },
  );

  it("goes to the one that is asked for, back and forth, also past saving", () => {
    const { workbook, sheet } = opened(buildWorkbook());
    const value = () => sheet.cell(0, 0).value;
    const empty = workbook.checkpoint();
    sheet.setCell(0, 0, { value: "een" });
    const one = workbook.checkpoint();
    workbook.save();
    sheet.setCell(0, 0, { value: "twee" });
    sheet.insertRows(0, 2);
    const two = workbook.checkpoint();
    one();
    expect(value()).toBe("een");
    sheet.setCell(0, 0, { value: "vergeten" });
    empty();
    expect(value()).toBeNull();
    two();
    expect([value(), sheet.cell(2, 0).value]).toEqual([null, "twee"]);
    one();
    expect(opened(workbook.save()).sheet.cell(0, 0).value).toBe("een");
  });

  it("counts as a change", () => {
    const { workbook } = opened(buildWorkbook());
    const { revision } = workbook;
    workbook.checkpoint()();
    expect(workbook.revision).toBeGreaterThan(revision);
  });
});
