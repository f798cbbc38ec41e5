import {
  formatArea,
  insertionMap,
  isWholeRows,
  moveArea,
  parseArea,
  parseCell,
  rowsReferredTo,
  sameSheetName,
  shiftFormulaForEdit,
  shiftFormulaForInsertions,
  shiftFormulaRelative,
  type StructureEdit,
} from "../references";
import type { Area } from "../area";
import { formulaIn, withFormula, type FormulaSlice } from "../sheet/formula-slice";
import type { SheetPart } from "../sheet/sheet-part";
import type { FormulaVisit } from "../sheet/sheet-rows";
import { movedRef } from "./moves";

/** All formulas of a sheet with their places. Rows without any are not read. */
export function formulasOf(part: SheetPart): FormulaVisit[] {
  const found: FormulaVisit[] = [];
  // The schema puts the formula first in its cell (ECMA-376 part 1, 18.3.1.4).
  const mark = `<${part.prefix}f`;
  for (const row of part.rows.all) {
    if (!row.mayHold(mark)) continue;
    for (const { column, inner } of row.cells) {
      const formula = inner.startsWith(mark) ? formulaIn(inner, part.prefix) : null;
      if (formula !== null) found.push({ formula, row: row.index, column });
    }
  }
  return found;
}

/** Writes another formula into a cell that has one and keeps its value. */
export function replaceFormula(part: SheetPart, at: FormulaVisit, formula: FormulaSlice): void {
  const row = part.rows.at(at.row);
  const cell = row?.cell(at.column);
  if (row === null || cell === null || cell === undefined) return;
  row.setCell({ ...cell, inner: withFormula(cell.inner, formula, part.prefix) });
}

/** The areas of array formulas and data tables: Excel lets nobody change part of one. */
export function indivisibleAreas(formulas: readonly FormulaVisit[]): Area[] {
  return formulas.flatMap(({ formula }) => {
    const type = formula.attributes.get("t");
    const ref = formula.attributes.get("ref");
    if (ref === undefined || (type !== "array" && type !== "dataTable")) return [];
    return parseArea(ref) ?? [];
  });
}

/**
 * Turns shared formulas into ordinary ones where an edit would part them, or would move the cells they refer to unevenly. Those
 * that move as a whole stay shared. `sheet` is the sheet that the formulas stand on.
 */
export function unshareFormulas(
  part: SheetPart,
  sheet: string,
  formulas: readonly FormulaVisit[],
  edits: readonly StructureEdit[],
): boolean {
  const masters = new Map<string, FormulaVisit>();
  for (const visit of formulas) {
    const index = sharedIndex(visit);
    if (index !== null && visit.formula.text !== "") masters.set(index, visit);
  }
  const parted = new Set<string>();
  for (const [index, master] of masters) {
    if (edits.length !== 1 || edits.some((edit) => !movesAsOne(master, sheet, edit))) parted.add(index);
  }
  for (const visit of formulas) {
    const index = sharedIndex(visit);
    const master = index !== null && parted.has(index) ? masters.get(index) : undefined;
    if (master !== undefined) replaceFormula(part, visit, ownFormula(visit, master));
  }
  return parted.size > 0;
}

function sharedIndex({ formula }: FormulaVisit): string | null {
  return formula.attributes.get("t") === "shared" ? (formula.attributes.get("si") ?? null) : null;
}

function ownFormula(visit: FormulaVisit, master: FormulaVisit): FormulaSlice {
  const attributes = new Map(visit.formula.attributes);
  for (const name of ["t", "ref", "si"]) attributes.delete(name);
  const { text } = master.formula;
  const moved = shiftFormulaRelative(text, visit.row - master.row, visit.column - master.column);
  return { text: moved, attributes };
}

/** Whether all cells of a shared formula, and all cells that they refer to, go the same way. */
function movesAsOne(master: FormulaVisit, sheet: string, edit: StructureEdit): boolean {
  const area = parseArea(master.formula.attributes.get("ref") ?? "");
  if (area === null) return false;
  const local = sameSheetName(sheet, edit.sheet);
  if (local && !(isWholeRows(edit) && isOnOneSide(area.top, area.bottom, edit))) return false;
  const above = master.row - area.top;
  const below = area.bottom - master.row;
  return rowsReferredTo(master.formula.text, sheet, edit.sheet).every(({ row, relative }) => {
    if (!isWholeRows(edit)) return false;
    return isOnOneSide(relative ? row - above : row, relative ? row + below : row, edit);
  });
}

/** Whether rows all lie above an edit, or all below it, so that they move by the same number. */
function isOnOneSide(first: number, last: number, edit: StructureEdit): boolean {
  const firstMoved = edit.kind === "insert" ? edit.area.top : edit.area.bottom + 1;
  return first >= 0 && (last < edit.area.top || first >= firstMoved);
}

/** What edits on a sheet do to a formula and to the area that it is given for. */
export interface FormulaMove {
  readonly text: (formula: string, ownSheet: string) => string;
  /** The edits one by one, for areas and cells that formulas name beside their text. */
  readonly edits: readonly StructureEdit[];
}

/** The move that one edit is, or insertions of whole rows that follow each other are. */
export function formulaMove(edits: readonly StructureEdit[]): FormulaMove {
  const [first] = edits;
  if (first === undefined) return { text: (formula) => formula, edits };
  if (edits.length === 1) return { text: (formula, own) => shiftFormulaForEdit(formula, own, first), edits };
  const map = insertionMap(edits);
  return { text: (formula, own) => shiftFormulaForInsertions(formula, own, first.sheet, map), edits };
}

/** Lets formulas of one sheet follow edits on one sheet (not necessarily the same one). */
export function shiftCellFormulas(
  part: SheetPart,
  sheet: string,
  formulas: readonly FormulaVisit[],
  move: FormulaMove,
): void {
  const local = move.edits.some((edit) => sameSheetName(sheet, edit.sheet));
  for (const visit of formulas) {
    const { text, attributes } = visit.formula;
    const shifted = move.text(text, sheet);
    const placed = local && attributes.size > 0 ? placedAttributes(attributes, move.edits) : attributes;
    if (shifted !== text || placed !== attributes) {
      replaceFormula(part, visit, { text: shifted, attributes: placed });
    }
  }
}

/** `ref` of shared and array formulas; `r1` and `r2` of data tables (ECMA-376 part 1, 18.3.1.40). */
function placedAttributes(
  attributes: ReadonlyMap<string, string>,
  edits: readonly StructureEdit[],
): ReadonlyMap<string, string> {
  const moved = new Map(attributes);
  for (const edit of edits) {
    const area = parseArea(moved.get("ref") ?? "");
    const there = area && moveArea(area, edit);
    if (there !== null && there !== area) moved.set("ref", formatArea(there));
    for (const name of ["r1", "r2"]) {
      const cell = moved.get(name);
      if (cell !== undefined && parseCell(cell) !== null) moved.set(name, movedRef(cell, edit) ?? cell);
    }
  }
  return [...moved].every(([name, value]) => attributes.get(name) === value) ? attributes : moved;
}
