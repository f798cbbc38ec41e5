import { movedNames } from "../names/defined-names";
import { isType } from "../container/relationships";
import { sameSheetName, type StructureEdit } from "../references";
import { movedTableFormulas } from "../tables/moved-table";
import { tablePartsOf } from "../tables/table-parts";
import { changePart, otherSheets, type EditedSheet, type StructureContext } from "./context";
import { mapLinkedFormulas } from "./linked-formulas";
import { moveRules } from "./move-sheet";
import { movedFormula, movedRef } from "./moves";
import { changeAttribute, changeTexts, readAttribute, rewriteElements, withContent } from "./xml-text";

/** Lets everything outside the edited sheet that points at it follow the edit: names, rules, tables, charts, linked shapes, pivot sources. */
export function moveWorkbookReferences(edited: EditedSheet, edit: StructureEdit): void {
  const { context, sheet } = edited;
  changePart(context, context.workbookPath, (xml) => movedNames(xml, edit));
  moveRules(sheet.part, sheet.name, true, edit);
  for (const other of otherSheets(edited)) moveRules(other.part, other.name, false, edit);
  for (const other of context.sheets) {
    if (other === sheet) continue;
    for (const { path, xml } of tablePartsOf(context.parts, other.path)) {
      const moved = movedTableFormulas(xml, other.name, edit);
      if (moved !== xml) context.parts.setText(path, moved);
    }
  }
  for (const other of context.sheets) {
    mapLinkedFormulas(context, other, (formula) => movedFormula(formula, other.name, edit));
  }
  for (const path of chartPaths(context)) {
    changePart(context, path, (xml) => mapChartFormulas(xml, (formula) => movedFormula(formula, "", edit)));
  }
  for (const path of pivotSourcePaths(context))
    changePart(context, path, (xml) => movedPivotSource(xml, edit));
}

/** The chain that tells Excel in which order to calculate: it names cells, and Excel makes a new one when it is not there. */
export function dropCalculationChain(context: StructureContext): void {
  for (const link of context.parts.relationships(context.workbookPath)) {
    if (!isType(link, "calcChain")) continue;
    context.parts.remove(link.target);
    context.parts.removeRelationship(context.workbookPath, link.id);
  }
}

/** Parts that hold the formulas of charts, also of the newer kinds. */
export function chartPaths(context: StructureContext): string[] {
  return context.parts.paths.filter((path) => /^\/?xl\/charts\/chart(?:ex)?\d*\.xml$/i.test(path));
}

/** Writes other formulas into a chart part: `c:f` and `cx:f`. */
export function mapChartFormulas(xml: string, change: (formula: string) => string): string {
  return changeTexts(xml, "f", change);
}

/** Parts that say where a pivot table takes its data from. */
export function pivotSourcePaths(context: StructureContext): string[] {
  return context.parts.paths.filter((path) => /pivotCacheDefinition\d*\.xml$/i.test(path));
}

function movedPivotSource(xml: string, edit: StructureEdit): string {
  return rewriteElements(xml, "worksheetSource", (source) => {
    if (!sameSheetName(readAttribute(source.startTag, "sheet") ?? "", edit.sheet)) return source.whole;
    const startTag = changeAttribute(source.startTag, "ref", (ref) => movedRef(ref, edit) ?? ref);
    return withContent(source, startTag, source.inner);
  });
}
