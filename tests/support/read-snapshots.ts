import { readFileSync } from "node:fs";
import { snapshotOf } from "../../src/files/snapshot-of";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { openWorkbook } from "../../src/workbench/package/open";

/** Every sheet of an .xlsx as the engine takes it. Throws when the file cannot be opened: a test cannot go on then. */
export function readSnapshots(path: string): SheetSnapshot[] {
  const opened = openWorkbook(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(`${path}: ${opened.problem.detail}`);
  return opened.workbook.sheets.map(snapshotOf);
}
