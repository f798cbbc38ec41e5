import type { AgreementTable } from "../table/agreement-table";
import { locateWorkbook } from "../table/locate-workbook";
import type { SheetSnapshot } from "../table/snapshot";
import type { PackageProblemCode } from "../workbench/package/document";
import { openWorkbook } from "../workbench/package/open";
import { snapshotOf } from "./snapshot-of";

/** A table in a file, with the sheet that it stands on. */
export interface OpenedTable {
  readonly table: AgreementTable;
  readonly sheet: SheetSnapshot;
}

export type OpenedTables =
  | { readonly ok: true; readonly tables: readonly OpenedTable[] }
  | { readonly ok: false; readonly problem: PackageProblemCode | "no-table" };

/** The tables of agreements in an .xlsx file; nothing of it is kept, and nothing leaves the machine. */
export function openTables(bytes: Uint8Array): OpenedTables {
  const opened = openWorkbook(bytes);
  if (!opened.ok) return { ok: false, problem: opened.problem.code };
  const snapshots = opened.workbook.sheets.map(snapshotOf);
  const { tables } = locateWorkbook(snapshots);
  const filled = tables.flatMap((table) => {
    const sheet = snapshots.find(({ sheetId }) => sheetId === table.sheetId);
    return sheet && table.agreements.length > 0 ? [{ table, sheet }] : [];
  });
  return filled.length > 0 ? { ok: true, tables: filled } : { ok: false, problem: "no-table" };
}
