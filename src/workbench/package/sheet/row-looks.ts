import type { RowState } from "../document";
import { parseElement } from "../xml/element";
import { isOn } from "../xml/ordered-children";
import type { SheetPart } from "./sheet-part";

/** Height and visibility of a row. */
export function readRow(part: SheetPart, index: number): RowState {
  const row = part.rows.at(index);
  const height = Number(row?.attribute("ht") ?? NaN);
  return {
    height: Number.isFinite(height) ? height : null,
    hidden: row === null ? hiddenByDefault(part) : /^(?:1|true)$/.test(row.attribute("hidden") ?? ""),
  };
}

/** Hides or shows the rows first..last. */
export function setRowsHidden(part: SheetPart, first: number, last: number, hidden: boolean): void {
  if (hidden || hiddenByDefault(part)) {
    for (let index = first; index <= last; index++)
      part.rows.ensure(index).setAttribute("hidden", hidden ? "1" : null);
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

/** Whether rows that the file does not have are hidden (18.3.1.81, zeroHeight): sheets that end where their content ends. */
function hiddenByDefault(part: SheetPart): boolean {
  const xml = part.block("sheetFormatPr");
  return xml?.includes("zeroHeight") === true && isOn(parseElement(xml), "zeroHeight");
}
