import type { Area, ListObject } from "../../table/snapshot";
import { areaAddress } from "../office/address";
import { supportsExcelApi } from "../office/supports";
import { stop } from "../obstacles";
import { rangeArea } from "../read/facts";

/**
 * Queues making the Excel table take in rows directly below it. `area` is the table with those rows. Where Excel has no
 * `Table.resize` (before ExcelApi 1.13), the table grows when values appear directly below it (learn.microsoft.com,
 * "Coauthoring in Excel add-ins"). Neither uses `TableRowCollection.add`, which conflicts with co-authors. To be queued
 * after the rows and their values: what takes the rows away takes the growth away too.
 *
 * The returned function queues asking where the table ends, after the values; its result refuses a table that did not
 * grow.
 */
export function queueGrowth(sheet: Excel.Worksheet, table: ListObject, area: Area): () => () => void {
  const item = sheet.tables.getItem(table.id);
  if (supportsExcelApi("1.13")) item.resize(areaAddress(area));
  return () => {
    const range = item.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    return () => {
      const row = area.bottom + 1;
      if (rangeArea(range).bottom < area.bottom) {
        throw stop("no-room", `table ${table.name} cannot take row ${row}`, { row });
      }
    };
  };
}
