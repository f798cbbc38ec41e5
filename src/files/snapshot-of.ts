import type { Area, CellValue, SheetSnapshot } from "../table/snapshot";
import type { RawValue, SheetDocument } from "../workbench/package/document";

/**
 * A sheet of a file as the engine takes it: the same snapshot that Excel gives through the gateway. Hidden sheets and
 * rows are read too. An empty sheet gives no rows; where stray cells make the sheet very large, rows end with their last
 * filled cell.
 */
export function snapshotOf(sheet: SheetDocument): SheetSnapshot {
  const area = sheet.usedArea(true);
  const listObjects = sheet.tables.map(({ id, name, area: place, hasHeader, hasTotals }) => ({
    id,
    name,
    area: place,
    hasHeader,
    hasTotals,
  }));
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    top: area?.top ?? 0,
    left: area?.left ?? 0,
    values: area ? valuesOf(sheet, area) : [],
    merges: sheet.merges,
    listObjects,
  };
}

/** From so many cells on, a stray cell far away makes the block; most of it is empty. */
const MANY_CELLS = 5_000_000;
/** No table of agreements is as wide; a cell further on has nothing to do with one. */
const WIDEST = 200;
const ROWS_AT_ONCE = 5_000;
const EMPTY: readonly CellValue[] = [];

function valuesOf(sheet: SheetDocument, area: Area): (readonly CellValue[])[] {
  const height = area.bottom - area.top + 1;
  if (height * (area.right - area.left + 1) <= MANY_CELLS)
    return sheet.values(area).map((row) => row.map(cellValue));
  const right = Math.min(area.right, area.left + WIDEST - 1);
  const rows: (readonly CellValue[])[] = [];
  for (let top = area.top; top <= area.bottom; top += ROWS_AT_ONCE) {
    const bottom = Math.min(area.bottom, top + ROWS_AT_ONCE - 1);
    for (const row of sheet.values({ ...area, top, bottom, right })) rows.push(withoutEmptyEnd(row));
  }
  return rows;
}

/** Empty rows are one and the same, because there may be a million. */
function withoutEmptyEnd(row: readonly RawValue[]): readonly CellValue[] {
  let length = row.length;
  while (length > 0 && (row[length - 1] ?? null) === null) length--;
  return length === 0 ? EMPTY : row.slice(0, length).map(cellValue);
}

function cellValue(raw: RawValue): CellValue {
  if (raw === null) return "";
  return typeof raw === "object" ? raw.error : raw;
}
