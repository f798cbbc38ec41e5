import type { Area } from "../area";
import { PackageError } from "../document";
import { COLUMN_COUNT, moveArea, ROW_COUNT, rowEdit, type StructureEdit } from "../references";
import { filterRef, keepFilterName } from "../filters/filter-name";
import { formulasOf, indivisibleAreas, shiftCellFormulas, unshareFormulas } from "./cell-formulas";
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
  applyEdits(context, sheet, [rowEdit("insert", sheet.name, at, count)]);
}

/** Takes whole rows out; refuses as `insertRows` does. */
export function deleteRows(context: StructureContext, sheet: SheetEntry, at: number, count: number): void {
  applyEdits(context, sheet, [rowEdit("delete", sheet.name, at, count)]);
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
  applyEdits(
    context,
    sheet,
    blocks.map(({ at, count }) => rowEdit("insert", sheet.name, at, count)),
  );
}

/** Puts cells in and moves those below them down: Excel's `Range.insert("Down")`. */
export function insertCells(context: StructureContext, sheet: SheetEntry, area: Area): void {
  applyEdits(context, sheet, [{ kind: "insert", sheet: sheet.name, area }]);
}

/** Takes cells out and moves those below them up: Excel's `Range.delete("Up")`. */
export function deleteCells(context: StructureContext, sheet: SheetEntry, area: Area): void {
  applyEdits(context, sheet, [{ kind: "delete", sheet: sheet.name, area }]);
}

function applyEdits(context: StructureContext, sheet: SheetEntry, edits: readonly StructureEdit[]): void {
  const edited = { context, sheet };
  edits.forEach(refuseOutside);
  if (edits.length === 0) return;
  const arrays = indivisibleAreas(formulasOf(sheet.part));
  const filter = filterRef(sheet.part);
  // The first refusal comes before anything is touched, so that one edit is made wholly or not at all.
  refuseEdit(edited, edits[0], arrays);
  unshareEverywhere(edited, edits);
  const done: StructureEdit[] = [];
  try {
    let standing = arrays;
    for (const edit of edits) {
      if (done.length > 0) refuseEdit(edited, edit, standing);
      moveSheet(edited, edit);
      moveWorkbookReferences(edited, edit);
      standing = standing.flatMap((area) => moveArea(area, edit) ?? []);
      done.push(edit);
    }
  } finally {
    shiftFormulasEverywhere(edited, done);
    keepFilterName(context, sheet, filter);
    dropCalculationChain(context);
  }
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

function refuseEdit(edited: EditedSheet, edit: StructureEdit | undefined, arrays: readonly Area[]): void {
  if (edit === undefined) return;
  const fixed = arrays.map((area) => ({ kind: "array", area }) as const);
  refuseConflicts([...obstaclesOn(edited), ...fixed], edit);
  refuseOffSheet(edited.sheet.part.rows, edit);
}

function unshareEverywhere(edited: EditedSheet, edits: readonly StructureEdit[]): void {
  for (const sheet of [edited.sheet, ...otherSheets(edited)]) {
    unshareFormulas(sheet.part, sheet.name, formulasOf(sheet.part), edits);
  }
}

function shiftFormulasEverywhere(edited: EditedSheet, edits: readonly StructureEdit[]): void {
  for (const sheet of [edited.sheet, ...otherSheets(edited)]) {
    shiftCellFormulas(sheet.part, sheet.name, formulasOf(sheet.part), edits);
  }
}
