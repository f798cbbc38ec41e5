import type { Outcome } from "../gateway";
import { overlaps } from "../office/areas";
import { requireSheet, onSheet } from "../office/on-sheet";
import type { Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { supportsExcelApi } from "../office/supports";
import { fail, obstacle } from "../obstacles";
import type { Area } from "../../table/snapshot";
import { rangeArea, rangeOf } from "./facts";

/**
 * Merged areas that touch `area`. The call costs the user's undo stack in some builds (office-js #5918), so it is a
 * method of its own. Excel reports a merged area only when its first cell lies inside what is asked (#3611).
 */
export async function readMerges(
  run: Runner,
  book: SheetBook,
  sheetId: string,
  area: Area,
): Promise<Outcome<readonly Area[]>> {
  if (!supportsExcelApi("1.13")) {
    return fail(obstacle("not-supported", "Range.getMergedAreasOrNullObject needs ExcelApi 1.13"));
  }
  return onSheet(run, book, sheetId, async (session, sheet) => {
    const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
    const areas = merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await session.sync();
    requireSheet(sheet);
    return merged.isNullObject ? [] : areas.items.map(rangeArea).filter((item) => overlaps(item, area));
  });
}
