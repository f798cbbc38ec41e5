import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import {
  PackageError,
  type RawValue,
  type SheetDocument,
  type WorkbookDocument,
} from "../../src/workbench/package/document";
import { openWorkbook } from "../../src/workbench/package/open";
import { referee, throughLibreOffice } from "./office";

/** The project's workbooks, and those of other programs when somebody keeps them beside the checkout. */
const FOLDERS = ["tests/workbooks", "../shared/xlsx-corpus"].map((folder) => path.resolve(folder));
const LARGEST = 60_000;
const AT = 3;
const COUNT = 2;
const MARK = 'N("referee")=0';

const files = new Map(
  FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .map((name) => [name, path.join(folder, name)] as const)
      .filter(([name, file]) => name.endsWith(".xlsx") && statSync(file).size < LARGEST)
      .map(([name, file]) => [name, new Uint8Array(readFileSync(file))] as const),
  ),
);

function opened(bytes: Uint8Array | undefined): WorkbookDocument | null {
  const result = bytes && openWorkbook(bytes);
  return result?.ok ? result.workbook : null;
}

/** Does to every sheet what the add-in does, as far as the file allows; gives which sheets got the rows. */
function change(workbook: WorkbookDocument): boolean[] {
  return workbook.sheets.map((sheet) => {
    const used = sheet.usedArea(false);
    sheet.addConditionalFormat([{ top: 1, left: 0, bottom: 2, right: 1 }], MARK, { fill: "#FFF4CE" });
    if (used === null || used.bottom < AT) return false;
    try {
      sheet.insertRows(AT, COUNT);
    } catch (error) {
      if (error instanceof PackageError) return false;
      throw error;
    }
    sheet.setCell(AT, used.left, { value: "tussen <rij> & één" });
    return true;
  });
}

function rowsOf(sheet: SheetDocument): RawValue[][] {
  const used = sheet.usedArea(true);
  const rows = used === null ? [] : sheet.values({ top: 0, left: 0, bottom: used.bottom, right: used.right });
  const filled = rows.map((row) => row.slice(0, 1 + row.findLastIndex((value) => value !== null)));
  return withoutBlankEnd(filled);
}

const withoutBlankEnd = (rows: RawValue[][]): RawValue[][] =>
  rows.slice(0, 1 + rows.findLastIndex((row) => row.length > 0));

const withoutNewRows = (rows: RawValue[][]): RawValue[][] => [
  ...rows.slice(0, AT),
  ...rows.slice(AT + COUNT),
];

referee("LibreOffice opens what was changed, and sees nothing else changed", () => {
  const inserted = new Map<string, boolean[]>();
  let before: ReadonlyMap<string, Uint8Array> = new Map();
  let after: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(() => {
    const changed = new Map<string, Uint8Array>();
    for (const [name, bytes] of files) {
      const workbook = opened(bytes);
      if (!workbook) continue;
      inserted.set(name, change(workbook));
      changed.set(name, workbook.save());
    }
    before = throughLibreOffice(files);
    after = throughLibreOffice(changed);
  }, 500_000);

  it.each([...files.keys()])("%s", (name) => {
    const original = opened(before.get(name));
    // What LibreOffice itself does not open as it came, it cannot judge.
    if (!original || !inserted.has(name)) return expect(after.has(name)).toBe(before.has(name));
    const saved = opened(after.get(name));
    expect(saved?.sheets.map(({ name: sheet }) => sheet)).toEqual(
      original.sheets.map(({ name: sheet }) => sheet),
    );
    for (const [index, sheet] of original.sheets.entries()) {
      const now = saved?.sheets[index];
      const rows = now ? rowsOf(now) : [];
      const hasRows = inserted.get(name)?.[index] === true;
      expect([sheet.name, hasRows ? withoutBlankEnd(withoutNewRows(rows)) : rows]).toEqual([
        sheet.name,
        rowsOf(sheet),
      ]);
      if (hasRows) expect(rows[AT]).toContain("tussen <rij> & één");
      expect(now?.conditionalFormats.some(({ formulas }) => formulas[0]?.includes("referee"))).toBe(true);
    }
  });

  it("looked at the project's workbooks at least", () => {
    const own = readdirSync(path.resolve("tests/workbooks")).filter((name) => files.has(name));
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((name) => !after.has(name))).toEqual([]);
  });
});
