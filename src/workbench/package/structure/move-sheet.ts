import { movedAutoFilter, movedFilterRefs } from "../filters/moved-filter";
import { parseArea, type StructureEdit } from "../references";
import type { SheetPart } from "../sheet/sheet-part";
import { movedTable, movedTableFormulas, tableObstacle } from "../tables/moved-table";
import { removeTablePart, tablePartsOf } from "../tables/table-parts";
import { moveAttachedParts, pivotsOf } from "./attached-parts";
import { moveSheetCells } from "./cell-moves";
import type { Obstacle } from "./conflicts";
import { rowCount, type EditedSheet } from "./context";
import {
  MOVED_BLOCK_NAMES,
  movedBlock,
  movedExtensions,
  movedFormats,
  movedValidations,
} from "./sheet-blocks";
import { findElements, readAttribute, rewriteElements } from "./xml-text";

/** What an edit on this sheet may not part, apart from array formulas. */
export function obstaclesOn(edited: EditedSheet): Obstacle[] {
  const { context, sheet } = edited;
  const merges = areasIn(sheet.part.block("mergeCells") ?? "", "mergeCell").map(
    (area) => ({ kind: "merge", area }) as const,
  );
  const tables = tablePartsOf(context.parts, sheet.path).flatMap(({ xml }) => tableObstacle(xml) ?? []);
  const pivots = pivotsOf(edited).flatMap((xml) =>
    areasIn(xml, "location").map((area) => ({ kind: "pivot", area }) as const),
  );
  return [...merges, ...tables, ...pivots];
}

/** Moves the cells of the edited sheet and all that stands on it. */
export function moveSheet(edited: EditedSheet, edit: StructureEdit): void {
  const { part } = edited.sheet;
  const formatFrom = formatSource(edited, edit);
  moveSheetCells(part.rows, edit, formatFrom);
  moveBlocks(part, edit);
  moveTables(edited, edit);
  moveAttachedParts(edited, edit);
}

/** Rules of any sheet follow the edit with their formulas, those of the edited sheet with their areas too. */
export function moveRules(part: SheetPart, sheet: string, local: boolean, edit: StructureEdit): void {
  const concerned = (xml: string) => local || xml.includes("!");
  const formats = part.blocks("conditionalFormatting");
  const moved = formats.flatMap((xml) =>
    concerned(xml) ? (movedFormats(xml, sheet, local, edit) ?? []) : [xml],
  );
  part.setBlocks("conditionalFormatting", moved);
  replaceBlock(part, "dataValidations", (xml) =>
    concerned(xml) ? movedValidations(xml, sheet, local, edit) : xml,
  );
  replaceBlock(part, "extLst", (xml) => {
    const extensions = concerned(xml) ? movedExtensions(xml, sheet, local, edit) : xml;
    return findElements(extensions, "ext").length === 0 ? null : extensions;
  });
}

function moveBlocks(part: SheetPart, edit: StructureEdit): void {
  for (const local of MOVED_BLOCK_NAMES) {
    const xmls = part.blocks(local);
    if (xmls.length > 0)
      part.setBlocks(
        local,
        xmls.flatMap((xml) => movedBlock(local, xml, edit) ?? []),
      );
  }
  replaceBlock(part, "autoFilter", (xml) => movedAutoFilter(xml, edit));
  replaceBlock(part, "sortState", (xml) => movedFilterRefs(xml, edit));
  replaceBlock(part, "customSheetViews", (xml) => {
    const filters = movedFilterRefs(xml, edit) ?? xml;
    return rewriteElements(filters, "rowBreaks", (breaks) => movedBlock("rowBreaks", breaks.whole, edit));
  });
}

function replaceBlock(part: SheetPart, local: string, change: (xml: string) => string | null): void {
  const xml = part.block(local);
  if (xml === null) return;
  const changed = change(xml);
  if (changed !== xml) part.setBlocks(local, changed === null ? [] : [changed]);
}

function moveTables({ context, sheet }: EditedSheet, edit: StructureEdit): void {
  for (const table of tablePartsOf(context.parts, sheet.path)) {
    const moved = movedTable(table.xml, edit);
    if (moved === null) removeTablePart(context.parts, sheet.path, sheet.part, table);
    else {
      const xml = movedTableFormulas(moved, sheet.name, edit);
      if (xml !== table.xml) context.parts.setText(table.path, xml);
    }
  }
}

/** The row whose formats new rows take over, counted after the edit; null when there is none above. */
// Assumption (Excel): the first data row of a table takes its formats from the data row below, not from the header.
function formatSource({ context, sheet }: EditedSheet, edit: StructureEdit): number | null {
  const above = edit.area.top - 1;
  if (above < 0) return null;
  const belowHeader = tablePartsOf(context.parts, sheet.path).some(({ xml }) => {
    const table = tableObstacle(xml);
    if (table === null || table.headerRows === 0) return false;
    const { top, bottom, left, right } = table.area;
    const beside = right < edit.area.left || left > edit.area.right;
    return !beside && top + table.headerRows - 1 === above && bottom > above;
  });
  return belowHeader ? edit.area.top + rowCount(edit) : above;
}

function areasIn(xml: string, local: string) {
  return findElements(xml, local).flatMap(
    ({ startTag }) => parseArea(readAttribute(startTag, "ref") ?? "") ?? [],
  );
}
