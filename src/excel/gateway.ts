import type { Area, SheetSnapshot } from "../table/snapshot";
import type { Change } from "../table/change";
import type { Finding, Severity } from "../rules/finding";

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
    | "unknown";
  /** Excel's own code and place, for the self-test; never shown as the message itself. */
  readonly detail: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface SheetRef {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
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

export interface WriteReport {
  /** Changes that were made and read back. */
  readonly applied: number;
  /** Changes left out because the cell no longer held the old content. */
  readonly conflicts: readonly Change[];
  /** Handle for `undo`. */
  readonly recoveryId: string;
}

/** Which rows to mark in the sheet. */
export type HighlightChoice = "all" | "errors" | "missing-partners";

export interface HighlightReport {
  readonly cells: number;
  readonly formats: number;
}

/** A filter in the sheet's own terms: for one column the cell texts to show. */
export interface ColumnFilter {
  readonly column: number;
  /** Cell texts as shown; "" for empty cells. */
  readonly values: readonly string[];
}

export interface GatewayEvents {
  /** Something in this sheet may have changed; read the block again. `area` null: unknown, take the whole sheet. */
  readonly changed: (sheetId: string, area: Area | null, own: boolean) => void;
  readonly sheetActivated: (sheetId: string) => void;
  readonly selected: (sheetId: string, row: number, column: number) => void;
}

export interface Gateway {
  sheets(): Promise<Outcome<readonly SheetRef[]>>;
  activeSheet(): Promise<Outcome<SheetRef>>;
  /** At most 3 syncs for an ordinary table; in blocks by measured bytes for a large one. */
  readSheet(sheetId: string): Promise<Outcome<SheetRead>>;
  selectCell(sheetId: string, row: number, column: number): Promise<Outcome<null>>;
  /** The write lane: one at a time, verified, read back, recoverable. */
  write(sheetId: string, label: string, changes: readonly Change[]): Promise<Outcome<WriteReport>>;
  undo(recoveryId: string): Promise<Outcome<WriteReport>>;
  /** Replaces every mark of ours on the sheet. */
  highlight(
    sheetId: string,
    findings: readonly Finding[],
    choice: HighlightChoice,
  ): Promise<Outcome<HighlightReport>>;
  /** Takes away every mark of ours on the sheet, and nothing else. */
  clearHighlight(sheetId: string): Promise<Outcome<HighlightReport>>;
  /** Sets the sheet's (or table's) own filter on these columns, keeping the user's criteria on other columns. */
  applyFilter(
    sheetId: string,
    tableArea: Area,
    filters: readonly ColumnFilter[],
  ): Promise<Outcome<{ readonly visibleRows: number }>>;
  /** Removes the criteria that `applyFilter` set and puts back what was there before. */
  clearFilter(sheetId: string): Promise<Outcome<null>>;
  /** Starts telling; the returned function stops it. */
  listen(events: GatewayEvents): Promise<Outcome<() => Promise<void>>>;
}

/** Colours and border styles of marks; shared with the legend in the pane. */
export interface MarkStyle {
  readonly fill: string;
  readonly border: string;
  readonly borderStyle: "Continuous" | "Dash" | "Dot";
}
export type MarkStyles = Readonly<Record<Severity, MarkStyle>>;
