import {
  ROLES,
  type AgreementTable,
  type LocateResult,
  type NoTable,
  type UserMapping,
} from "./agreement-table";
import { locateTable } from "./locate-table";
import type { SheetSnapshot } from "./snapshot";

/** The tables of a workbook, in the order of its sheets: one, one for each core instrument, or several below each other. */
export interface LocatedWorkbook {
  readonly tables: readonly AgreementTable[];
  /** Sheets without a table, and why. */
  readonly without: readonly {
    readonly sheetId: string;
    readonly sheetName: string;
    readonly problem: NoTable;
  }[];
}

/**
 * Finds the table on each sheet. Where every core instrument has a sheet of its own, each table gets its instrument from
 * the sheet's name (see `AgreementTable.instrumentSource`).
 *
 * @param mappings what the user pointed out, by sheet id
 */
export function locateWorkbook(
  snapshots: readonly SheetSnapshot[],
  mappings?: ReadonlyMap<string, UserMapping>,
): LocatedWorkbook {
  const found: AgreementTable[] = [];
  const without: LocatedWorkbook["without"][number][] = [];
  for (const snapshot of snapshots) {
    for (const result of locateOnSheet(snapshot, mappings?.get(snapshot.sheetId))) {
      if (result.ok) found.push(result.table);
      else
        without.push({ sheetId: snapshot.sheetId, sheetName: snapshot.sheetName, problem: result.problem });
    }
  }
  const hasTable = found.some((table) => !isList(table));
  const tables = hasTable ? found.filter((table) => !isList(table)) : found;
  if (hasTable) without.push(...found.filter(isList).map(withoutTable));
  // One core instrument per sheet: then a sheet's name is its table's label, also when it is none that is known.
  const isPerSheet = tables.filter(({ instrumentSource }) => instrumentSource === "sheet").length >= 2;
  return { tables: isPerSheet ? tables.map(labelledBySheet) : tables, without };
}

/** Columns without which there is nothing to agree on: the lists from which cells are chosen have other headings only. */
const SUBSTANCE = ["agreement", "legalBasis", "legalText"] as const;
const isList = ({ roles }: AgreementTable): boolean => SUBSTANCE.every((role) => roles[role] === undefined);

function withoutTable({
  sheetId,
  sheetName,
  headerRows,
  roles,
  recognition,
}: AgreementTable): LocatedWorkbook["without"][number] {
  const foundRoles = ROLES.filter((role) => roles[role] !== undefined);
  const bestHeaderRow = headerRows[0] ?? null;
  const problem: NoTable = {
    code: "no-header",
    bestHeaderRow,
    foundRoles,
    missingRoles: recognition.missingRoles,
  };
  return { sheetId, sheetName, problem };
}

/** Where nobody can be asked which table is meant, tables below each other are all of them. */
function locateOnSheet(snapshot: SheetSnapshot, mapping: UserMapping | undefined): LocateResult[] {
  const result = locateTable(snapshot, mapping);
  if (result.ok || !result.problem.headerRows) return [result];
  const found = [...new Set(result.problem.headerRows)]
    .map((headerRow) => locateTable(snapshot, { ...mapping, headerRow }))
    .filter((one) => one.ok);
  // The two rows of one header point at the same rows below them.
  const apart = found.filter(
    ({ table }, index) => found.findIndex((other) => other.table.firstRow === table.firstRow) === index,
  );
  return apart.length > 1 ? apart : [result];
}

function labelledBySheet(table: AgreementTable): AgreementTable {
  if (table.instrumentSource !== "none") return table;
  const label = table.sheetName;
  return {
    ...table,
    instrumentSource: "sheet",
    sections: table.sections.map((section) => ({ ...section, label })),
    agreements: table.agreements.map((agreement) => ({ ...agreement, instrumentLabel: label })),
  };
}
