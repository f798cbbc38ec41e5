import type { CellValue, SheetSnapshot } from "../table/snapshot";
import type { RawValue, SheetDocument } from "../workbench/package/document";

/**
 * A sheet of a file as the engine takes it: the same snapshot that Excel gives through the gateway. Hidden sheets and
 * rows are read too. An empty sheet gives no rows.
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
    values: area ? sheet.values(area).map((row) => row.map(cellValue)) : [],
    merges: sheet.merges,
    listObjects,
  };
}

function cellValue(raw: RawValue): CellValue {
  if (raw === null) return "";
  return typeof raw === "object" ? raw.error : raw;
}
