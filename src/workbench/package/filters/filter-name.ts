import { findName, removeName, setName } from "../names/defined-names";
import { formatAbsoluteArea, parseArea, quoteSheetName } from "../references";
import type { SheetPart } from "../sheet/sheet-part";
import { changePart, type SheetEntry, type StructureContext } from "../structure/context";
import { findElements, readAttribute } from "../structure/xml-text";

/** The hidden name that Excel keeps beside the AutoFilter of each sheet. */
const FILTER_NAME = "_xlnm._FilterDatabase";

/** The area of a sheet's AutoFilter as its part has it; null when it has none. */
export function filterRef(part: SheetPart): string | null {
  const tag = findElements(part.block("autoFilter") ?? "", "autoFilter")[0]?.startTag;
  return tag === undefined ? null : readAttribute(tag, "ref");
}

/** Sheets whose filter came without its name: not every program writes one, and Excel reads such a file as well. */
const nameless = new WeakSet<SheetPart>();

/**
 * Writes the hidden name of a sheet's AutoFilter after the filter came, went or moved; `before` is what `filterRef` gave until
 * then. A name that some other kind of filter left behind stays; a filter that the file has without a name stays without.
 */
export function keepFilterName(context: StructureContext, sheet: SheetEntry, before: string | null): void {
  const area = parseArea(filterRef(sheet.part) ?? "");
  if (area === null && before === null) return;
  const known = findName(context.parts.text(context.workbookPath) ?? "", FILTER_NAME, sheet.index);
  if (before !== null && known === null) nameless.add(sheet.part);
  if (known === null && nameless.has(sheet.part)) return;
  changePart(context, context.workbookPath, (xml) => {
    if (area === null) return removeName(xml, FILTER_NAME, sheet.index);
    const formula = quoteSheetName(sheet.name) + formatAbsoluteArea(area);
    if (known?.formula === formula) return xml;
    return setName(xml, { name: FILTER_NAME, formula, sheetIndex: sheet.index, visible: false });
  });
}
