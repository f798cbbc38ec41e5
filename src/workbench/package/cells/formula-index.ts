import type { Area } from "../area";
import { parseArea, shiftFormulaRelative } from "../references";
import type { CellSlice } from "../sheet/cell-slices";
import { formulaIn, type FormulaSlice } from "../sheet/formula-slice";
import type { SheetPart } from "../sheet/sheet-part";
import type { FormulaVisit } from "../sheet/sheet-rows";

/** A formula that gives the values of a block of several cells. */
export interface ArrayFormula {
  readonly area: Area;
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Spilled by a dynamic array: only its first cell holds the formula (cell metadata, [MS-XLSX] 2.3.7). */
  readonly dynamic: boolean;
}

/**
 * Which formulas of a sheet are kept in another cell than where they count: shared ones and arrays. Made when first asked for, and
 * to be made again when formulas changed.
 */
export class FormulaIndex {
  private readonly part: SheetPart;
  private readonly masters = new Map<string, FormulaVisit>();
  private readonly arrayList: ArrayFormula[] = [];

  constructor(part: SheetPart) {
    this.part = part;
    part.rows.mapFormulas((visit) => {
      if (visit.formula.attributes.size > 0) this.note(visit);
      return visit.formula;
    });
  }

  /** The formula that counts for a cell, without "="; null when it has none. `cell` is null where the file has no cell. */
  textAt(cell: CellSlice | null, row: number, column: number): string | null {
    const own = cell === null ? null : formulaIn(cell.inner, this.part.prefix);
    if (own === null) {
      const array = this.arrayAt(row, column);
      return array === null || array.dynamic ? null : array.text;
    }
    if (own.text !== "") return own.text;
    const master = this.masterOf(own);
    return master === null
      ? null
      : shiftFormulaRelative(master.formula.text, row - master.row, column - master.column);
  }

  /** The cell that keeps the text of a shared formula; null when the formula is not shared. */
  masterOf(formula: FormulaSlice): FormulaVisit | null {
    const index = sharedIndex(formula);
    return index === null ? null : (this.masters.get(index) ?? null);
  }

  /** The array whose block holds a cell. */
  arrayAt(row: number, column: number): ArrayFormula | null {
    const holds = ({ area }: ArrayFormula) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    return this.arrayList.find(holds) ?? null;
  }

  private note(visit: FormulaVisit): void {
    const { formula, row, column } = visit;
    const index = sharedIndex(formula);
    if (index !== null && formula.text !== "") this.masters.set(index, visit);
    if (formula.attributes.get("t") !== "array") return;
    const area = parseArea(formula.attributes.get("ref") ?? "");
    const cell = this.part.rows.at(row)?.cell(column);
    // One that fills its own cell only needs no looking up, and there can be thousands of them.
    if (area === null || (area.top === area.bottom && area.left === area.right)) return;
    this.arrayList.push({ area, text: formula.text, row, column, dynamic: / cm=/.test(cell?.extra ?? "") });
  }
}

/** Number of the group that a shared formula belongs to; null when it is not shared. */
export function sharedIndex(formula: FormulaSlice): string | null {
  return formula.attributes.get("t") === "shared" ? (formula.attributes.get("si") ?? null) : null;
}

/** Gives every cell of a shared formula its own text, so that its first cell may go. */
export function unshare(part: SheetPart, master: FormulaVisit): void {
  const group = sharedIndex(master.formula);
  part.rows.mapFormulas(({ formula, row, column }) => {
    if (group === null || sharedIndex(formula) !== group) return formula;
    const attributes = new Map(formula.attributes);
    for (const name of ["t", "si", "ref"]) attributes.delete(name);
    const own = formula.text !== "" && !(row === master.row && column === master.column);
    const text = own
      ? formula.text
      : shiftFormulaRelative(master.formula.text, row - master.row, column - master.column);
    return { text, attributes };
  });
}
