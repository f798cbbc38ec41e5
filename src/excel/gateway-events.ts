import type { Area, SheetSnapshot } from "../table/snapshot";

/** What Excel tells of a change in a sheet. Rows are numbered as they are after it. */
export type SheetChange =
  | { readonly kind: "cells"; readonly area: Area }
  | RowShift
  /** Anything may have changed. */
  | { readonly kind: "unknown" };

/** Whole rows that came or went; those below moved. */
export interface RowShift {
  readonly kind: "rows-inserted" | "rows-deleted";
  readonly first: number;
  readonly count: number;
}

/** What became of a sheet after it was read. */
export interface SinceRead {
  readonly basis: SheetSnapshot;
  /** Whole rows that came and went since, in order. */
  readonly shifts: readonly RowShift[];
  /** Rows whose cells may have changed, as they are numbered now; both ends are included. */
  readonly rows: readonly { readonly first: number; readonly last: number }[];
}

export interface GatewayEvents {
  /**
   * Something in this sheet may have changed; read what it names again. `own`: by the user of this pane (true) or by a
   * colleague (false). What the add-in itself wrote is not told.
   */
  readonly changed: (sheetId: string, change: SheetChange, own: boolean) => void;
  readonly sheetActivated: (sheetId: string) => void;
  readonly selected: (sheetId: string, row: number, column: number) => void;
  /** Rows of this sheet were hidden or shown, by a filter or by hand; ask `readFilter`. Not told below ExcelApi 1.11. */
  readonly rowsHidden: (sheetId: string) => void;
}
