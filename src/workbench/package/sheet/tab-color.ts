import { child, parseElement } from "../xml/element";
import type { StyleBook } from "../styles/style-book";
import type { SheetPart } from "./sheet-part";

/** Colour of the sheet's tab as "#RRGGBB"; null when it has none. */
export function readTabColor(part: SheetPart, styles: StyleBook): string | null {
  const xml = part.block("sheetPr");
  return xml === null ? null : styles.color(child(parseElement(xml), "tabColor"));
}
