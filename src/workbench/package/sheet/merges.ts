import type { Area } from "../area";
import { PackageError } from "../document";
import { contains, formatArea, intersects, parseArea } from "../references";
import { childrenNamed, element, parseElement, serializeElement } from "../xml/element";
import type { SheetPart } from "./sheet-part";

const KNOWN = new WeakMap<SheetPart, { readonly xml: string; readonly areas: readonly Area[] }>();

/** The merged blocks of a sheet, in the order of the file. */
export function readMerges(part: SheetPart): readonly Area[] {
  const xml = part.block("mergeCells") ?? "";
  const known = KNOWN.get(part);
  if (known?.xml === xml) return known.areas;
  const cells = xml === "" ? [] : childrenNamed(parseElement(xml), "mergeCell");
  const areas = cells.flatMap((el) => parseArea(el.attributes.get("ref") ?? "") ?? []);
  KNOWN.set(part, { xml, areas });
  return areas;
}

/** Writes the list of merged blocks. */
function writeMerges(part: SheetPart, areas: readonly Area[]): void {
  const { prefix } = part;
  const cells = areas.map((area) => element(`${prefix}mergeCell`, { ref: formatArea(area) }));
  const list = element(`${prefix}mergeCells`, { count: String(areas.length) }, cells);
  part.setBlocks("mergeCells", areas.length === 0 ? [] : [serializeElement(list)]);
}

// Assumption (Excel): merging cells of which a merged block sticks out is refused with this code.
/**
 * Merges a block. Merged blocks within it become part of it; one that sticks out is a MergedRangeConflict. `settle` sees to the
 * content of the cells before anything is written. A single cell is left alone, as Excel does.
 */
export function mergeArea(part: SheetPart, area: Area, settle: () => void): void {
  if (area.top === area.bottom && area.left === area.right) return;
  const merges = readMerges(part);
  if (merges.some((other) => intersects(other, area) && !contains(area, other))) {
    throw new PackageError("MergedRangeConflict", "A merged block sticks out of the area.");
  }
  settle();
  writeMerges(part, [...merges.filter((other) => !intersects(other, area)), area]);
}

/** Takes every merge apart that touches the area. */
export function unmergeArea(part: SheetPart, area: Area): void {
  const merges = readMerges(part);
  const kept = merges.filter((other) => !intersects(other, area));
  if (kept.length < merges.length) writeMerges(part, kept);
}
