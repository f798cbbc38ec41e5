import type { StructureEdit } from "../references";
import { movedCells, movedFormula, movedRef } from "./moves";
import { movedAnchors } from "./anchors";
import { movedRule } from "./rule-elements";
import {
  changeTexts,
  findElements,
  readAttribute,
  rewriteElements,
  withContent,
  writeAttribute,
} from "./xml-text";

/** What a block of a sheet (an element beside `sheetData`) becomes; null when nothing of it is left. */
type BlockMove = (xml: string, edit: StructureEdit) => string | null;

/** The blocks that move with the sheet they stand on, by local name. Sources: ECMA-376 part 1, 18.3.1; [MS-XLSX], extensions of the worksheet. */
const MOVED_BLOCKS: Readonly<Record<string, BlockMove>> = {
  mergeCells: (xml, edit) => movedList(xml, "mergeCell", "ref", edit),
  hyperlinks: (xml, edit) => movedList(xml, "hyperlink", "ref", edit),
  protectedRanges: (xml, edit) => movedList(xml, "protectedRange", "sqref", edit),
  ignoredErrors: (xml, edit) => movedList(xml, "ignoredError", "sqref", edit),
  cellWatches: (xml, edit) => movedList(xml, "cellWatch", "r", edit),
  scenarios: (xml, edit) => movedScenarios(xml, edit),
  rowBreaks: (xml, edit) => movedBreaks(xml, edit),
  controls: movedAnchors,
  oleObjects: movedAnchors,
  AlternateContent: movedAnchors,
};

/** Names of the blocks that `movedBlock` knows, besides rules, filters and extensions. */
export const MOVED_BLOCK_NAMES = Object.keys(MOVED_BLOCKS);

/** Moves one of the simple blocks of the edited sheet. */
export function movedBlock(local: string, xml: string, edit: StructureEdit): string | null {
  return MOVED_BLOCKS[local]?.(xml, edit) ?? null;
}

/** Moves validations of any sheet: their areas when it is the edited one, their formulas always. */
export function movedValidations(
  xml: string,
  sheet: string,
  local: boolean,
  edit: StructureEdit,
): string | null {
  const moved = rewriteElements(xml, "dataValidation", (one) => movedRule(one, sheet, local, edit, false));
  return moved === xml ? xml : recounted(moved, "dataValidations", "dataValidation");
}

/** Moves one `conditionalFormatting` block of any sheet. */
export function movedFormats(xml: string, sheet: string, local: boolean, edit: StructureEdit): string | null {
  const moved = rewriteElements(xml, "conditionalFormatting", (one) =>
    movedRule(one, sheet, local, edit, true),
  );
  return moved === "" ? null : moved;
}

/** Moves the extensions of a sheet: x14 conditional formats and validations, sparklines, ignored errors, protected ranges. */
export function movedExtensions(xml: string, sheet: string, local: boolean, edit: StructureEdit): string {
  const formats = rewriteElements(xml, "conditionalFormatting", (one) =>
    movedRule(one, sheet, local, edit, true),
  );
  const rules = rewriteElements(formats, "dataValidation", (one) =>
    movedRule(one, sheet, local, edit, false),
  );
  const sparks = rewriteElements(rules, "sparklineGroup", (group) =>
    movedSparklines(group.whole, sheet, local, edit),
  );
  const errors = local ? withoutEmptyCells(sparks, edit) : sparks;
  return errors === xml ? xml : withoutEmptyExtensions(errors);
}

function movedSparklines(group: string, sheet: string, local: boolean, edit: StructureEdit): string | null {
  const placed = local ? rewriteElements(group, "sparkline", (one) => withMovedCell(one.whole, edit)) : group;
  if (findElements(placed, "sparkline").length === 0) return null;
  return changeTexts(placed, "f", (formula) => movedFormula(formula, sheet, edit));
}

/** A sparkline stands in one cell, and goes when the cell goes. */
function withMovedCell(xml: string, edit: StructureEdit): string | null {
  let gone = false;
  const moved = changeTexts(xml, "sqref", (sqref) => {
    const next = movedCells(sqref, edit);
    gone ||= next === null;
    return next ?? sqref;
  });
  return gone ? null : moved;
}

function withoutEmptyCells(xml: string, edit: StructureEdit): string {
  return ["ignoredError", "protectedRange"].reduce(
    (changed, local) => rewriteElements(changed, local, (one) => withMovedCell(one.whole, edit)),
    xml,
  );
}

const EXTENSION_LISTS = [
  "conditionalFormattings",
  "dataValidations",
  "sparklineGroups",
  "ignoredErrors",
  "protectedRanges",
];

/** An extension whose list became empty goes with its `ext`; the counts of the others are set right. */
function withoutEmptyExtensions(xml: string): string {
  return rewriteElements(xml, "ext", (ext) => {
    for (const list of EXTENSION_LISTS) {
      const found = findElements(ext.inner, list)[0];
      if (found === undefined) continue;
      if (found.inner.trim() === "") return null;
      if (list === "dataValidations") {
        const counted = recounted(ext.inner, list, "dataValidation") ?? ext.inner;
        return withContent(ext, ext.startTag, counted);
      }
    }
    return ext.whole;
  });
}

/** Moves the areas of a list's items, drops items that are gone, and counts again. */
function movedList(xml: string, item: string, attribute: string, edit: StructureEdit): string | null {
  const move = attribute === "sqref" ? movedCells : movedRef;
  const list = `${item}s`;
  let changed = false;
  const moved = rewriteElements(xml, item, (one) => {
    const ref = readAttribute(one.startTag, attribute);
    const next = ref === null ? null : move(ref, edit);
    if (ref === null || next === ref) return one.whole;
    changed = true;
    return next === null ? null : withContent(one, writeAttribute(one.startTag, attribute, next), one.inner);
  });
  if (!changed) return xml;
  return recounted(moved, item === "cellWatch" ? "cellWatches" : list, item);
}

/** Sets `count` right; null when the list is empty. */
function recounted(xml: string, list: string, item: string): string | null {
  const count = findElements(xml, item).length;
  if (count === 0) return null;
  return rewriteElements(xml, list, (whole) =>
    withContent(whole, writeAttribute(whole.startTag, "count", String(count)), whole.inner),
  );
}

function movedScenarios(xml: string, edit: StructureEdit): string {
  return rewriteElements(xml, "inputCells", (cell) => {
    const ref = readAttribute(cell.startTag, "r");
    const moved = ref === null ? null : movedRef(ref, edit);
    if (ref === null || moved === ref) return cell.whole;
    return moved === null ? null : withContent(cell, writeAttribute(cell.startTag, "r", moved), cell.inner);
  });
}

/** A break stands below the row whose 1-based number is its id; breaks that meet after a deletion become one. */
function movedBreaks(xml: string, edit: StructureEdit): string | null {
  const seen = new Set<string>();
  let manual = 0;
  const moved = rewriteElements(xml, "brk", (one) => {
    const next = movedBreak(Number(readAttribute(one.startTag, "id") ?? "0"), edit);
    if (next === null || seen.has(next)) return null;
    seen.add(next);
    if (readAttribute(one.startTag, "man") === "1") manual += 1;
    return withContent(one, writeAttribute(one.startTag, "id", next), one.inner);
  });
  const counted = recounted(moved, "rowBreaks", "brk");
  if (counted === null) return null;
  return rewriteElements(counted, "rowBreaks", (list) =>
    withContent(list, writeAttribute(list.startTag, "manualBreakCount", String(manual)), list.inner),
  );
}

function movedBreak(rowsAbove: number, edit: StructureEdit): string | null {
  // Row breaks run over the whole width, so cells that come in on part of it leave them where they are.
  const moved = movedRef(`A${rowsAbove + 1}:XFD${rowsAbove + 1}`, edit);
  return moved === null ? null : String(Number(/\d+/.exec(moved)?.[0] ?? "1") - 1);
}
