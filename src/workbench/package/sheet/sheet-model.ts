import type { CellReader } from "../cells/cell-reader";
import { FormulaIndex } from "../cells/formula-index";
import type { TextLocale } from "../cells/number-text";
import type { SheetVisibility } from "../document";
import type { StyleBook } from "../styles/style-book";
import type { CellSlice } from "./cell-slices";
import type { RowSlice } from "./row-slice";
import type { SheetPart } from "./sheet-part";

/** What a sheet needs of its workbook. */
export interface SheetHome {
  readonly styles: StyleBook;
  readonly date1904: boolean;
  readonly locale: TextLocale;
  /** Something changed: the workbook's revision goes up. */
  touch(): void;
  /** A cell got other content, so that kept results may be old. */
  contentChanged(change: ContentChange): void;
}

/** What a change of a cell's content did to formulas. */
export interface ContentChange {
  /** The cell lost its formula. */
  readonly gone: boolean;
  /** The cell got a formula. */
  readonly made: boolean;
}

/** One worksheet of an open workbook: its part, and what is worked out from it. */
export class SheetModel {
  private formulaIndex: FormulaIndex | null = null;

  constructor(
    readonly home: SheetHome,
    /** "{…}", stable while the workbook is open. */
    readonly id: string,
    public name: string,
    /** Place among the tabs of every kind, as `activeTab` and `localSheetId` count. */
    public index: number,
    public visibility: SheetVisibility,
    /** Path of its part. */
    readonly path: string,
    readonly part: SheetPart,
    readonly reader: CellReader,
  ) {}

  /** Quick test whether the sheet's XML can hold a fragment; true when in doubt. */
  mayHold(fragment: string): boolean {
    return this.part.mayHold(fragment);
  }

  /** Where formulas are kept; made when it is asked for. */
  get formulas(): FormulaIndex {
    this.formulaIndex ??= new FormulaIndex(this.part);
    return this.formulaIndex;
  }

  /** To be called after formulas came, went or moved. */
  forgetFormulas(): void {
    this.formulaIndex = null;
  }

  /** The cell at a place; null where the file has none. */
  cellAt(row: number, column: number): CellSlice | null {
    return this.part.rows.at(row)?.cell(column) ?? null;
  }

  /** Something other than a cell's content changed. */
  touch(): void {
    this.home.touch();
  }
}

/** The format that a row gives to cells that are not there; null when it gives none (18.3.1.73, customFormat). */
export function rowFormat(row: RowSlice | null): number | null {
  if (row === null || !/^(?:1|true)$/.test(row.attribute("customFormat") ?? "")) return null;
  const index = Number(row.attribute("s") ?? "0");
  return Number.isInteger(index) && index >= 0 ? index : null;
}
