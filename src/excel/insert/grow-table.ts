import type { Area, ListObject } from "../../table/snapshot";
import { areaAddress } from "../office/address";
import { supportsExcelApi } from "../office/supports";
import { stop } from "../obstacles";
import { rangeArea } from "../read/facts";

const AREA = "rowIndex,columnIndex,rowCount,columnCount";

/** What is still to be done and checked about a table that has to grow. */
export interface Growth {
  /** To be called after the sync of the insertion: refuses when the table did not take in the rows. */
  readonly check: () => void;
  /** To be called when the cells are written: queues asking where the table ends; the returned function refuses. */
  readonly queueCheck: () => () => void;
}

const DONE = (): void => undefined;

/**
 * Queues making the Excel table take in the rows directly below it, after the rows were inserted. `area` is the table
 * with all its rows, those included. Where Excel has no `Table.resize` (before ExcelApi 1.13), the table grows when
 * values appear directly below it (learn.microsoft.com, "Coauthoring in Excel add-ins"), and only that is checked.
 * Neither uses `TableRowCollection.add`, which conflicts with co-authors.
 */
export function queueGrowth(sheet: Excel.Worksheet, table: ListObject, area: Area): Growth {
  const item = sheet.tables.getItem(table.id);
  const queueCheck = (): (() => void) => {
    const range = item.getRange().load(AREA);
    return () => {
      if (rangeArea(range).bottom < area.bottom) {
        throw stop("no-room", `table ${table.name} cannot take row ${area.bottom + 1}`, {
          row: area.bottom + 1,
        });
      }
    };
  };
  if (!supportsExcelApi("1.13")) {
    return { check: DONE, queueCheck };
  }
  item.resize(areaAddress(area));
  return { check: queueCheck(), queueCheck: () => DONE };
}
