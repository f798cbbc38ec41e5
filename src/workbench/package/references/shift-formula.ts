import {
  formatPoints,
  joinTokens,
  tokenizeFormula,
  type FormulaToken,
  type ReferencePoint,
  type ReferenceToken,
} from "./formula-tokens";
import { COLUMN_COUNT, ROW_COUNT } from "./a1";
import { sameSheetName } from "./sheet-names";
import { moveRow, moveSpan, type StructureEdit } from "./structure-edit";

/**
 * How a formula without a cell of its own is kept (conditional formats, validation, defined names): its relative rows are
 * offsets from a base cell, so they go where the base goes (`baseMoved` rows) and only rows with "$" follow the edit.
 */
export interface OffsetFormula {
  readonly baseMoved: number;
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
  offsets?: OffsetFormula,
): string {
  return rewrite(formula, (token) => {
    if (!pointsAt(token, ownSheet, edit.sheet)) {
      return offsets === undefined ? token.text : moveBase(token, offsets.baseMoved);
    }
    return offsets === undefined ? moveReference(token, edit) : moveOffset(token, edit, offsets.baseMoved);
  });
}

/**
 * Moves the relative parts of a formula, as copying does and as a shared formula is expanded: rows and columns with "$"
 * stay. What leaves the sheet wraps around to its other side, as in a shared formula ([MS-XLS] 2.5.198.111, PtgRefN).
 */
export function shiftFormulaRelative(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewrite(formula, (token) => {
    const start = moveRelative(token.start, rows, columns);
    const end = token.end && moveRelative(token.end, rows, columns);
    return token.prefix + formatPoints(start, end);
  });
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

function rewrite(formula: string, change: (token: ReferenceToken) => string): string {
  let changed = false;
  const tokens = tokenizeFormula(formula).map((token): FormulaToken => {
    if (token.kind !== "reference") return token;
    const text = change(token);
    if (text === token.text) return token;
    changed = true;
    return { kind: "other", text };
  });
  return changed ? joinTokens(tokens) : formula;
}

function pointsAt(token: ReferenceToken, ownSheet: string | null, sheet: string): boolean {
  const { qualifier } = token;
  if (qualifier === null) return ownSheet !== null && sameSheetName(ownSheet, sheet);
  return qualifier.workbook === null && qualifier.lastSheet === null && sameSheetName(qualifier.sheet, sheet);
}

function moveReference(token: ReferenceToken, edit: StructureEdit): string {
  const { start } = token;
  const end = token.end ?? start;
  if (start.row === null || end.row === null || !withinWidth(start, end, edit)) return token.text;
  const upsideDown = start.row > end.row;
  const span = moveSpan(Math.min(start.row, end.row), Math.max(start.row, end.row), edit);
  if (span === null) return `${token.prefix}#REF!`;
  const newStart = { ...start, row: upsideDown ? span.bottom : span.top };
  const newEnd = { ...end, row: upsideDown ? span.top : span.bottom };
  return token.prefix + formatPoints(newStart, token.end === null ? null : newEnd);
}

/** Rows with "$" follow the edit, the others the base; an area whose rows both have one grows and shrinks as usual. */
function moveOffset(token: ReferenceToken, edit: StructureEdit, baseMoved: number): string {
  const { start } = token;
  const end = token.end ?? start;
  if (start.rowAbsolute && end.rowAbsolute) return moveReference(token, edit);
  const followed = withinWidth(start, end, edit);
  const move = (point: ReferencePoint): ReferencePoint =>
    point.rowAbsolute && point.row !== null && followed
      ? { ...point, row: moveRow(point.row, edit) ?? edit.area.top }
      : moveRelative(point, baseMoved, 0);
  return token.prefix + formatPoints(move(start), token.end && move(token.end));
}

function moveBase(token: ReferenceToken, rows: number): string {
  if (rows === 0) return token.text;
  const start = moveRelative(token.start, rows, 0);
  return token.prefix + formatPoints(start, token.end && moveRelative(token.end, rows, 0));
}

function withinWidth(start: ReferencePoint, end: ReferencePoint, edit: StructureEdit): boolean {
  const left = Math.min(start.column ?? 0, end.column ?? 0);
  const right = Math.max(start.column ?? COLUMN_COUNT - 1, end.column ?? COLUMN_COUNT - 1);
  return left >= edit.area.left && right <= edit.area.right;
}

function moveRelative(point: ReferencePoint, rows: number, columns: number): ReferencePoint {
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
