import type { Change } from "../../table/change";
import type { Area, SheetSnapshot } from "../../table/snapshot";
import type { Edit } from "./edit";

/** What to apply, in the numbering of `basis`. */
export interface Task {
  readonly edits: readonly Edit[];
  readonly basis: SheetSnapshot;
  readonly tableArea: Area | undefined;
  /** Rows are compared with `basis` before anything is written; false when `basis` was read a moment ago. */
  readonly checkRows: boolean;
}

/** A cell of the sheet. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A cell that is in the way of a change. */
export interface CellInTheWay extends Cell {
  /** "remark": it has a comment or a note, and holds perhaps nothing. */
  readonly holds?: "remark" | "formula";
}

export interface Applied {
  readonly applied: number;
  readonly conflicts: readonly Change[];
  /** The cells for which changes were left out, as rows were numbered before the write; of a row the first such cell. */
  readonly changed: readonly CellInTheWay[];
  /** Those cells, where no row came, went or moved: they have the same addresses after the write. */
  readonly kept: readonly CellInTheWay[];
  /** The rows that were not removed, where only rows were to go, as they are numbered after the write. */
  readonly leftRows: readonly number[];
  /** What takes it back, in the numbering of `after`. */
  readonly inverse: readonly Edit[];
  readonly after: SheetSnapshot;
  readonly insertedRows: readonly number[];
  /** The rows of the cells, where nothing else can have changed: each change was made, and no row came, went or moved. */
  readonly touchedRows: readonly number[] | null;
}

/** Hears what is about to be written, so that the events that follow are known for our own. */
export interface WriteSignals {
  readonly cells: (sheetId: string, areas: readonly Area[]) => void;
  /** So many rows are inserted from this one on, or removed. */
  readonly rows: (sheetId: string, row: number, count: number) => void;
}
