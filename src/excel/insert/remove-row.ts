import type { Session } from "../office/run";
import { stop } from "../obstacles";
import { textBytes } from "../read/blocks";
import { rangeOf, type SheetFacts } from "../read/facts";
import { toContent, holds, type Content } from "../write-lane/content";
import { cellOf, type InsertEdit, type RemoveEdit } from "../write-lane/edit";
import type { PlacedRow, RemoveBlock } from "../write-lane/row-block";
import type { Placement } from "./placement";

/** A cell comes back twice, as value and as formula, and has to stay well under the limit of a response. */
const BATCH_BYTES = 600_000;

/** Which of the rows that shall go still hold what is expected, and so may. */
export async function checkRemovals(
  session: Session,
  sheet: Excel.Worksheet,
  rows: readonly PlacedRow[],
  used: SheetFacts["used"],
): Promise<ReadonlySet<InsertEdit | RemoveEdit>> {
  const may = new Set<InsertEdit | RemoveEdit>();
  let asked: { readonly edit: RemoveEdit; readonly holds: () => boolean }[] = [];
  let bytes = 0;
  const judge = async (): Promise<void> => {
    if (asked.length === 0) return;
    await session.sync();
    for (const one of asked) if (one.holds()) may.add(one.edit);
    asked = [];
    bytes = 0;
  };
  for (const { edit, placement } of rows) {
    if (edit.kind !== "remove") continue;
    bytes += edit.cells.reduce((sum, { put }) => sum + textBytes(String(put.formula ?? put.value)), 0);
    if (bytes > BATCH_BYTES) await judge();
    asked.push({ edit, holds: queueRemovalCheck(sheet, edit, placement, used) });
  }
  await judge();
  return may;
}

/**
 * Queues reading the row; the returned function says whether it still holds what is expected, and so may go. Formulas
 * that Excel filled in by itself (a table's calculated columns) do not count as content.
 */
function queueRemovalCheck(
  sheet: Excel.Worksheet,
  edit: RemoveEdit,
  { extent, left, right, table }: Placement,
  used: SheetFacts["used"],
): () => boolean {
  const columns = extent === "row" ? (used ?? { left, right }) : extent;
  const top = edit.row;
  const range = rangeOf(sheet, { top, left: columns.left, bottom: top, right: columns.right });
  range.load("values,formulas,valueTypes");
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
    return contents.every((content, index) => {
      const column = columns.left + index;
      const filledIn =
        table !== null && content.formula !== null && !edit.cells.some((own) => own.column === column);
      return filledIn || holds(content, cellOf(edit, column));
    });
  };
}

/** Removes rows beside each other; `checkRemovals` has said that they may go. */
export async function removeBlock(
  session: Session,
  sheet: Excel.Worksheet,
  { row, edits, placement: { extent, left, right } }: Pick<RemoveBlock, "row" | "edits" | "placement">,
): Promise<void> {
  const columns = extent === "row" ? { left, right } : extent;
  const bottom = row + edits.length - 1;
  const range = rangeOf(sheet, { top: row, left: columns.left, bottom, right: columns.right });
  (extent === "row" ? range.getEntireRow() : range).delete("Up");
  await session.sync();
}
