/**
 * What was read of one sheet, in plain values: the form in which a sheet enters the engine, the same from Excel and
 * from a file. Rows and columns count from 0, as in Office.js.
 */

/** A cell as Excel's `Range.values` gives it: "" when empty, dates as serial numbers, errors as "#REF!" and the like. */
export type CellValue = string | number | boolean;

/** A block of cells; both ends are included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An Excel table (ListObject) on the sheet. */
export interface ListObject {
  readonly id: string;
  readonly name: string;
  /** The whole table with header and totals row. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

export interface SheetSnapshot {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Sheet row and column of `values[0][0]`. */
  readonly top: number;
  readonly left: number;
  /** Rows of equal length. */
  readonly values: readonly (readonly CellValue[])[];
  /** Merged areas; undefined when they were not asked for. */
  readonly merges?: readonly Area[];
  readonly listObjects: readonly ListObject[];
}
