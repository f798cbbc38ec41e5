import type { AgreementTable } from "../table/agreement-table";
import { locateWorkbook } from "../table/locate-workbook";
import type { PackageProblemCode } from "../workbench/package/document";
import { openWorkbook } from "../workbench/package/open";
import { snapshotOf } from "./snapshot-of";

export type OpenedTables =
  | { readonly ok: true; readonly tables: readonly AgreementTable[] }
  | { readonly ok: false; readonly problem: PackageProblemCode | "no-table" };

/** The tables of agreements in an .xlsx file; nothing of it is kept, and nothing leaves the machine. */
export function openTables(bytes: Uint8Array): OpenedTables {
  const opened = openWorkbook(bytes);
  if (!opened.ok) return { ok: false, problem: opened.problem.code };
  const { tables } = locateWorkbook(opened.workbook.sheets.map(snapshotOf));
  const filled = tables.filter(({ agreements }) => agreements.length > 0);
  return filled.length > 0 ? { ok: true, tables: filled } : { ok: false, problem: "no-table" };
}
