import { onlyInstrument } from "../../table/only-instrument";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

/**
 * The examples begin with the core instrument of the selected row, or of the sheet where it is for one only. While they are
 * being read they go along to another sheet only, and not when the user chose the core instrument.
 *
 * @param isSettled the selection is known: from now on the examples of this sheet are being read
 */
export function presetInstrument(store: Store<PaneState>, isSettled: boolean): void {
  const { located, sheet, selectedRow, tab, isInstrumentChosen, presetFor } = store.get();
  if (located.kind !== "table" || !sheet) return;
  const isOpen = tab === "examples";
  if (isOpen && (isInstrumentChosen || presetFor === sheet.id)) return;
  const { table } = located;
  const selected = table.agreements.find(({ row }) => row === selectedRow)?.instrument;
  const instrument = selected ?? onlyInstrument(table);
  store.set({
    isInstrumentChosen: false,
    ...(instrument ? { instrument } : {}),
    ...(instrument || isSettled ? { presetFor: sheet.id } : {}),
  });
}
