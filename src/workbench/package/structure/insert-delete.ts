import type { Area } from "../area";
import { PackageError } from "../document";
import { COLUMN_COUNT, moveArea, ROW_COUNT, rowEdit, type StructureEdit } from "../references";
import { filterRef, keepFilterName } from "../filters/filter-name";
import {
  formulaMove,
  formulasOf,
  indivisibleAreas,
  shiftCellFormulas,
  unshareFormulas,
} from "./cell-formulas";
import type { FormulaVisit } from "../sheet/sheet-rows";
import { refuseOffSheet } from "./cell-moves";
import { refuseConflicts } from "./conflicts";
import { otherSheets, type EditedSheet, type SheetEntry, type StructureContext } from "./context";
import { moveSheet, obstaclesOn } from "./move-sheet";
import { dropCalculationChain, moveWorkbookReferences } from "./workbook-references";

/** Rows to put in, or to take out, from a 0-based place on. */
export interface RowBlock {
  readonly at: number;
  readonly count: number;
}

/**
 * Puts whole rows into a sheet; every reference in the workbook follows. Throws a PackageError, with nothing changed, for what
 * Excel refuses: InsertDeleteConflict, NonBlankCellOffSheet, InvalidArgument for rows that are none.
 */
export function insertRows(context: StructureContext, sheet: SheetEntry, at: number, count: number): void {
  applyEdit(context, sheet, rowEdit("insert", sheet.name, at, count));
}

/** Takes whole rows out; refuses as `insertRows` does. */
export function deleteRows(context: StructureContext, sheet: SheetEntry, at: number, count: number): void {
  applyEdit(context, sheet, rowEdit("delete", sheet.name, at, count));
}

/**
 * Many insertions at once, each in the rows that the one before left: formulas are read and written once for all of them. When
 * one is refused, those before it stand.
 */
export function insertManyRows(
  context: StructureContext,
  sheet: SheetEntry,
  blocks: readonly RowBlock[],
): void {
  applyInsertions(
    { context, sheet },
    blocks.map(({ at, count }) => rowEdit("insert", sheet.name, at, count)),
  );
}

/** Puts cells in and moves those below them down: Excel's `Range.insert("Down")`. */
export function insertCells(context: StructureContext, sheet: SheetEntry, area: Area): void {
  applyEdit(context, sheet, { kind: "insert", sheet: sheet.name, area });
}

/** Takes cells out and moves those below them up: Excel's `Range.delete("Up")`. */
export function deleteCells(context: StructureContext, sheet: SheetEntry, area: Area): void {
  applyEdit(context, sheet, { kind: "delete", sheet: sheet.name, area });
}

function applyEdit(context: StructureContext, sheet: SheetEntry, edit: StructureEdit): void {
  refuseOutside(edit);
  const edited = { context, sheet };
  const own = formulasOf(sheet.part);
  refuseEdit(edited, edit, indivisibleAreas(own));
  const filter = filterRef(sheet.part);
  shiftFormulas(sheet, own, [edit]);
  for (const other of otherSheets(edited)) shiftFormulas(other, formulasOf(other.part), [edit]);
  moveSheet(edited, edit);
  moveWorkbookReferences(edited, edit);
  finish(edited, filter);
}

/** Formulas are left for the end, when it is known how many insertions were made. */
function applyInsertions(edited: EditedSheet, edits: readonly StructureEdit[]): void {
  const { part } = edited.sheet;
  edits.forEach(refuseOutside);
  const filter = filterRef(part);
  let arrays = indivisibleAreas(formulasOf(part));
  const done: StructureEdit[] = [];
  try {
    for (const edit of edits) {
      refuseEdit(edited, edit, arrays);
      if (done.length === 0) unshareEverywhere(edited, edits);
      moveSheet(edited, edit);
      moveWorkbookReferences(edited, edit);
      arrays = arrays.flatMap((area) => moveArea(area, edit) ?? []);
      done.push(edit);
    }
  } finally {
    for (const sheet of [edited.sheet, ...otherSheets(edited)]) {
      shiftCellFormulas(sheet.part, sheet.name, formulasOf(sheet.part), formulaMove(done));
    }
    if (done.length > 0) finish(edited, filter);
  }
}

function finish({ context, sheet }: EditedSheet, filterBefore: string | null): void {
  keepFilterName(context, sheet, filterBefore);
  dropCalculationChain(context);
}

function refuseOutside({ area }: StructureEdit): void {
  const { top, bottom, left, right } = area;
  const whole = [top, bottom, left, right].every(Number.isInteger);
  if (
    !whole ||
    top < 0 ||
    left < 0 ||
    bottom < top ||
    right < left ||
    bottom >= ROW_COUNT ||
    right >= COLUMN_COUNT
  ) {
    throw new PackageError("InvalidArgument", "The rows or cells are not on the sheet.");
  }
}

function refuseEdit(edited: EditedSheet, edit: StructureEdit, arrays: readonly Area[]): void {
  const fixed = arrays.map((area) => ({ kind: "array", area }) as const);
  refuseConflicts([...obstaclesOn(edited), ...fixed], edit);
  refuseOffSheet(edited.sheet.part.rows, edit);
}

function unshareEverywhere(edited: EditedSheet, edits: readonly StructureEdit[]): void {
  for (const { part, name } of [edited.sheet, ...otherSheets(edited)]) {
    unshareFormulas(part, name, formulasOf(part), edits);
  }
}

function shiftFormulas(sheet: SheetEntry, formulas: FormulaVisit[], edits: readonly StructureEdit[]): void {
  const unshared = unshareFormulas(sheet.part, sheet.name, formulas, edits);
  const current = unshared ? formulasOf(sheet.part) : formulas;
  shiftCellFormulas(sheet.part, sheet.name, current, formulaMove(edits));
}
