import type { Area, SheetSnapshot } from "../table/snapshot";
import type { MadeSheet, SheetSpec } from "./sheets/sheet-spec";
import type { Json, StateRead, WorkbookState } from "./store/state";
import type { Change } from "../table/change";
import type {
  Cleared,
  HiddenAgain,
  ColumnFilter,
  Filtered,
  FilterFit,
  FilterStanding,
  Lifted,
  RowChoice,
  StandingOver,
} from "./gateway-filter";
import type { GatewayEvents, SinceRead } from "./gateway-events";
import type { HighlightChoice, HighlightReport, MarkPicture, RestoredMarks } from "./gateway-marks";
import type { Finding } from "../rules/finding";

/**
 * What the pane can do with the workbook, in the table's terms. The implementation (office-gateway.ts and its rooms) is
 * the only code that speaks Office.js. No method throws: each gives a value or an `Obstacle`.
 */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly obstacle: Obstacle };

/** Why something could not be done, each with one sentence in i18n (`obstacle.<code>`). */
export interface Obstacle {
  readonly code:
    | "edit-mode"
    | "protected"
    | "view-only"
    | "filter-on"
    | "other-workbook"
    | "sheet-gone"
    | "changed-meanwhile"
    | "too-large"
    | "connection"
    | "not-supported"
    | "no-room"
    | "cancelled"
    | "unknown";
  /** Excel's own code and place, for the self-test; never shown as the message itself. */
  readonly detail: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What long work looks at and tells while it goes on. */
export interface Watch {
  /** Aborted: stop before the next request, and leave things whole. */
  readonly signal: AbortSignal;
  /** So much of so much is done; the unit is the work's own. */
  readonly onProgress: (done: number, total: number) => void;
}

export interface SheetRef {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The active cell of the sheet in front. */
export interface SelectedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** State of a sheet that decides what may be done with it. */
export interface SheetState {
  readonly protected: boolean;
  readonly allowAutoFilter: boolean;
  readonly allowFormatCells: boolean;
  readonly viewOnly: boolean;
  /** A filter with criteria is on: the sheet's own or a table's. */
  readonly filtered: boolean;
}

export interface SheetRead {
  readonly snapshot: SheetSnapshot;
  readonly state: SheetState;
}

/** What the changes of one write were made from. */
export interface WriteBasis {
  /** The snapshot that they come from; rows are recognised by its content. Default: what was read of the sheet last. */
  readonly snapshot?: SheetSnapshot;
  /** The table's block. A new row gets its width only, when other content stands beside the table. */
  readonly tableArea?: Area;
  /** After an insertion the new row's cell in this column is selected (the agreement's). */
  readonly selectColumn?: number;
  /** When it stops, what was written is put back and the obstacle is `cancelled`. */
  readonly watch?: Watch;
}

/** Rows of a sheet, as they are numbered now. */
export interface TouchedRows {
  readonly sheetId: string;
  readonly rows: readonly number[];
}
export interface WriteReport {
  /** Changes that were made and read back. */
  readonly applied: number;
  /** Changes left out because the cell no longer held the old content. */
  readonly conflicts: readonly Change[];
  /** How many of those cells hold a formula, which is never written over unasked. */
  readonly formulas: number;
  /** The addresses of cells that were left as they are, as far as they are known after the write. */
  readonly kept?: readonly string[];
  /** Sheet rows that were to go and stay because they were changed, as they are numbered after the write; top to bottom. */
  readonly leftRows?: readonly number[];
  /** Handle for `undo` and `redo`. */
  readonly recoveryId: string;
  /** Sheet rows of the inserted rows, as they are numbered after the write; top to bottom. */
  readonly insertedRows: readonly number[];
  /** What of the sheet is another than before, where that is these rows only; null: read all of it again. */
  readonly touched: TouchedRows | null;
  /** The sheet that was made again, for `redo` of a sheet. */
  readonly sheetId?: string;
  /** The sheet that was taken away, for `undo` of a sheet. */
  readonly goneSheetId?: string;
}

/** How the rows of a block look on the sheet. */
export interface ShownRows {
  /** Sheet rows that are hidden, by a filter or by hand. */
  readonly hidden: readonly number[];
  /** Columns of the block that are hidden. */
  readonly hiddenColumns: readonly number[];
  /** Number formats by column, from the block's first row on, in Excel's English notation. */
  readonly formats: ReadonlyMap<number, readonly string[]>;
}

/** Whether a cell that was gone to can be seen. */
export interface CellSight {
  readonly rowHidden: boolean;
  readonly columnHidden: boolean;
}

/** A cell that was hidden and that was shown. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  /** What of it was hidden. */
  readonly was: CellSight;
  /** The sheet's own filter hid rows. */
  readonly filtered: boolean;
  /** The sheet by which the cell is numbered; null: nothing had been read of it. */
  readonly basis: SheetSnapshot | null;
}

export interface Gateway {
  sheets(): Promise<Outcome<readonly SheetRef[]>>;
  activeSheet(): Promise<Outcome<SheetRef>>;
  /** The cell that is selected now, for what was selected before anything listened. */
  selectedCell(): Promise<Outcome<SelectedCell>>;
  /** At most 3 syncs for an ordinary table; in blocks by measured bytes for a large one. */
  readSheet(sheetId: string, watch?: Watch): Promise<Outcome<SheetRead>>;
  /**
   * Brings a sheet that was read before up to date with one request, which asks for the changed rows and their
   * neighbours only. null when what stands there does not fit what is known, or so much changed that the sheet is better
   * read as a whole.
   */
  readRows(sheetId: string, since: SinceRead): Promise<Outcome<SheetRead | null>>;
  /**
   * Merged areas within the area. Costs the user's undo stack in some builds, so only ask when blank cells under a
   * filled one make them matter, and after a change of structure. `not-supported` below ExcelApi 1.13.
   */
  readMerges(sheetId: string, area: Area): Promise<Outcome<readonly Area[]>>;
  /** Which rows and columns of an area are hidden, and the number formats of these columns in it. */
  readShown(sheetId: string, area: Area, columns: readonly number[]): Promise<Outcome<ShownRows>>;
  /** Which cells of an area hold a formula. In one request where the texts in it are short. */
  readFormulas(sheetId: string, area: Area): Promise<Outcome<readonly CellPlace[]>>;
  selectCell(sheetId: string, row: number, column: number): Promise<Outcome<CellSight>>;
  /**
   * Shows the cell's row and column where they are hidden, by a filter or by hand, and selects the cell. `since`: the sheet
   * by which row and column are numbered; default: as it was read last. They are found again by their content;
   * `changed-meanwhile` with `what` "lost" where they are not.
   */
  showCell(sheetId: string, row: number, column: number, since?: SheetSnapshot): Promise<Outcome<ShownCell>>;
  /**
   * Hides what `showCell` showed, where that is now, as far as nobody did already; gives where it stands.
   * `changed-meanwhile` with `what` "filter" where the filter that hid it has gone since.
   */
  hideCell(sheetId: string, shown: ShownCell): Promise<Outcome<ShownCell>>;
  /**
   * The write lane: one at a time, verified, read back, recoverable. All rows in `changes` are numbered as in the
   * snapshot that they come from; several insertions above one row come out in the order of the list. A cell with a
   * formula is replaced only when `old` is that formula ("=…"). When nothing could be applied because the cells
   * changed, the outcome is the obstacle `changed-meanwhile`. When a write fails halfway it is taken back; where even
   * that fails, the obstacle's `params.recoveryId` can be given to `undo`. A cell in which somebody typed meanwhile
   * stays then; `params.kept` names it, with what it holds.
   */
  write(
    sheetId: string,
    label: string,
    changes: readonly Change[],
    basis?: WriteBasis,
  ): Promise<Outcome<WriteReport>>;
  /**
   * Puts back what a write changed, cell by cell where the cell still holds what was written; takes away a sheet that was
   * made, where it is still as it was made (`changed-meanwhile`), and brings back the one that it replaced. Where nothing
   * could be put back, the obstacle's `what` says why: "cell" (cells were changed), "remove-row" (in the row that was
   * inserted a cell was changed), with `address`, `sheetId`, `row` and `column` of the first such cell; "lost": the row is not found.
   */
  undo(recoveryId: string, watch?: Watch): Promise<Outcome<WriteReport>>;
  /** Makes an undone write or sheet again, under the same conditions. */
  redo(recoveryId: string, watch?: Watch): Promise<Outcome<WriteReport>>;
  /**
   * Replaces every mark of ours on the sheet. `partnerColumns`: the table's partner columns, which `partners/none` and
   * `partners/single` mark all of.
   */
  highlight(
    sheetId: string,
    findings: readonly Finding[],
    choice: HighlightChoice,
    partnerColumns?: readonly number[],
    watch?: Watch,
  ): Promise<Outcome<HighlightReport>>;
  /** Takes away every mark of ours on the sheet, and nothing else. */
  clearHighlight(sheetId: string, watch?: Watch): Promise<Outcome<HighlightReport>>;
  /**
   * The marks of ours on the sheet as they stand, of any session, to be put back by `putMarks`; null where there are none.
   * `changed-meanwhile` where rows are not where they were read last.
   */
  readMarks(sheetId: string): Promise<Outcome<MarkPicture | null>>;
  /**
   * Replaces every mark of ours on the sheet by those of a picture, on the rows that they stood on, wherever these are
   * now. Rows that are not found again are left out; `changed-meanwhile` where none is found.
   */
  putMarks(sheetId: string, picture: MarkPicture, watch?: Watch): Promise<Outcome<RestoredMarks>>;
  /** How many marks of ours (conditional formats) the sheet has, also from an earlier session. */
  countMarks(sheetId: string): Promise<Outcome<number>>;
  /** The sheets besides this one that have marks of ours, hidden ones and those of an earlier session too. */
  markedSheets(besides: string): Promise<Outcome<readonly SheetRef[]>>;
  /**
   * Sets the sheet's (or table's) own filter on these columns, keeping the user's criteria on other columns.
   * Where the filter cannot say it (a text is too long, the user has a criterion of their own there, the sheet's filter
   * stands elsewhere or may not be put on) rows are hidden as in `showOnlyRows`; without `rows` that is an obstacle.
   * `tableArea` begins at the last header row and ends at the last agreement; `note` is kept in the workbook with what was
   * done, for `readFilter`.
   */
  applyFilter(
    sheetId: string,
    tableArea: Area,
    filters: readonly ColumnFilter[],
    note?: Json,
    rows?: RowChoice,
    watch?: Watch,
  ): Promise<Outcome<Filtered>>;
  /**
   * For a choice that no column's values can express: hides the table's other rows in runs, and remembers which were
   * hidden before. `tableArea` as in `applyFilter`; `rows` are sheet rows. `beside` as in `RowChoice`.
   */
  showOnlyRows(
    sheetId: string,
    tableArea: Area,
    rows: readonly number[],
    note?: Json,
    beside?: readonly StandingOver[],
    watch?: Watch,
  ): Promise<Outcome<Filtered>>;
  /**
   * Takes away what `applyFilter` and `showOnlyRows` did and puts back what was there before, also where the filter was
   * taken off in Excel itself.
   */
  clearFilter(sheetId: string, watch?: Watch): Promise<Outcome<Cleared>>;
  /** Shows the rows that `clearFilter` hid again, or hides them once more, wherever they are in the sheet as it was read last. */
  setAgain(sheetId: string, again: HiddenAgain, isHidden: boolean): Promise<Outcome<null>>;
  /** Takes the criteria out of every filter on the sheet, the user's own too: only when the user asks for it. */
  liftFilters(sheetId: string): Promise<Outcome<Lifted>>;
  /** Puts them back, with the rows that were hidden, wherever these are in the sheet as it was read last. */
  putFiltersBack(sheetId: string, lifted: Lifted): Promise<Outcome<null>>;
  /** How these sheet rows, new ones, stand to the filters that are on. */
  rowsOutsideFilter(sheetId: string, rows: readonly number[]): Promise<Outcome<FilterFit>>;
  readFilter(sheetId: string): Promise<Outcome<FilterStanding>>;
  /**
   * Makes a sheet behind the others, brings it to the front, and takes away the one that it replaces: all of it or
   * nothing. `protected` when the workbook's structure is protected.
   */
  makeSheet(spec: SheetSpec, watch?: Watch): Promise<Outcome<MadeSheet>>;
  /** What the add-in keeps in the workbook. */
  readState(): Promise<Outcome<StateRead>>;
  /** Replaces it, at most 200 kB; a part that a newer version of the add-in wrote is left alone (`not-supported`). */
  writeState(state: WorkbookState): Promise<Outcome<null>>;
  /** Starts telling; the returned function stops it. */
  listen(events: GatewayEvents): Promise<Outcome<() => Promise<void>>>;
}
