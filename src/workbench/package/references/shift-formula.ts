import {
  formatPoints,
  joinTokens,
  mayRefer,
  tokenizeFormula,
  type FormulaToken,
  type ReferencePoint,
  type ReferenceToken,
} from "./formula-tokens";
import { COLUMN_COUNT, ROW_COUNT } from "./a1";
import { sameSheetName } from "./sheet-names";
import { moveRow, moveSpan, type RowMap, type StructureEdit } from "./structure-edit";

/**
 * How a formula without a cell of its own is kept (conditional formats, validation, defined names): what is relative in it
 * is an offset from a base cell, so it goes where the base goes, and only rows with "$" follow the edit.
 */
// Assumption (Excel): such formulas are kept as offsets (PtgRefN of [MS-XLS]), also when rows come in between.
export interface BaseMove {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Rewrites a formula (without "=") after cells came in or went out, as Excel does: references move along, areas grow and
 * shrink, and what is gone becomes #REF!. `ownSheet` is the sheet that the formula stands on, for references without a
 * sheet; null when there is none. References to other workbooks and 3-D references stay as they are.
 */
// Assumption (Excel): 3-D references do not follow an edit on one of their sheets.
export function shiftFormulaForEdit(
  formula: string,
  ownSheet: string | null,
  edit: StructureEdit,
  base?: BaseMove,
): string {
  return rewrite(formula, (token) => {
    const follows = pointsAt(token, ownSheet, edit.sheet);
    if (base === undefined) return follows ? moveReference(token, edit) : token;
    return follows ? moveOffset(token, edit, base) : moveBase(token, base);
  });
}

/** The same for insertions of whole rows, put together by `insertionMap`. */
export function shiftFormulaForInsertions(
  formula: string,
  ownSheet: string | null,
  sheet: string,
  map: RowMap,
): string {
  return rewrite(formula, (token) => {
    const { start, end } = token;
    if (!pointsAt(token, ownSheet, sheet) || start.row === null || end?.row === null) return token;
    if (isWholeHeight(start, end)) return token;
    const startRow = map(start.row);
    const endRow = end === null ? startRow : map(end.row);
    if (startRow === start.row && endRow === (end ?? start).row) return token;
    // The end of an area may leave the sheet: then the area ends there.
    if (Math.min(startRow ?? ROW_COUNT, endRow ?? ROW_COUNT) === ROW_COUNT) return null;
    return {
      ...token,
      start: { ...start, row: startRow ?? ROW_COUNT - 1 },
      end: end && { ...end, row: endRow ?? ROW_COUNT - 1 },
    };
  });
}

function isWholeHeight(start: ReferencePoint, end: ReferencePoint | null): boolean {
  const rows = [start.row ?? 0, end?.row ?? start.row ?? 0];
  return Math.min(...rows) === 0 && Math.max(...rows) === ROW_COUNT - 1;
}

/**
 * Moves the relative parts of a formula, as copying does and as a shared formula is expanded: rows and columns with "$"
 * stay. What leaves the sheet wraps around to its other side, as in a shared formula ([MS-XLS], PtgRefN).
 */
export function shiftFormulaRelative(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewrite(formula, (token) => moveBase(token, { rows, columns }));
}

/** The rows of a sheet that a formula names, as far as it names rows: whole columns give none. */
export function rowsReferredTo(formula: string, ownSheet: string, sheet: string): RowReference[] {
  return tokenizeFormula(formula).flatMap((token) => {
    if (token.kind !== "reference" || !pointsAt(token, ownSheet, sheet)) return [];
    return (token.end === null ? [token.start] : [token.start, token.end]).flatMap(({ row, rowAbsolute }) =>
      row === null ? [] : { row, relative: !rowAbsolute },
    );
  });
}

/** A row that a formula names. */
export interface RowReference {
  readonly row: number;
  readonly relative: boolean;
}

/** Writes the formula again with other references; a null stands for one that is gone. */
function rewrite(formula: string, change: (token: ReferenceToken) => ReferenceToken | null): string {
  if (!mayRefer(formula)) return formula;
  let changed = false;
  const tokens = tokenizeFormula(formula).map((token): FormulaToken => {
    if (token.kind !== "reference") return token;
    const made = change(token);
    if (made === token) return token;
    changed = true;
    const cells = made === null ? "#REF!" : formatPoints(made.start, made.end);
    return { kind: "other", text: token.prefix + cells };
  });
  return changed ? joinTokens(tokens) : formula;
}

function pointsAt(token: ReferenceToken, ownSheet: string | null, sheet: string): boolean {
  const { qualifier } = token;
  if (qualifier === null) return ownSheet !== null && sameSheetName(ownSheet, sheet);
  return qualifier.workbook === null && qualifier.lastSheet === null && sameSheetName(qualifier.sheet, sheet);
}

function moveReference(token: ReferenceToken, edit: StructureEdit): ReferenceToken | null {
  const { start } = token;
  const end = token.end ?? start;
  if (start.row === null || end.row === null || !withinWidth(start, end, edit)) return token;
  const top = Math.min(start.row, end.row);
  const bottom = Math.max(start.row, end.row);
  const span = moveSpan(top, bottom, edit);
  if (span === null) return null;
  if (span.top === top && span.bottom === bottom) return token;
  const upsideDown = start.row > end.row;
  const newStart = { ...start, row: upsideDown ? span.bottom : span.top };
  const newEnd = { ...end, row: upsideDown ? span.top : span.bottom };
  return { ...token, start: newStart, end: token.end && newEnd };
}

/** Rows with "$" follow the edit, the others the base; an area whose rows both have one grows and shrinks as usual. */
function moveOffset(token: ReferenceToken, edit: StructureEdit, base: BaseMove): ReferenceToken | null {
  const { start } = token;
  const end = token.end ?? start;
  if (start.rowAbsolute && end.rowAbsolute) {
    return moveReference(moveBase(token, { rows: 0, columns: base.columns }), edit);
  }
  const followed = withinWidth(start, end, edit);
  const move = (point: ReferencePoint): ReferencePoint =>
    point.rowAbsolute && point.row !== null && followed
      ? {
          ...moveRelative(point, { rows: 0, columns: base.columns }),
          row: moveRow(point.row, edit) ?? edit.area.top,
        }
      : moveRelative(point, base);
  return { ...token, start: move(start), end: token.end && move(token.end) };
}

function moveBase(token: ReferenceToken, base: BaseMove): ReferenceToken {
  if (base.rows === 0 && base.columns === 0) return token;
  return {
    ...token,
    start: moveRelative(token.start, base),
    end: token.end && moveRelative(token.end, base),
  };
}

function withinWidth(start: ReferencePoint, end: ReferencePoint, edit: StructureEdit): boolean {
  const left = Math.min(start.column ?? 0, end.column ?? 0);
  const right = Math.max(start.column ?? COLUMN_COUNT - 1, end.column ?? COLUMN_COUNT - 1);
  return left >= edit.area.left && right <= edit.area.right;
}

function moveRelative(point: ReferencePoint, { rows, columns }: BaseMove): ReferencePoint {
  const { row, column } = point;
  return {
    ...point,
    row: row === null || point.rowAbsolute ? row : wrap(row + rows, ROW_COUNT),
    column: column === null || point.columnAbsolute ? column : wrap(column + columns, COLUMN_COUNT),
  };
}

function wrap(value: number, size: number): number {
  return ((value % size) + size) % size;
}
