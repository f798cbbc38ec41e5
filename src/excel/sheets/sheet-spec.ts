import type { Area, CellValue } from "../../table/snapshot";

/**
 * A sheet that the add-in makes, as data. Rows and columns count from 0; areas include both ends. Texts stay texts
 * whatever they begin with: a spec holds no formulas.
 */
export interface SheetSpec {
  /** The wanted name; what Excel refuses in it is left out, and when it is taken the sheet becomes "Naam (2)". */
  readonly name: string;
  readonly kind: SheetKind;
  /** The sheet that it is about. One about another sheet is never replaced by it. Absent: it is not kept apart. */
  readonly about?: string;
  /** What it is called when the wanted name is taken; absent: "Naam (2)". */
  readonly nameBeside?: string;
  /** From A1 on; rows may differ in length. */
  readonly rows: readonly (readonly CellValue[])[];
  /** In characters of the workbook's standard font, from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights in points; other rows are fitted to their texts. */
  readonly rowHeights?: readonly { readonly row: number; readonly points: number }[];
  /** Laid on in this order: a later one goes over an earlier one. */
  readonly looks?: readonly PlacedLook[];
  /** How numbers and dates are shown, in Excel's English notation. */
  readonly formats?: readonly { readonly area: Area; readonly format: string }[];
  readonly merges?: readonly Area[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** The area of the sheet's filter: its header row and all rows below that belong to it. */
  readonly filter?: Area;
  readonly lists?: readonly ValidationList[];
  readonly links?: readonly CellLink[];
  readonly print?: PrintSettings;
  readonly charts?: readonly ChartSpec[];
}

/**
 * What the sheet is for. Making one of the same kind about the same sheet again replaces the earlier one, as long as it has the name and the
 * content that the add-in gave it: a sheet that somebody renamed or typed in is theirs and stays. A "table" is the
 * user's from the beginning and is never replaced; it can be taken away again by who made it, as long as it is as it was made.
 */
export type SheetKind = "report" | "overview" | "export" | "selection" | "table";

/** A cell's look; what is absent stays as it was. Colours as "#RRGGBB". */
export interface Look {
  readonly bold?: boolean;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  /** Thin lines round every cell, in this colour. */
  readonly lines?: string;
}

export interface PlacedLook {
  readonly area: Area;
  readonly look: Look;
}

/** Cells that offer a choice of values. */
export interface ValidationList {
  readonly area: Area;
  /**
   * Values without a comma and together at most 255 characters: Excel splits at commas in every language, and cannot
   * open a file with a longer list (office-js #2128, XlsxWriter #562). Or cells of the same sheet that hold them.
   */
  readonly source: readonly string[] | Area;
}

/** A cell that leads to a cell of another sheet. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly to: { readonly sheet: string; readonly row: number; readonly column: number };
  /** What a pointer over the cell shows. */
  readonly tip: string;
}

export interface PrintSettings {
  readonly landscape: boolean;
  readonly paper: "A4" | "A3";
  /** Thin lines between the cells on paper, for a sheet without lines of its own. */
  readonly gridlines?: boolean;
  /** Rows that every page repeats at the top: first and last. */
  readonly titleRows?: readonly [number, number];
}

/** A native chart of cells of the sheet; their first row and column hold the names. */
export interface ChartSpec {
  readonly type: "BarStacked" | "BarClustered" | "ColumnStacked" | "ColumnClustered";
  readonly data: Area;
  /** Whether each row or each column of the data is a series. */
  readonly series: "Rows" | "Columns";
  readonly title: string;
  /** The cells that it covers. */
  readonly place: Area;
  /** Colour of each series, as "#RRGGBB"; Excel chooses where there is none. */
  readonly colors?: readonly string[];
}

/** The sheet that was made. */
export interface MadeSheet {
  readonly sheetId: string;
  readonly name: string;
  /** It took the place of an earlier one of its kind. */
  readonly replaced: boolean;
  /** The sheet that stood in the way and stayed, where none was replaced. */
  readonly kept: KeptSheet | null;
  /** Handle for `undo` and `redo`; it begins with the word "table" for a table, which the pane follows. */
  readonly recoveryId: string;
}

/** A sheet that stays beside the new one, and why. */
export interface KeptSheet {
  readonly name: string;
  /** "changed": the earlier one, which somebody changed; "other": made about another sheet; "own": the user's. */
  readonly why: "changed" | "other" | "own";
}
