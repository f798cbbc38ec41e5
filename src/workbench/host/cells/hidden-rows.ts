import type { SheetDocument } from "../../package/document";
import { rowsHiddenChanged } from "../events/sheet-events";
import type { HostState } from "../state";

/**
 * Hides or shows rows and tells of the runs that really changed.
 *
 * @param used the last row in use, where many calls follow each other: finding it takes a look at every row
 */
export function setHidden(
  state: HostState,
  sheet: SheetDocument,
  first: number,
  last: number,
  hidden: boolean,
  used = lastUsed(sheet, last),
): void {
  const end = Math.min(last, Math.max(used, first));
  let run: number | null = null;
  for (let row = first; row <= end + 1; row++) {
    const differs = row <= end && sheet.row(row).hidden !== hidden;
    if (differs) run ??= row;
    else if (run !== null) {
      sheet.setRowsHidden(run, row - 1, hidden);
      rowsHiddenChanged(state, sheet.id, run, row - 1, hidden);
      run = null;
    }
  }
}

/** The last row in use; `otherwise` on an empty sheet. */
export function lastUsed(sheet: SheetDocument, otherwise: number): number {
  return sheet.usedArea(false)?.bottom ?? otherwise;
}
