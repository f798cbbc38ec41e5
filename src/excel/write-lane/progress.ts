import type { SheetSnapshot } from "../../table/snapshot";
import { insertedCells } from "../insert/insert-blocks";
import type { Placement } from "../insert/placement";
import { cellKey } from "./batches";
import type { CellsNow, CellWrite } from "./cells";
import { cellBack, insertAgain, removeAgain, type Edit, type InsertEdit, type RemoveEdit } from "./edit";
import { withCells, withRowInserted, withRowRemoved } from "./snapshot-edit";

/** Where everything ends up while rows are inserted and removed, and how it is taken back. */
export interface Progress {
  after(): SheetSnapshot;
  inserted(edit: InsertEdit, placement: Placement, written: CellsNow): void;
  removed(edit: RemoveEdit, placement: Placement): void;
  inverse(): Edit[];
  insertedRows(): number[];
}

/** Begins after the cells were written; `cellsAfter` is what they held then. */
export function createProgress(
  basis: SheetSnapshot,
  writes: readonly CellWrite[],
  cellsAfter: CellsNow,
): Progress {
  let after = withCells(
    basis,
    writes.map(({ row, column, put }) => ({
      row,
      column,
      value: cellsAfter.get(cellKey({ row, column }))?.content.value ?? put.value,
    })),
  );
  let cells = writes.map(({ row, column, before, put }) =>
    cellBack(row, column, before.content, cellsAfter.get(cellKey({ row, column }))?.content ?? put),
  );
  let rows: (InsertEdit | RemoveEdit)[] = [];
  const shift = (from: number, by: 1 | -1): void => {
    const at = (row: number): number => (row >= from ? row + by : row);
    cells = cells.map((edit) => ({ ...edit, row: at(edit.row) }));
    rows = rows.map((edit) => {
      const like = edit.kind === "insert" ? edit.formatFrom : (edit.like ?? null);
      const next = like === null ? null : at(like);
      return edit.kind === "insert"
        ? { ...edit, row: at(edit.row), formatFrom: next }
        : { ...edit, row: at(edit.row), like: next };
    });
  };
  return {
    after: () => after,
    inserted(edit, { extent }, written) {
      const held = insertedCells(edit, written);
      shift(edit.row, 1);
      const { formatFrom, isHeading } = edit;
      const isElsewhere = formatFrom !== null && (isHeading || formatFrom !== edit.row - 1);
      const like = isElsewhere ? formatFrom + Number(formatFrom >= edit.row) : null;
      rows.push({ ...removeAgain(edit.row, held, extent, { like, isHeading }), ...joinsOf(edit) });
      after = withRowInserted(after, edit.row);
      after = withCells(
        after,
        held.map(({ column, put }) => ({ row: edit.row, column, value: put.value })),
      );
    },
    removed(edit, { extent }) {
      // What was to look like this row looks like the one above it.
      rows = rows.map((one) =>
        one.kind === "insert" && one.formatFrom === edit.row
          ? { ...one, formatFrom: edit.row > 0 ? edit.row - 1 : null }
          : one,
      );
      shift(edit.row + 1, -1);
      const like = edit.like ?? null;
      const likeNow = like !== null && like > edit.row ? like - 1 : like;
      rows.push({
        ...insertAgain(edit.row, edit.cells, extent, { like: likeNow, isHeading: edit.isHeading }),
        ...joinsOf(edit),
        ...looksOf(edit),
      });
      after = withRowRemoved(after, edit.row);
    },
    inverse: () => [...cells, ...rows.toReversed()],
    insertedRows: () =>
      rows
        .filter(({ kind }) => kind === "remove")
        .map(({ row }) => row)
        .sort((a, b) => a - b),
  };
}

/** How a row that comes back is to look, apart from what it takes over from the row above it. */
const looksOf = ({ row, height, dress }: RemoveEdit): Partial<InsertEdit> => ({
  ...(height === undefined ? {} : { height }),
  ...(dress === "below" ? { formatFrom: row } : dress ? { look: dress } : {}),
});

const joinsOf = ({ joins }: InsertEdit | RemoveEdit): Pick<InsertEdit, "joins"> => (joins ? { joins } : {});
