import type { Area, ListObject } from "../../table/snapshot";
import { areaAddress } from "../office/address";
import type { Session } from "../office/run";
import { supportsExcelApi } from "../office/supports";
import { stop } from "../obstacles";
import { rangeArea } from "../read/facts";

const AREA = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Queues asking where the Excel table ends; the returned function sees to it that it takes in the rows down to `bottom`.
 * A row below an Excel table makes the table grow: Excel does so when values appear directly below it
 * (learn.microsoft.com, "Coauthoring in Excel add-ins"), which also spares co-authors the conflicts of
 * `TableRowCollection.add`; where it did not, the table is resized.
 */
export function queueGrowth(
  session: Session,
  sheet: Excel.Worksheet,
  table: ListObject,
  bottom: number,
): () => Promise<void> {
  const item = sheet.tables.getItem(table.id);
  const range = item.getRange().load(AREA);
  return async () => {
    const now: Area = rangeArea(range);
    if (now.bottom >= bottom) {
      return;
    }
    if (!supportsExcelApi("1.13")) {
      throw stop("not-supported", `table ${table.name} does not grow, and Table.resize needs ExcelApi 1.13`);
    }
    item.resize(areaAddress({ ...now, bottom }));
    const after = item.getRange().load(AREA);
    await session.sync();
    if (rangeArea(after).bottom < bottom) {
      throw stop("no-room", `table ${table.name} cannot take row ${bottom + 1}`, { row: bottom + 1 });
    }
  };
}
