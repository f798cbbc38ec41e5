import type { RowState } from "../document";
import type { SheetPart } from "./sheet-part";

/** Height and visibility of a row. */
export function readRow(part: SheetPart, index: number): RowState {
  const row = part.rows.at(index);
  const height = Number(row?.attribute("ht") ?? NaN);
  return {
    height: Number.isFinite(height) ? height : null,
    hidden: /^(?:1|true)$/.test(row?.attribute("hidden") ?? ""),
  };
}

/** Hides or shows the rows first..last. */
export function setRowsHidden(part: SheetPart, first: number, last: number, hidden: boolean): void {
  if (hidden) {
    for (let index = first; index <= last; index++) part.rows.ensure(index).setAttribute("hidden", "1");
  } else {
    for (const row of part.rows.between(first, last)) row.setAttribute("hidden", null);
  }
}

/** Sets a height in points; null gives the row back to Excel, which fits it to its text. */
export function setRowHeight(part: SheetPart, index: number, points: number | null): void {
  const row = points === null ? part.rows.at(index) : part.rows.ensure(index);
  row?.setAttribute("ht", points === null ? null : String(points));
  row?.setAttribute("customHeight", points === null ? null : "1");
}
