import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Area } from "./area";
import type { WorkbookDocument } from "./document";
import { openWorkbook } from "./open";
import { readAll } from "./testing/rich-workbook";

/**
 * Foreign workbooks, made by many programs, do not belong to the project. Where a folder of them is at hand (the variable
 * XLSX_CORPUS, or a folder shared/xlsx-corpus beside the project), every one of them is opened, changed and saved here.
 */
const corpus = process.env["XLSX_CORPUS"] ?? path.resolve(process.cwd(), "../shared/xlsx-corpus");
const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => /\.xls[xm]$/i.test(name)) : [];

function open(bytes: Uint8Array): WorkbookDocument {
  const result = openWorkbook(bytes);
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.detail}`);
  return result.workbook;
}

/** Parts whose bytes differ, and parts that came or went. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, saved] = [unzipSync(before), unzipSync(after)];
  const paths = new Set([...Object.keys(old), ...Object.keys(saved)]);
  const text = (bytes: Uint8Array | undefined) =>
    bytes === undefined ? null : Buffer.from(bytes).toString("latin1");
  return [...paths].filter((name) => text(old[name]) !== text(saved[name]));
}

/** A cell that nobody uses, beside all others. */
function freeCell(used: Area | null): { row: number; column: number } {
  return { row: (used?.top ?? 0) + 1, column: Math.min((used?.right ?? 0) + 2, 16_383) };
}

if (files.length === 0) {
  it(`foreign workbooks: corpus absent (${path.basename(corpus)})`, () => {
    expect(existsSync(corpus) && readdirSync(corpus).some((name) => name.endsWith(".xlsx"))).toBe(false);
  });
} else {
  describe("foreign workbooks", () => {
    it.each(files)("%s opens or is refused with a code, and is kept", (name) => {
      const file = new Uint8Array(readFileSync(path.join(corpus, name)));
      const result = openWorkbook(file);
      if (!result.ok) {
        expect(result.problem.code).toMatch(/^[a-z-]+$/);
        return;
      }
      readAll(result.workbook);
      expect(result.workbook.save()).toBe(file);

      const [sheet] = result.workbook.sheets;
      const used = sheet?.usedArea(false) ?? null;
      const valuesBefore = used === null ? [] : sheet?.values(used);
      const { row, column } = freeCell(used);
      sheet?.setCell(row, column, { value: "één & <twee>" });
      const saved = result.workbook.save();

      // The workbook part may ask for a calculation, where there are formulas.
      const others = changedParts(file, saved).filter((part) => !/(^|\/)workbook\d*\.xml$/i.test(part));
      expect(others).toHaveLength(1);
      expect(others[0]).toMatch(/sheet/i);
      const again = open(saved).sheets[0];
      expect(again?.cell(row, column).value).toBe("één & <twee>");
      if (used !== null) expect(again?.values(used)).toEqual(valuesBefore);
    });
  });
}
