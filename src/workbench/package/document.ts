import type { Area } from "./area";
import type { ChartState } from "./charts/chart-state";
import type { CommentState } from "./comments/comment-state";
import type { AutoFilterState } from "./filters/filter-state";
import type { Hyperlink } from "./links/hyperlinks";
import type { PageSetup } from "./print/page-setup";

/**
 * The live document that an .xlsx package gives: what the host, the grid and the command line see of it. Reading is
 * lazy; changes are made in place in the XML, and every part that nobody touched is saved byte for byte.
 */

/** A raw value: dates are serial numbers, errors carry their code, "" is never given for an empty cell (null is). */
export type RawValue = string | number | boolean | CellError | null;
export interface CellError {
  readonly error: string;
}

/** What stands for the value of a formula that has no kept result: the formula itself. */
export function uncalculated(formula: string): string {
  return `=${formula}`;
}

/** What is put into a cell. A formula has no leading "="; `cached` null is a formula that was not calculated. */
export type CellInput =
  { readonly value: RawValue } | { readonly formula: string; readonly cached: RawValue };

export interface CellContent {
  /** Of a formula its kept result; without one, `uncalculated` of the formula. */
  readonly value: RawValue;
  /** Without "="; shared and array formulas are given expanded for this cell. */
  readonly formula: string | null;
  /** As Excel would show it with the cell's number format. */
  readonly text: string;
}

export interface BorderLine {
  readonly style: string;
  readonly color: string | null;
}

/** A cell's look as far as a grid shows it. Colours are "#RRGGBB"; null is Excel's default. */
export interface CellStyle {
  readonly fontName: string | null;
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", BorderLine>>>;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees that the text is turned: 90 reads upwards, -90 downwards; 0 is level. */
  readonly rotation: number;
  readonly numberFormat: string;
  readonly locked: boolean;
}

export type StylePatch = Partial<Omit<CellStyle, "borders">> & {
  readonly borders?: CellStyle["borders"];
};

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

export interface Protection {
  readonly protected: boolean;
  /** Excel's allow-options, by their Office.js names (allowAutoFilter, allowFormatCells …). */
  readonly options: Readonly<Record<string, boolean>>;
}

export interface TableState {
  /** Unique in the workbook, stable while it is open. */
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
  readonly filter: AutoFilterState | null;
  readonly showFilterButton: boolean;
  readonly styleName: string | null;
}

/** The look that a conditional format lays over a cell. */
export interface DifferentialFormat {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly borders?: CellStyle["borders"];
}

export interface ConditionalFormatState {
  /** Stable while the workbook is open; a new one after it is opened again. */
  readonly id: string;
  readonly areas: readonly Area[];
  /** OOXML's rule type: "expression", "cellIs", "colorScale" … */
  readonly type: string;
  /** Without "=". */
  readonly formulas: readonly string[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly format: DifferentialFormat | null;
}

export interface ValidationState {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly operator: string | null;
  readonly allowBlank: boolean;
}

export interface RowState {
  /** In points; null when the row has no height of its own. */
  readonly height: number | null;
  readonly hidden: boolean;
}

export interface ColumnState {
  /** In characters, as in the file. */
  readonly width: number;
  readonly hidden: boolean;
}

export interface SheetDocument {
  /** "{…}" as Office.js shows it; stable while the workbook is open. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string | null;
  /** The block that holds values, or values and formats; null when there is none. */
  usedArea(valuesOnly: boolean): Area | null;
  cell(row: number, column: number): CellContent;
  /** Fast reading of a block: raw values by row. */
  values(area: Area): RawValue[][];
  setCell(row: number, column: number, input: CellInput): void;
  style(row: number, column: number): CellStyle;
  /** Lays new properties over the cells' own styles. */
  patchStyle(area: Area, patch: StylePatch): void;
  /** Takes over the style of other cells, like paste-formats: the source repeats over the target. */
  copyStyle(from: Area, to: Area): void;
  row(row: number): RowState;
  setRowsHidden(first: number, last: number, hidden: boolean): void;
  setRowHeight(row: number, points: number | null): void;
  column(column: number): ColumnState;
  setColumnWidth(column: number, characters: number): void;
  setColumnHidden(column: number, hidden: boolean): void;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  /** Whole rows; every reference in the workbook follows. Throws a PackageError where Excel refuses. */
  insertRows(at: number, count: number): void;
  deleteRows(at: number, count: number): void;
  /** Part of the width only, moving what stands below; Excel's `Range.insert("Down")` and `Range.delete("Up")`. */
  insertCells(area: Area): void;
  deleteCells(area: Area): void;
  readonly merges: readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  readonly tables: readonly TableState[];
  resizeTable(id: string, area: Area): void;
  addTable(area: Area, name: string | null, hasHeader: boolean): TableState;
  /** `tableId` null: the sheet's own AutoFilter. Setting it writes the criteria; hiding rows is the caller's affair. */
  setFilter(tableId: string | null, filter: AutoFilterState | null): void;
  readonly autoFilter: AutoFilterState | null;
  readonly conditionalFormats: readonly ConditionalFormatState[];
  /** The new one gets priority 1, the others move down, as in Excel. Only "expression" rules can be added. */
  addConditionalFormat(areas: readonly Area[], formula: string, format: DifferentialFormat): string;
  updateConditionalFormat(
    id: string,
    patch: { formula?: string; format?: DifferentialFormat; stopIfTrue?: boolean },
  ): void;
  removeConditionalFormat(id: string): void;
  readonly validations: readonly ValidationState[];
  setListValidation(area: Area, formula1: string): void;
  removeValidation(area: Area): void;
  readonly frozen: { readonly rows: number; readonly columns: number };
  setFrozen(rows: number, columns: number): void;
  readonly protection: Protection;
  /** Links to places in the workbook. */
  readonly hyperlinks: readonly Hyperlink[];
  setHyperlink(link: Hyperlink): void;
  readonly pageSetup: PageSetup;
  setPageSetup(patch: Partial<PageSetup>): void;
  /** Threaded comments; notes are not told of. */
  readonly comments: readonly CommentState[];
  readonly charts: readonly ChartState[];
  /** Gives the new chart's id. */
  addChart(chart: Omit<ChartState, "id">): string;
  /** Changes a chart of bars; throws ItemNotFound when there is none of that id. */
  updateChart(id: string, patch: Partial<Omit<ChartState, "id">>): void;
}

export interface CustomXmlPartState {
  /** "{…}", stable over saving. */
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Sheet id for a name of one sheet, else null. */
  readonly sheetId: string | null;
  readonly visible: boolean;
}

export interface WorkbookDocument {
  readonly sheets: readonly SheetDocument[];
  readonly activeSheetId: string;
  setActiveSheet(id: string): void;
  addSheet(name: string): SheetDocument;
  renameSheet(id: string, name: string): void;
  deleteSheet(id: string): void;
  /** Whether sheets can neither be added nor taken away. */
  readonly structureProtected: boolean;
  readonly names: readonly DefinedName[];
  /** Writes a name, and makes it when it is not there; throws InvalidArgument for a text that is no name. */
  setName(name: DefinedName): void;
  removeName(name: string, sheetId: string | null): void;
  readonly customXmlParts: readonly CustomXmlPartState[];
  addCustomXmlPart(xml: string): CustomXmlPartState;
  setCustomXmlPart(id: string, xml: string): void;
  removeCustomXmlPart(id: string): void;
  /** Office add-in settings as kept in the file (webextension part of this add-in): key → JSON text. */
  readonly settings: ReadonlyMap<string, string>;
  setSettings(settings: ReadonlyMap<string, string>): void;
  /** Counts up at every change. */
  readonly revision: number;
  /**
   * Remembers the workbook as it is, without copying what stays the same; the function that it gives puts it back. Sheets and
   * tables keep their ids. Not for going back past a sheet that came, went or got another name.
   */
  checkpoint(): () => void;
  save(): Uint8Array;
}

/** Why a file cannot be opened, or a change cannot be made. */
export type PackageProblemCode =
  | "not-a-zip"
  | "encrypted"
  | "old-excel"
  | "not-a-workbook"
  | "damaged"
  | "too-large"
  | "zip-bomb"
  | "binary-workbook";

export interface PackageProblem {
  readonly code: PackageProblemCode;
  /** One English sentence for developers; pages translate the code. */
  readonly detail: string;
}

export type OpenResult =
  | { readonly ok: true; readonly workbook: WorkbookDocument }
  | { readonly ok: false; readonly problem: PackageProblem };

/** Refusal of a change that Excel refuses too; `code` is Excel's. */
export class PackageError extends Error {
  constructor(
    readonly code:
      | "InvalidArgument"
      | "ItemNotFound"
      | "ItemAlreadyExists"
      | "InsertDeleteConflict"
      | "NonBlankCellOffSheet"
      | "MergedRangeConflict"
      | "InvalidOperation",
    message: string,
  ) {
    super(message);
  }
}
