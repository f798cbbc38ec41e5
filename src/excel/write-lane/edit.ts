import type { Change } from "../../table/change";
import type { Dress, RowLook } from "../insert/row-look";
import type { Content, Expected } from "./content";
import { BLANK, constant } from "./content";

/**
 * A `Change` as the write lane works with it: the same thing, with contents in full, so that its inverse is an edit too.
 * Rows are numbered as in the snapshot that the edits belong to.
 */
export type Edit = CellEdit | InsertEdit | RemoveEdit;

export interface CellEdit {
  readonly kind: "cell";
  readonly row: number;
  readonly column: number;
  readonly expect: Expected;
  readonly put: Content;
  /** How the edit is called in a report of conflicts. */
  readonly change: Change;
}

/** What of a row is inserted or removed: the whole row of the sheet, or these columns of it. */
export type Extent = "row" | { readonly left: number; readonly right: number };

export interface RowCell {
  readonly column: number;
  readonly put: Content;
}

export interface InsertEdit {
  readonly kind: "insert";
  readonly row: number;
  readonly cells: readonly RowCell[];
  readonly formatFrom: number | null;
  /** null: decided by what stands beside the table. */
  readonly extent: Extent | null;
  /** The row is a heading like the row `formatFrom`, with that row's merged cells. */
  readonly isHeading: boolean;
  /** Columns in which the row shares the cell of the row above, where the sheet merges such cells. */
  readonly joins?: readonly number[];
  /** Columns with a running number, which stay empty where the row that it is like counts with a formula. */
  readonly counted?: readonly number[];
  /** In points; null: fitted to its texts; by default that of the row that it is like. */
  readonly height?: number | null;
  /** For a row that comes back and looked like none beside it. */
  readonly look?: RowLook;
  /** It was not seen that the row went, which this puts back. */
  readonly unconfirmed?: true;
  readonly change: Change;
}

export interface RemoveEdit {
  readonly kind: "remove";
  readonly row: number;
  /** What the row must still hold to be removed; its other cells must be empty. */
  readonly cells: readonly RowCell[];
  /** The cells were sent and not read back: each may be empty still. */
  readonly unconfirmed?: true;
  readonly extent: Extent | null;
  /** The row that it was made to look like, where that was not the one above it, for when it is put back. */
  readonly like?: number | null;
  /** It was made a heading as `like` is. */
  readonly isHeading?: boolean;
  /** What the row joined when it was inserted, for when it is put back. */
  readonly joins?: readonly number[];
  /** In points, of an empty row, for when it is put back; null: it followed its texts. */
  readonly height?: number | null;
  /** How an empty row looked, for when it is put back. */
  readonly dress?: Dress;
  readonly change: Change;
}

export function toEdit(change: Change): Edit {
  switch (change.kind) {
    case "cell": {
      const { row, column } = change;
      return { kind: "cell", row, column, expect: { old: change.old }, put: constant(change.new), change };
    }
    case "insert-row":
      return {
        kind: "insert",
        row: change.row,
        cells: change.cells
          .filter(({ value }) => value !== "")
          .map(({ column, value }) => ({ column, put: constant(value) })),
        formatFrom: change.formatFrom,
        extent: null,
        isHeading: change.isHeading === true && change.formatFrom !== null,
        ...(change.joins ? { joins: change.joins } : {}),
        ...(change.counted ? { counted: change.counted } : {}),
        change,
      };
    case "remove-row":
      return { kind: "remove", row: change.row, cells: [], extent: null, change };
  }
}

/** The edit that takes a cell back from `after` to `before`. */
export function cellBack(row: number, column: number, before: Content, after: Content): CellEdit {
  const change: Change = { kind: "cell", row, column, old: shown(after), new: shown(before) };
  return { kind: "cell", row, column, expect: after, put: before, change };
}

/** The edit that removes a row which holds these cells. */
export function removeAgain(
  row: number,
  cells: readonly RowCell[],
  extent: Extent,
  { like = null, isHeading = false }: Pick<RemoveEdit, "like" | "isHeading"> = {},
): RemoveEdit {
  return { kind: "remove", row, cells, extent, like, isHeading, change: { kind: "remove-row", row } };
}

/** The edit that puts a removed row back above `row`; by default it looks like the row above it. */
export function insertAgain(
  row: number,
  cells: readonly RowCell[],
  extent: Extent,
  { like = null, isHeading = false }: Pick<RemoveEdit, "like" | "isHeading"> = {},
): InsertEdit {
  const change: Change = {
    kind: "insert-row",
    row,
    cells: cells.map(({ column, put }) => ({ column, value: shown(put) })),
    formatFrom: like ?? (row > 0 ? row - 1 : null),
  };
  const { formatFrom } = change;
  return { kind: "insert", row, cells, formatFrom, extent, isHeading: isHeading && like !== null, change };
}

/** What the row's cell holds according to the edit. */
export function cellOf(edit: InsertEdit | RemoveEdit, column: number): Content {
  return edit.cells.find((cell) => cell.column === column)?.put ?? BLANK;
}

function shown(content: Content): Content["value"] {
  return content.formula ?? content.value;
}
