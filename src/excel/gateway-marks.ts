import type { Area, SheetSnapshot } from "../table/snapshot";
import type { Severity } from "../rules/finding";

/** What the gateway says of marks (see gateway.ts). Which findings to mark in the sheet. */
export type HighlightChoice = "all" | "errors" | "missing-partners";

export interface HighlightReport {
  /** Cells that carry a mark of ours now. */
  readonly cells: number;
  /** Conditional formats that were added, or removed by `clearHighlight`. */
  readonly formats: number;
}

/** Marks as they stood on a sheet, with the rows that they stood on. Whoever holds it need not know what is in it. */
export interface MarkPicture {
  readonly marks: readonly PicturedMark[];
  /** The sheet as it was read then; rows are recognised by its content. */
  readonly basis: SheetSnapshot;
}

export interface PicturedMark {
  readonly formula: string;
  readonly style: MarkStyle;
  readonly areas: readonly Area[];
}

export interface RestoredMarks extends HighlightReport {
  /** Cells whose row was not found again. */
  readonly lost: number;
}

/** Colours and border styles of marks; shared with the legend in the pane. */
export interface MarkStyle {
  readonly fill: string;
  readonly border: string;
  readonly borderStyle: "Continuous" | "Dash" | "Dot";
}
export type MarkStyles = Readonly<Record<Severity, MarkStyle>>;
