import type { AgreementTable, LocateResult, NoTable, Role, UserMapping } from "./agreement-table";
import { ROLES } from "./agreement-table";
import { readColumns, type TableColumns } from "./columns/read-columns";
import { Grid } from "./grid";
import { findHeader, type FoundHeader } from "./header/find-header";
import type { HeaderBlock } from "./header/header-row";
import { MergeIndex } from "./rows/merge-index";
import { readRows, type Rows } from "./rows/read-rows";
import type { SheetSnapshot } from "./snapshot";

/**
 * Finds the table of agreements on a sheet: header, roles and partners of the columns, sections, rows. What the user
 * pointed out goes above what is recognised. Total: a sheet without a table gives the reason and what was found.
 *
 * Without `merges` in the snapshot, cells that may be merged with the one above are taken for shared only when the table
 * leaves them empty throughout; `areaWhereMergesMatter` tells whether knowing them can change the result.
 */
export function locateTable(snapshot: SheetSnapshot, mapping?: UserMapping): LocateResult {
  const grid = new Grid(snapshot);
  if (grid.firstFilledRow() === null) return failed("empty-sheet", null);
  const found = findHeader(grid, snapshot.listObjects, mapping);
  if (found.kind === "none") return failed("no-header", found.best);
  if (found.kind === "several") return failed("several-tables", found.best, found.rows);
  const { header, listObject } = found;
  const bottom = lastPossibleRow(found);
  const columns = readColumns(grid, header, listObject?.area ?? null, bottom, snapshot.merges, mapping);
  const area = { top: grid.area.top, left: columns.left, bottom, right: columns.right };
  const merges = new MergeIndex(snapshot.merges ?? [], area);
  const isInstrumentSure =
    columns.roles.instrument?.evidence === "mapping" || header.roles.get("instrument")?.sure === true;
  const rows = readRows(grid, columns, bottom, merges, snapshot.sheetName, isInstrumentSure);
  const last = rows.agreements.at(-1);
  if (!last && !isEmptyTable(grid, columns, rows)) return failed("no-rows", header);
  return {
    ok: true,
    table: toTable(snapshot, found, columns, rows, last?.row ?? lastHeading(columns, rows)),
  };
}

/** Columns that make a table of a header without rows: partners beside all roles. */
const FEWEST_PARTNERS = 2;
/** A title or an explanation above the header; a row with more may be an agreement. */
const MOST_ABOVE = 2;

/** A whole header with nothing below it but section headings: a new table, of which the first row is still to come. */
function isEmptyTable(grid: Grid, { headerRows, recognition, partners }: TableColumns, rows: Rows): boolean {
  if (!rows.isBare || recognition.missingRoles.length > 0 || partners.length < FEWEST_PARTNERS) return false;
  for (let row = grid.area.top; row < Math.min(...headerRows); row++) {
    let filled = 0;
    for (let column = grid.area.left; column <= grid.area.right; column++)
      if (!grid.isBlank(row, column)) filled++;
    if (filled > MOST_ABOVE) return false;
  }
  return true;
}

/** Where an empty table ends: at its last section heading, or its header. */
function lastHeading({ headerRows }: TableColumns, { sections }: Rows): number {
  return Math.max(...headerRows, ...sections.flatMap(({ headingRow }) => headingRow ?? []));
}

type Found = Extract<FoundHeader, { kind: "header" }>;

/** The last row before another table, the totals row or the end of the sheet. */
function lastPossibleRow({ listObject, bottom }: Found): number {
  if (!listObject) return bottom;
  return Math.min(bottom, listObject.area.bottom - (listObject.hasTotals ? 1 : 0));
}

function toTable(
  snapshot: SheetSnapshot,
  { listObject }: Found,
  columns: ReturnType<typeof readColumns>,
  rows: Rows,
  lastRow: number,
): AgreementTable {
  const { headerRows, roles, partners, recognition, left, right } = columns;
  return {
    sheetId: snapshot.sheetId,
    sheetName: snapshot.sheetName,
    area: { top: Math.min(...headerRows), left, bottom: lastRow, right },
    headerRows,
    firstRow: rows.firstRow,
    lastRow,
    roles,
    partners,
    sections: rows.sections,
    agreements: rows.agreements,
    emptyRows: rows.emptyRows,
    listObject,
    recognition,
    instrumentSource: rows.instrumentSource,
  };
}

function failed(
  code: NoTable["code"],
  header: HeaderBlock | null,
  headerRows?: readonly number[],
): LocateResult {
  const foundRoles: Role[] = header ? ROLES.filter((role) => header.roles.has(role)) : [];
  return {
    ok: false,
    problem: {
      code,
      bestHeaderRow: header?.rows[0] ?? null,
      foundRoles,
      missingRoles: ROLES.filter((role) => !foundRoles.includes(role)),
      ...(headerRows ? { headerRows } : {}),
    },
  };
}
