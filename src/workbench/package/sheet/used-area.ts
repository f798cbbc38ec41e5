import type { Area } from "../area";
import { formatArea } from "../references";
import { parseElement, serializeElement } from "../xml/element";
import type { SheetPart } from "./sheet-part";

/** The block from the first to the last cell with content, or with content or a format; null for an empty sheet. */
export function usedArea(part: SheetPart, valuesOnly: boolean): Area | null {
  let [top, bottom, left, right] = [-1, -1, Infinity, -1];
  for (const row of part.rows.all) {
    const extent = row.extent();
    if (extent === null || (valuesOnly && extent.valueFirst < 0)) continue;
    if (top < 0) top = row.index;
    bottom = row.index;
    left = Math.min(left, valuesOnly ? extent.valueFirst : extent.first);
    right = Math.max(right, valuesOnly ? extent.valueLast : extent.last);
  }
  return top < 0 ? null : { top, left, bottom, right };
}

/** Brings the sheet's own note of its used block up to date (18.3.1.35); a sheet without one stays without. */
export function updateDimension(part: SheetPart): void {
  const xml = part.block("dimension");
  if (xml === null || !part.rows.changed) return;
  const area = usedArea(part, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const el = parseElement(xml);
  if (el.attributes.get("ref") === formatArea(area)) return;
  el.attributes.set("ref", formatArea(area));
  part.setBlocks("dimension", [serializeElement(el)]);
}
