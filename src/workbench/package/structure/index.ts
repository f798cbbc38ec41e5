/** Rows and cells that come in and go out, with every reference in the workbook. */
export type { SheetEntry, StructureContext } from "./context";
export {
  deleteCells,
  deleteRows,
  insertCells,
  insertManyRows,
  insertRows,
  type RowBlock,
} from "./insert-delete";
