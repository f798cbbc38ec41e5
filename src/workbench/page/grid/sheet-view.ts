import type { Area } from "../../package/area";
import type { SheetDocument } from "../../package/document";
import { COLUMN_COUNT, ROW_COUNT } from "../../package/references";
import { type Place } from "./address";
import { ShownLines } from "./hidden-lines";
import { MergeIndex } from "./merge-index";
import type { Terrain } from "./selection";

/** How far the grid reaches beyond what the sheet holds. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** Blank rows and columns that stay in reach after the last used ones, as on a fresh sheet. */
const SPARE: Reach = { rows: 60, columns: 6 };
const LEAST: Reach = { rows: 120, columns: 26 };

/** The structure of a sheet at one moment: what is shown, merged and frozen. Made anew when the structure changes. */
export class SheetView implements Terrain {
  readonly used: Area | null;
  readonly rows: ShownLines;
  readonly columns: ShownLines;
  readonly merged: MergeIndex;
  /** How many shown rows (columns) stay in place while scrolling. */
  readonly frozenRows: number;
  readonly frozenColumns: number;

  constructor(
    readonly sheet: SheetDocument,
    reach: Reach,
  ) {
    this.used = sheet.usedArea(false);
    const usedRows = this.used ? this.used.bottom + 1 : 0;
    const usedColumns = this.used ? this.used.right + 1 : 0;
    const scannedColumns = Math.max(usedColumns, LEAST.columns);
    this.rows = new ShownLines(
      Math.min(ROW_COUNT, Math.max(usedRows + SPARE.rows, LEAST.rows, reach.rows)),
      usedRows,
      (row) => sheet.row(row).hidden,
    );
    this.columns = new ShownLines(
      Math.min(COLUMN_COUNT, Math.max(usedColumns + SPARE.columns, LEAST.columns, reach.columns)),
      scannedColumns,
      (column) => sheet.column(column).hidden,
    );
    this.merged = new MergeIndex(sheet.merges);
    this.frozenRows = this.rows.indexOf(sheet.frozen.rows);
    this.frozenColumns = this.columns.indexOf(sheet.frozen.columns);
  }

  get merges(): readonly Area[] {
    return this.merged.all;
  }

  isEmpty(place: Place): boolean {
    const { value, formula } = this.sheet.cell(place.row, place.column);
    return value === null && formula === null;
  }

  stepRow(row: number, by: 1 | -1): number {
    const next = this.rows.step(row, by);
    return next === row && by === 1 && row < ROW_COUNT - 1 ? row + 1 : next;
  }

  stepColumn(column: number, by: 1 | -1): number {
    const next = this.columns.step(column, by);
    return next === column && by === 1 && column < COLUMN_COUNT - 1 ? column + 1 : next;
  }
}
