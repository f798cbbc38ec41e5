import type { CellValue, SheetSnapshot } from "../../table/snapshot";
import type { Run } from "../office/areas";
import { shownTexts, type Criterion } from "./criteria";
import type { Criteria } from "./filter-state";
import { rowsOf } from "./hidden-rows";

/**
 * Those of the hidden rows that somebody may have hidden by hand: none of the criteria surely hides them, going by what
 * was read of the sheet. A filter that is set or taken away shows them.
 */
export function hiddenByHand(
  hidden: readonly Run[],
  criteria: Criteria | null,
  basis: SheetSnapshot | undefined,
): readonly number[] {
  return rowsOf(hidden).filter((row) => {
    const cells = basis?.values[row - basis.top];
    if (!basis || !cells || !criteria) return true;
    return ![...criteria].some(([column, criterion]) => hides(criterion, cells[column - basis.left] ?? ""));
  });
}

/** Only of a text it is known how a cell shows it. */
function hides(criterion: Criterion, cell: CellValue): boolean {
  const shown = shownTexts(criterion);
  return shown !== null && typeof cell === "string" && !shown.includes(cell.trim().toLowerCase());
}
