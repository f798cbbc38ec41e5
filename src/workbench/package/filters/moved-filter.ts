import { parseArea, type StructureEdit } from "../references";
import { movedRef } from "../structure/moves";
import { readAttribute, rewriteElements, withContent, writeAttribute } from "../structure/xml-text";

/**
 * Lets a sheet's AutoFilter with its sort state follow an edit; null when it is gone, which it also is when its header row
 * is deleted.
 */
// Assumption (Excel): deleting the header row of an AutoFilter takes the filter away.
export function movedAutoFilter(xml: string, edit: StructureEdit): string | null {
  return losesHeader(xml, edit) ? null : movedFilterRefs(xml, edit);
}

/** Moves `ref` of filters, sort states and sort conditions; elements whose rows are all gone are left out. */
export function movedFilterRefs(xml: string, edit: StructureEdit): string | null {
  const moved = ["sortCondition", "sortState", "autoFilter"].reduce(
    (changed, local) =>
      rewriteElements(changed, local, (one) => {
        const ref = readAttribute(one.startTag, "ref");
        const next = ref === null ? null : movedRef(ref, edit);
        if (ref === null || next === ref) return one.whole;
        return next === null ? null : withContent(one, writeAttribute(one.startTag, "ref", next), one.inner);
      }),
    xml,
  );
  return moved === "" ? null : moved;
}

function losesHeader(xml: string, edit: StructureEdit): boolean {
  const area = parseArea(readAttribute(xml.slice(0, xml.indexOf(">") + 1), "ref") ?? "");
  if (area === null || edit.kind === "insert") return false;
  if (area.left < edit.area.left || area.right > edit.area.right) return false;
  return edit.area.top <= area.top && area.top <= edit.area.bottom;
}
