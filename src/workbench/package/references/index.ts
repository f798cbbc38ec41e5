/** References as text: cells, areas, sheets and formulas, and what becomes of them when a sheet changes shape. */
export {
  COLUMN_COUNT,
  formatAbsoluteArea,
  formatArea,
  formatAreas,
  formatCell,
  formatColumn,
  parseArea,
  parseAreas,
  parseCell,
  parseColumn,
  ROW_COUNT,
} from "./a1";
export { boundingArea, contains, intersection, intersects, joinAdjacent, subtract } from "./area-algebra";
export { quoteSheetName, sameSheetName } from "./sheet-names";
export {
  insertionMap,
  isWholeRows,
  moveArea,
  moveCells,
  moveRow,
  moveSpan,
  rowEdit,
  type StructureEdit,
} from "./structure-edit";
export {
  rowsReferredTo,
  shiftFormulaForEdit,
  shiftFormulaForInsertions,
  shiftFormulaRelative,
  type BaseMove,
} from "./shift-formula";
export { refsToDeletedSheet, renameNameInFormula, renameSheetInFormula } from "./sheet-formulas";
