import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PackageError, type RawValue, type SheetDocument } from "../document";
import { openWorkbook } from "../open";

/** Workbooks of the project, and files of other programs when somebody keeps them beside the checkout. */
const FOLDERS = [join(process.cwd(), "tests/workbooks"), join(process.cwd(), "../shared/xlsx-corpus")];
const LARGEST = 60_000;
const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx") && statSync(join(folder, name)).size < LARGEST)
    .map((name) => [name, join(folder, name)] as const),
);

const AT = 3;
const COUNT = 2;

function open(bytes: Uint8Array) {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.detail);
  return opened.workbook;
}

/** Rows of a sheet from its first on; blank ones at the end are left out. */
function rowsOf(sheet: SheetDocument): RawValue[][] {
  const used = sheet.usedArea(true);
  return used === null ? [] : sheet.values({ top: 0, left: 0, bottom: used.bottom, right: used.right });
}

function withoutNewRows(rows: RawValue[][]): RawValue[][] {
  return [...rows.slice(0, AT), ...rows.slice(AT + COUNT)];
}

/** Puts rows in; false where the file's own content does not allow it (an array formula over those rows). */
function insert(sheet: SheetDocument): boolean {
  try {
    sheet.insertRows(AT, COUNT);
    return true;
  } catch (error) {
    if (error instanceof PackageError && error.code === "InsertDeleteConflict") return false;
    throw error;
  }
}

describe("rows in workbooks of other programs", () => {
  it.each(files)("%s", (_, path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const workbook = open(bytes);
    const before = workbook.sheets.map(rowsOf);
    const inserted = workbook.sheets.map(insert);
    const saved = open(workbook.save());
    for (const [at, sheet] of saved.sheets.entries()) {
      const rows = rowsOf(sheet);
      const hasNewRows = inserted[at] === true && rows.length > AT;
      expect(hasNewRows ? withoutNewRows(rows) : rows).toEqual(before[at]);
    }
    for (const [at, sheet] of workbook.sheets.entries())
      if (inserted[at] === true) sheet.deleteRows(AT, COUNT);
    expect(open(workbook.save()).sheets.map(rowsOf)).toEqual(before);
  });

  it("are looked at", () => {
    expect(files.length).toBeGreaterThan(0);
  });
});
