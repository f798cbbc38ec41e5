import { isType } from "../container/relationships";
import { changePart, type SheetEntry, type StructureContext } from "./context";
import { changeAttribute, changeTexts, rewriteElements, withContent } from "./xml-text";

type ChangeFormula = (formula: string) => string;

/** Formulas that things floating over a sheet are linked by, by the type of the part they stand in. */
const LINKED: Readonly<Record<string, (xml: string, change: ChangeFormula) => string>> = {
  drawing: mapDrawingFormulas,
  ctrlProp: (xml, change) => mapAttributes(xml, "formControlPr", CONTROL_FORMULAS, change),
  vmlDrawing: (xml, change) =>
    LEGACY_FORMULAS.reduce((changed, local) => changeTexts(changed, local, change), xml),
};

/** Attributes of a form control ([MS-XLSX], CT_FormControlPr) and elements of its legacy twin (ECMA-376 part 4, 19.4.2). */
const CONTROL_FORMULAS = ["fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup", "fmlaPict"];
export const LEGACY_FORMULAS = ["FmlaLink", "FmlaRange", "FmlaTxbx", "FmlaGroup", "FmlaPict"];

/** Writes other formulas into shapes that show a cell, camera pictures and form controls of a sheet. */
export function mapLinkedFormulas(context: StructureContext, sheet: SheetEntry, change: ChangeFormula): void {
  for (const link of context.parts.relationships(sheet.path)) {
    if (link.external) continue;
    const [, map] = Object.entries(LINKED).find(([word]) => isType(link, word)) ?? [];
    if (map !== undefined) changePart(context, link.target, (xml) => map(xml, change));
  }
}

/** `textlink` of shapes (ECMA-376 part 1, 20.5.2.29) and `cellRange` of camera pictures. */
function mapDrawingFormulas(xml: string, change: ChangeFormula): string {
  const shapes = ["sp", "cxnSp"].reduce(
    (changed, local) => mapAttributes(changed, local, ["textlink"], change),
    xml,
  );
  return mapAttributes(shapes, "cameraTool", ["cellRange"], change);
}

function mapAttributes(xml: string, local: string, names: readonly string[], change: ChangeFormula): string {
  if (!names.some((name) => xml.includes(`${name}=`))) return xml;
  return rewriteElements(xml, local, (element) => {
    const startTag = names.reduce(
      (tag, name) => changeAttribute(tag, name, (formula) => (formula === "" ? formula : change(formula))),
      element.startTag,
    );
    return startTag === element.startTag ? element.whole : withContent(element, startTag, element.inner);
  });
}
