import type { Area } from "../area";
import {
  boundingArea,
  formatArea,
  formatAreas,
  joinAdjacent,
  moveArea,
  moveCells,
  parseArea,
  parseAreas,
  sameSheetName,
  shiftFormulaForEdit,
  type BaseMove,
  type StructureEdit,
} from "../references";

/** Moves one reference (`ref`) through an edit on its own sheet; null when it is gone; odd text stays. */
export function movedRef(ref: string, edit: StructureEdit): string | null {
  const area = parseArea(ref);
  if (area === null) return ref;
  const moved = moveArea(area, edit);
  if (moved === area) return ref;
  return moved && formatArea(moved);
}

/** Moves a list of areas whose cells move one by one (`sqref`); null when none is left. */
export function movedCells(sqref: string, edit: StructureEdit): string | null {
  const areas = parseAreas(sqref);
  const moved = areas.flatMap((area) => moveCells(area, edit));
  if (areas.length === 0 || sameAreas(areas, moved)) return sqref;
  return moved.length === 0 ? null : formatAreas(joinAdjacent(moved));
}

/**
 * Moves the area of a conditional format. It also grows when it ends just above inserted cells: they take over the look of the
 * cells above, conditional formats included.
 */
// Assumption (Excel): a conditional format grows over cells inserted directly below it; validation does not.
export function moveLook(area: Area, edit: StructureEdit): Area[] {
  const { top, bottom, left, right } = edit.area;
  const beside = area.right < left || area.left > right;
  if (edit.kind === "delete" || area.bottom !== top - 1 || beside) return moveCells(area, edit);
  const below = { top, bottom, left: Math.max(area.left, left), right: Math.min(area.right, right) };
  return joinAdjacent([area, below]);
}

/** Where the base cell of a list of areas goes: its upper left corner, over all of them. */
// Assumption (Excel): formulas of several areas are written for the upper left corner of all together (ironcalc/IronCalc#1145).
export function movedBase(before: readonly Area[], after: readonly Area[]): BaseMove {
  const from = boundingArea(before);
  const to = boundingArea(after);
  if (from === null || to === null) return { rows: 0, columns: 0 };
  return { rows: to.top - from.top, columns: to.left - from.left };
}

/** Shifts a formula that stands on a sheet; quick to tell that an edit on another sheet does not touch it. */
export function movedFormula(formula: string, sheet: string, edit: StructureEdit, base?: BaseMove): string {
  const local = sameSheetName(sheet, edit.sheet);
  if (!local && !formula.includes("!")) return formula;
  return shiftFormulaForEdit(formula, sheet, edit, base);
}

function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return a.length === b.length && a.every((area, index) => area === b[index]);
}
