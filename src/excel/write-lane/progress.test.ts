import fc from "fast-check";
import type { CellValue, SheetSnapshot } from "../../table/snapshot";
import type { Placement } from "../insert/placement";
import { constant } from "./content";
import type { Edit } from "./edit";
import { createProgress } from "./progress";
import { rowOver, withCells, withRowInserted, withRowRemoved } from "./snapshot-edit";

const basis: SheetSnapshot = {
  sheetId: "s",
  sheetName: "Tabel",
  top: 0,
  left: 0,
  values: Array.from({ length: 8 }, (_, row) => [`rij ${row}`, row]),
  listObjects: [],
};
const placement: Placement = {
  extent: "row",
  left: 0,
  right: 1,
  table: null,
  append: false,
  rows: { top: 0, bottom: 9 },
};

/** Makes edits on a snapshot the way the lane makes them in Excel: cells first, then rows from the bottom up. */
function make(snapshot: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const cells = edits.flatMap((edit) =>
    edit.kind === "cell" ? [{ row: edit.row, column: edit.column, value: edit.put.value }] : [],
  );
  const rows = edits.filter((edit) => edit.kind !== "cell").reverse();
  return rows
    .sort((a, b) => b.row - a.row || Number(b.kind === "remove") - Number(a.kind === "remove"))
    .reduce(
      (now, edit) => {
        if (edit.kind === "remove") {
          return withRowRemoved(now, edit.row);
        }
        const filled = edit.kind === "insert" ? edit.cells : [];
        return withCells(
          withRowInserted(now, edit.row),
          filled.map(({ column, put }) => ({ row: edit.row, column, value: put.value })),
        );
      },
      withCells(snapshot, cells),
    );
}

function trimmed(snapshot: SheetSnapshot): CellValue[][] {
  const last = snapshot.values.findLastIndex((row) => row.some((cell) => cell !== ""));
  return snapshot.values.slice(0, last + 1).map((row) => [...row]);
}

test("the inverse of any mix of cells and rows gives back what was there", () => {
  const insertions = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 4 });
  const cellRows = fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 4 });
  fc.assert(
    fc.property(insertions, cellRows, (insertAt, cellsAt) => {
      const writes = cellsAt.map((row) => ({
        row,
        column: 1,
        put: constant(`nieuw ${row}`),
        before: { content: constant(row), textFormat: false },
      }));
      const progress = createProgress(basis, writes, new Map());
      const rows = insertAt.map((row, index) => ({ row, text: `ingevoegd ${index}` }));
      for (const { row, text } of rows.toReversed().sort((a, b) => b.row - a.row)) {
        const cells = [{ column: 0, put: constant(text) }];
        const change = { kind: "insert-row", row, cells: [], formatFrom: null } as const;
        progress.inserted(
          { kind: "insert", row, cells, formatFrom: null, extent: null, isHeading: false, change },
          placement,
          new Map(),
        );
      }
      const after = progress.after();
      for (const row of progress.insertedRows()) {
        expect(String(rowOver(after, row, 0, 1)[0])).toMatch(/^ingevoegd/u);
      }
      expect(progress.insertedRows()).toHaveLength(insertAt.length);
      expect(trimmed(make(after, progress.inverse()))).toEqual(trimmed(basis));
    }),
  );
});

test("several rows above one row come out in the order of the list, also when they are made again", () => {
  const progress = createProgress(basis, [], new Map());
  for (const text of ["tweede", "eerste"]) {
    const cells = [{ column: 0, put: constant(text) }];
    const change = { kind: "insert-row", row: 3, cells: [], formatFrom: null } as const;
    progress.inserted(
      { kind: "insert", row: 3, cells, formatFrom: null, extent: null, isHeading: false, change },
      placement,
      new Map(),
    );
  }
  expect(progress.insertedRows()).toEqual([3, 4]);
  const undone = createProgress(progress.after(), [], new Map());
  const removals = progress.inverse().filter((edit) => edit.kind === "remove");
  removals.sort((a, b) => b.row - a.row).forEach((edit) => undone.removed(edit, placement));
  const again = make(undone.after(), undone.inverse());
  expect(again.values.slice(2, 6).map((row) => row[0])).toEqual(["rij 2", "eerste", "tweede", "rij 3"]);
});
