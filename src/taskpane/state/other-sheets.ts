import type { Gateway, SheetRef } from "../../excel/gateway";
import { locateTable } from "../../table/locate-table";
import type { OtherSheets } from "./pane-state";

/**
 * Which other sheets hold a table, so that the user can go there.
 *
 * @param goesOn asked after each sheet; false stops the search, which then gives null
 */
export async function findOtherSheets(
  gateway: Gateway,
  sheetId: string | undefined,
  goesOn: () => boolean,
): Promise<OtherSheets | null> {
  const sheets = await gateway.sheets();
  const all = sheets.ok ? sheets.value.filter((one) => one.id !== sheetId && one.visible) : [];
  const withTable: SheetRef[] = [];
  for (const other of all) {
    const reading = await gateway.readSheet(other.id);
    if (!goesOn()) return null;
    if (reading.ok && locateTable(reading.value.snapshot).ok) withTable.push(other);
  }
  return { withTable, looked: all.length };
}
