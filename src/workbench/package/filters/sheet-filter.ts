import type { AutoFilterState } from "./filter-state";
import type { SheetPart } from "../sheet/sheet-part";
import type { SheetEntry, StructureContext } from "../structure/context";
import { parseElement, serializeElement } from "../xml/element";
import { isOn, setAttribute } from "../xml/ordered-children";
import { filterRef, keepFilterName } from "./filter-name";
import { readFilter } from "./read-filter";
import { writeFilter } from "./write-filter";

/** The sheet's own AutoFilter; null when it has none. */
export function sheetFilter(part: SheetPart): AutoFilterState | null {
  const xml = part.block("autoFilter");
  return xml === null ? null : readFilter(parseElement(xml));
}

/**
 * Writes the sheet's own AutoFilter, or takes it away for null, with the hidden name that goes with it. Which rows are hidden is
 * the caller's affair. Throws as `writeFilter` does.
 */
export function setSheetFilter(
  context: StructureContext,
  sheet: SheetEntry,
  state: AutoFilterState | null,
): void {
  const { part } = sheet;
  const before = filterRef(part);
  const xml = part.block("autoFilter");
  const old = xml === null ? null : parseElement(xml);
  part.setBlocks("autoFilter", state === null ? [] : [serializeElement(writeFilter(state, old))]);
  markFiltered(part, state !== null && state.criteria.size > 0);
  keepFilterName(context, sheet, before);
}

/** `filterMode` of the sheet's properties says that a filter is at work (18.3.1.82). */
function markFiltered(part: SheetPart, filtered: boolean): void {
  const xml = part.block("sheetPr");
  const properties = parseElement(xml ?? "<sheetPr/>");
  if (isOn(properties, "filterMode") === filtered) return;
  setAttribute(properties, "filterMode", filtered ? "1" : null);
  part.setBlocks("sheetPr", [serializeElement(properties)]);
}
