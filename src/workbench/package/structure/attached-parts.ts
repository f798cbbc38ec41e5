import { THREADED } from "../comments/read-comments";
import { isType, type Relationship } from "../container/relationships";
import type { StructureEdit } from "../references";
import { movedAnchors } from "./anchors";
import type { EditedSheet } from "./context";
import { movedLegacyDrawing } from "./legacy-drawing";
import { movedRef } from "./moves";
import { changeAttribute, readAttribute, rewriteElements, withContent, writeAttribute } from "./xml-text";

type PartMove = (xml: string, edit: StructureEdit) => string;

/** Parts that belong to a sheet and hold its rows, by the last word of their relationship's type. */
const ATTACHED: readonly (readonly [(link: Relationship) => boolean, PartMove])[] = [
  [(link) => isType(link, "comments"), (xml, edit) => withoutLostRefs(xml, "comment", "ref", edit)],
  [(link) => link.type === THREADED, (xml, edit) => withoutLostRefs(xml, "threadedComment", "ref", edit)],
  [(link) => isType(link, "vmlDrawing"), movedLegacyDrawing],
  [(link) => isType(link, "drawing"), movedAnchors],
  [
    (link) => isType(link, "tableSingleCells"),
    (xml, edit) => withoutLostRefs(xml, "singleXmlCell", "r", edit),
  ],
  [(link) => isType(link, "pivotTable"), movedPivot],
];

/** Lets notes, comments, drawings, mapped cells and pivot tables of a sheet follow an edit on it. */
export function moveAttachedParts({ context, sheet }: EditedSheet, edit: StructureEdit): void {
  for (const link of context.parts.relationships(sheet.path)) {
    const move = link.external ? undefined : ATTACHED.find(([fits]) => fits(link))?.[1];
    const xml = move === undefined ? null : context.parts.text(link.target);
    if (move === undefined || xml === null) continue;
    const moved = move(xml, edit);
    if (moved !== xml) context.parts.setText(link.target, moved);
  }
}

/** Pivot tables that stand on a sheet, as XML. */
export function pivotsOf({ context, sheet }: EditedSheet): string[] {
  return context.parts
    .relationships(sheet.path)
    .flatMap((link) => (isType(link, "pivotTable") ? (context.parts.text(link.target) ?? []) : []));
}

function withoutLostRefs(xml: string, local: string, attribute: string, edit: StructureEdit): string {
  return rewriteElements(xml, local, (one) => {
    const ref = readAttribute(one.startTag, attribute);
    if (ref === null) return one.whole;
    const moved = movedRef(ref, edit);
    if (moved === ref) return one.whole;
    return moved === null
      ? null
      : withContent(one, writeAttribute(one.startTag, attribute, moved), one.inner);
  });
}

function movedPivot(xml: string, edit: StructureEdit): string {
  return rewriteElements(xml, "location", (location) => {
    const startTag = changeAttribute(location.startTag, "ref", (ref) => movedRef(ref, edit) ?? ref);
    return startTag === location.startTag ? location.whole : withContent(location, startTag, location.inner);
  });
}
