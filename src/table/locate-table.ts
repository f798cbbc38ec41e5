import type { AgreementTable, LocateResult, NoTable, Role, UserMapping } from "./agreement-table";
import { ROLES } from "./agreement-table";
import { readColumns } from "./columns";
import { findHeader, isHeader, readHeaderRow, type HeaderRow } from "./find-header";
import { Grid } from "./grid";
import { readRows } from "./read-rows";
import type { ListObject, SheetSnapshot } from "./snapshot";

/**
 * Finds the table of agreements on a sheet: header, roles and partners of the columns, sections, rows. What the user
 * pointed out goes above what is recognised. Total: a sheet without a table gives the reason and what was found.
 */
export function locateTable(snapshot: SheetSnapshot, mapping?: UserMapping): LocateResult {
  const grid = new Grid(snapshot);
  if (isEmpty(snapshot)) return failed("empty-sheet", null);
  const found = findHeader(grid, null);
  const header = mapping?.headerRow === undefined ? found?.best : readHeaderRow(grid, mapping.headerRow);
  if (!header || (mapping === undefined && !isHeader(header)))
    return failed("no-header", found?.best ?? null);
  if (mapping?.headerRow === undefined && countTables(found?.candidates ?? []) > 1)
    return failed("several-tables", header);
  const listObject = snapshot.listObjects.find((list) => contains(list, header)) ?? null;
  const columns = readColumns(grid, header, mapping);
  const bottom = listObject ? listObject.area.bottom - (listObject.hasTotals ? 1 : 0) : grid.area.bottom;
  const rows = readRows(grid, columns, bottom, snapshot.merges, snapshot.sheetName);
  const last = rows.agreements.at(-1);
  const first = rows.agreements[0];
  if (!first || !last) return failed("no-rows", header);
  const table: AgreementTable = {
    sheetId: snapshot.sheetId,
    sheetName: snapshot.sheetName,
    area: {
      top: Math.min(...columns.headerRows),
      left: columns.left,
      bottom: last.row,
      right: columns.right,
    },
    headerRows: columns.headerRows,
    firstRow: Math.max(...columns.headerRows) + 1,
    lastRow: last.row,
    roles: columns.roles,
    partners: columns.partners,
    sections: rows.sections,
    agreements: rows.agreements,
    emptyRows: rows.emptyRows.filter((row) => row > first.row),
    listObject,
    recognition: columns.recognition,
  };
  return { ok: true, table };
}

function isEmpty(snapshot: SheetSnapshot): boolean {
  return snapshot.values.every((row) => row.every((value) => value === ""));
}

/** Header rows right below each other are one header of two rows. */
function countTables(candidates: readonly HeaderRow[]): number {
  return candidates.filter((row, at) => at === 0 || row.row - (candidates[at - 1]?.row ?? 0) > 1).length;
}

function contains(list: ListObject, header: HeaderRow): boolean {
  return list.hasHeader && list.area.top === header.row;
}

function failed(code: NoTable["code"], header: HeaderRow | null): LocateResult {
  const foundRoles: Role[] = header ? ROLES.filter((role) => header.roles.has(role)) : [];
  return {
    ok: false,
    problem: {
      code,
      bestHeaderRow: header?.row ?? null,
      foundRoles,
      missingRoles: ROLES.filter((role) => !foundRoles.includes(role)),
    },
  };
}
