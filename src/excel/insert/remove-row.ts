import type { CellValue } from "../../table/snapshot";
import { LAST_ROW } from "../office/address";
import type { Session } from "../office/run";
import { toRow } from "../office/values";
import { stop } from "../obstacles";
import { textBytes } from "../read/blocks";
import { rangeOf, type SheetFacts } from "../read/facts";
import { BLANK, toContent, holds, wasPut, type Content } from "../write-lane/content";
import type { Cell } from "../write-lane/task";
import { cellOf, type InsertEdit, type RemoveEdit, type RowCell } from "../write-lane/edit";
import type { Around } from "../write-lane/journal";
import type { PlacedRow, RemoveBlock } from "../write-lane/row-block";
import type { Placement } from "./placement";
import { LOOK_BYTES, queueDress, type Dress } from "./row-look";

/** Heights are whole pixels at the user's scaling, so equal rows can differ by a little. */
const SAME_HEIGHT = 0.5;
/** A cell comes back twice, as value and as formula, and has to stay well under the limit of a response. */
const BATCH_BYTES = 600_000;

export interface CheckedRemovals {
  /** The first row that Excel would leave standing, because a filter hides it; null: none. */
  readonly hidden: number | null;
  readonly may: ReadonlySet<InsertEdit | RemoveEdit>;
  /** Of the other rows, a cell that holds something else. */
  readonly changed: readonly Cell[];
  /** How the empty rows look, for when they are put back. */
  readonly looks: ReadonlyMap<InsertEdit | RemoveEdit, Pick<RemoveEdit, "height" | "dress">>;
}

/** Which of the rows that shall go still hold what is expected, and so may. */
export async function checkRemovals(
  session: Session,
  sheet: Excel.Worksheet,
  rows: readonly PlacedRow[],
  used: SheetFacts["used"],
): Promise<CheckedRemovals> {
  const may = new Set<InsertEdit | RemoveEdit>();
  const changed: Cell[] = [];
  const looks = new Map<InsertEdit | RemoveEdit, Pick<RemoveEdit, "height" | "dress">>();
  const going = new Set(rows.map(({ edit }) => (edit.kind === "remove" ? edit.row : -1)));
  let hidden: number | null = null;
  let asked: { readonly edit: RemoveEdit; readonly look: () => Look; readonly dress: () => Dress }[] = [];
  let bytes = 0;
  const judge = async (): Promise<void> => {
    if (asked.length === 0) return;
    await session.sync();
    for (const { edit, look, dress } of asked) {
      const { other, isHidden, height } = look();
      if (height !== undefined) looks.set(edit, { height, dress: dress() });
      if (isHidden) hidden ??= edit.row;
      if (other === null) may.add(edit);
      else changed.push({ row: edit.row, column: other });
    }
    asked = [];
    bytes = 0;
  };
  for (const { edit, placement } of rows) {
    if (edit.kind !== "remove") continue;
    bytes += edit.cells.reduce((sum, { put }) => sum + textBytes(String(put.formula ?? put.value)), 0);
    const columns = placement.extent === "row" ? (used ?? placement) : placement.extent;
    const isEmpty = edit.cells.length === 0;
    if (isEmpty) bytes += LOOK_BYTES * (columns.right - columns.left + 1);
    if (bytes > BATCH_BYTES) await judge();
    const dress = isEmpty ? queueDress(sheet, edit.row, columns, (row) => !going.has(row)) : () => null;
    asked.push({ edit, look: queueLook(sheet, edit, placement, used), dress });
  }
  await judge();
  return { hidden, may, changed, looks };
}

/** What stands in a row that is to go. */
interface Look {
  /** The first column that holds something else than is expected; null: none. */
  readonly other: number | null;
  readonly isHidden: boolean;
  /** Of an empty row, in points; null: it has none of its own. undefined: not to be kept. */
  readonly height: number | null | undefined;
  readonly cells: readonly RowCell[];
}

/**
 * Queues reading the row; the returned function says what it holds, and whether that is what is expected. Formulas that
 * Excel filled in by itself (a table's calculated columns) do not count as content.
 */
function queueLook(
  sheet: Excel.Worksheet,
  edit: RemoveEdit,
  { extent, left, right, table }: Placement,
  used: SheetFacts["used"],
): () => Look {
  const columns = extent === "row" ? (used ?? { left, right }) : extent;
  const top = edit.row;
  const range = rangeOf(sheet, { top, left: columns.left, bottom: top, right: columns.right });
  range.load("values,formulas,valueTypes,rowHidden");
  const format = range.format.load("rowHeight");
  sheet.load("standardHeight");
  return () => {
    if (!Array.isArray(range.values) || !Array.isArray(range.formulas)) {
      throw stop("too-large", `no values for row ${top + 1}`, { row: top + 1 });
    }
    const cell = (grid: unknown[][] | null, index: number): unknown => grid?.[0]?.[index];
    const contents: Content[] = Array.from({ length: columns.right - columns.left + 1 }, (_, index) =>
      toContent(
        cell(range.values as unknown[][] | null, index),
        cell(range.formulas as unknown[][] | null, index),
        cell(range.valueTypes as unknown[][] | null, index),
      ),
    );
    const at = contents.findIndex((content, index) => {
      const column = columns.left + index;
      const filledIn =
        table !== null && content.formula !== null && !edit.cells.some((own) => own.column === column);
      const expected = cellOf(edit, column);
      if (edit.unconfirmed) {
        return !(filledIn || holds(content, BLANK) || wasPut(content, expected));
      }
      return !filledIn && !holds(content, expected);
    });
    const cells = contents.flatMap((put, index) =>
      put.value === "" && put.formula === null ? [] : [{ column: columns.left + index, put }],
    );
    // A row with text follows its text; of an empty one a height of its own is somebody's choice.
    const isOwn = Math.abs(format.rowHeight - sheet.standardHeight) >= SAME_HEIGHT;
    const height = cells.length > 0 ? undefined : isOwn && !range.rowHidden ? format.rowHeight : null;
    return { other: at < 0 ? null : columns.left + at, isHidden: range.rowHidden, height, cells };
  };
}

export interface Removed {
  /** The rows were the ones; else somebody moved them just before, and others stood there instead. */
  readonly asExpected: boolean;
  /** With what really stood in the rows. */
  readonly block: RemoveBlock;
  /** What stands on both sides of the place now. */
  readonly around: Around;
}

/**
 * Removes rows beside each other; `checkRemovals` has said that they may go. Where others stood there instead, those have
 * to come back.
 */
export async function removeBlock(
  session: Session,
  sheet: Excel.Worksheet,
  block: RemoveBlock,
  used: SheetFacts["used"],
): Promise<Removed> {
  const { row, edits, placement } = block;
  const { extent, left, right } = placement;
  const columns = extent === "row" ? { left, right } : extent;
  const looks = edits.map((edit) => queueLook(sheet, edit, placement, used));
  const bottom = row + edits.length - 1;
  const range = rangeOf(sheet, { top: row, left: columns.left, bottom, right: columns.right });
  (extent === "row" ? range.getEntireRow() : range).delete("Up");
  const lookAround = queueAround(sheet, row, 0, placement);
  await session.sync();
  const around = lookAround();
  const seen = looks.map((look) => look());
  const really = edits.map((edit, index) => ({ ...edit, cells: seen[index]?.cells ?? edit.cells }));
  return {
    asExpected: seen.every(({ other }) => other === null),
    block: { ...block, edits: really },
    around,
  };
}

/** Queues reading the rows on both sides of `count` rows from `row` on; the returned function gives them. */
export function queueAround(
  sheet: Excel.Worksheet,
  row: number,
  count: number,
  { left, right }: Placement,
): () => Around {
  const read = (at: number): (() => CellValue[]) => {
    if (at < 0 || at > LAST_ROW) return () => [];
    const range = rangeOf(sheet, { top: at, left, bottom: at, right }).load("values");
    return () => {
      if (!Array.isArray(range.values))
        throw stop("too-large", `no values for row ${at + 1}`, { row: at + 1 });
      return toRow((range.values as unknown[][])[0] ?? []);
    };
  };
  const [above, below] = [read(row - 1), read(row + count)];
  return () => ({ above: above(), below: below() });
}
