import type { Gateway, SheetRef } from "../../excel/gateway";
import { locateTable } from "../../table/locate-table";
import type { OtherSheets, PaneState } from "./pane-state";
import type { Store } from "./store";

/**
 * Which other sheets hold a table, so that the user can go there.
 *
 * @param goesOn asked after each sheet; false stops the search, which then gives null
 */
async function findOtherSheets(
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

/** Tells beside "no table here" which other sheets hold one. */
export async function lookElsewhere(
  gateway: Gateway,
  store: Store<PaneState>,
  goesOn: () => boolean,
): Promise<void> {
  const others = await findOtherSheets(gateway, store.get().sheet?.id, goesOn);
  const { located } = store.get();
  if (others && located.kind === "no-table") store.set({ located: { ...located, others } });
}
