import type { Area } from "../area";
import { blankCell, formatAt } from "../cells/write-cell";
import { PackageError, type StylePatch } from "../document";
import { COLUMN_COUNT, ROW_COUNT } from "../references";
import { defaultColumnWidth, writeColumns } from "../sheet/columns";
import { rowFormat, type SheetModel } from "../sheet/sheet-model";
import { usedArea } from "../sheet/used-area";

/** More cells than this are not formatted one by one; whole rows and whole columns have records of their own. */
const MAX_CELLS = 2_000_000;

/** Lays properties over the styles of all cells of an area. */
export function patchStyles(sheet: SheetModel, area: Area, patch: StylePatch): void {
  const patched = (format: number) => sheet.home.styles.patched(format, patch);
  if (isWholeColumns(area)) patchColumns(sheet, area, patched);
  else if (isWholeRows(area)) patchRows(sheet, area, patched);
  else eachCell(area, (row, column) => setFormat(sheet, row, column, patched(formatAt(sheet, row, column))));
  sheet.touch();
}

/**
 * Gives cells the format of others; the source repeats over the target, as paste-formats does. Of whole rows and columns only
 * the part that the sheet uses is copied cell by cell.
 */
export function copyStyles(sheet: SheetModel, from: Area, to: Area): void {
  const used = usedArea(sheet.part, false);
  const clip = (last: number, limit: number, usedLast: number) => (last === limit - 1 ? usedLast : last);
  const target = {
    ...to,
    bottom: clip(to.bottom, ROW_COUNT, used?.bottom ?? -1),
    right: clip(to.right, COLUMN_COUNT, used?.right ?? -1),
  };
  const height = from.bottom - from.top + 1;
  const width = from.right - from.left + 1;
  const formats = new Map<string, number>();
  // All formats are read before the first is written: source and target may overlap.
  eachCell(target, (row, column) => {
    const source = [from.top + ((row - to.top) % height), from.left + ((column - to.left) % width)] as const;
    formats.set(`${String(row)} ${String(column)}`, formatAt(sheet, ...source));
  });
  eachCell(target, (row, column) => {
    setFormat(sheet, row, column, formats.get(`${String(row)} ${String(column)}`) ?? 0);
  });
  if (isWholeRows(from) && isWholeRows(to)) copyRowFormats(sheet, from, to);
  sheet.touch();
}

type Patched = (format: number) => number;

function patchColumns(sheet: SheetModel, area: Area, patched: Patched): void {
  for (const row of sheet.part.rows.all) {
    const own = rowFormat(row);
    if (own !== null && isWholeRows(area)) row.setAttribute("s", String(patched(own)));
    if (own === null || isWholeRows(area)) patchExisting(sheet, row.index, area, patched);
    else {
      // Where a row with a format of its own crosses the columns, the cells have to be there to differ from it.
      eachCell({ ...area, top: row.index, bottom: row.index }, (index, column) => {
        setFormat(sheet, index, column, patched(formatAt(sheet, index, column)));
      });
    }
  }
  const width = String(defaultColumnWidth(sheet.part));
  writeColumns(sheet.part, area.left, area.right, (el) => {
    const format = Number(el.attributes.get("style") ?? "0");
    el.attributes.set("style", String(patched(Number.isInteger(format) ? format : 0)));
    if (!el.attributes.has("width")) el.attributes.set("width", width);
  });
}

function patchRows(sheet: SheetModel, area: Area, patched: Patched): void {
  if (area.bottom - area.top >= MAX_CELLS / 10) throw tooMany();
  for (let index = area.top; index <= area.bottom; index++) {
    patchExisting(sheet, index, area, patched);
    const row = sheet.part.rows.ensure(index);
    row.setAttribute("s", String(patched(rowFormat(row) ?? 0)));
    row.setAttribute("customFormat", "1");
  }
}

function patchExisting(sheet: SheetModel, index: number, area: Area, patched: Patched): void {
  const row = sheet.part.rows.at(index);
  for (const cell of [...(row?.cells ?? [])]) {
    if (cell.column < area.left || cell.column > area.right) continue;
    setFormat(sheet, index, cell.column, patched(cell.style));
  }
}

function copyRowFormats(sheet: SheetModel, from: Area, to: Area): void {
  const height = from.bottom - from.top + 1;
  for (let index = to.top; index <= Math.min(to.bottom, to.top + MAX_CELLS / 10); index++) {
    const format = rowFormat(sheet.part.rows.at(from.top + ((index - to.top) % height)));
    const row = format === null ? sheet.part.rows.at(index) : sheet.part.rows.ensure(index);
    row?.setAttribute("s", format === null ? null : String(format));
    row?.setAttribute("customFormat", format === null ? null : "1");
  }
}

function setFormat(sheet: SheetModel, row: number, column: number, format: number): void {
  const old = sheet.cellAt(row, column);
  if (old === null ? formatAt(sheet, row, column) === format : old.style === format) return;
  sheet.part.rows.ensure(row).setCell({ ...(old ?? blankCell(sheet, row, column)), style: format });
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells > MAX_CELLS) throw tooMany();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}

function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === ROW_COUNT - 1;
}

function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === COLUMN_COUNT - 1;
}

function tooMany(): PackageError {
  return new PackageError("InvalidArgument", "The area holds too many cells to format one by one.");
}
