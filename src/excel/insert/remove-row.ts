import type { Session } from "../office/run";
import { stop } from "../obstacles";
import { rangeOf, type SheetFacts } from "../read/facts";
import { toContent, holds, type Content } from "../write-lane/content";
import { cellOf, type RemoveEdit } from "../write-lane/edit";
import type { Placement } from "./placement";

/**
 * Queues reading the row; the returned function says whether it still holds what is expected, and so may go. Formulas
 * that Excel filled in by itself (a table's calculated columns) do not count as content.
 */
export function queueRemovalCheck(
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

/** Removes the row; `queueRemovalCheck` has said that it may. */
export async function removeRow(
  session: Session,
  sheet: Excel.Worksheet,
  edit: RemoveEdit,
  { extent, left, right }: Placement,
): Promise<void> {
  const columns = extent === "row" ? { left, right } : extent;
  const range = rangeOf(sheet, { top: edit.row, left: columns.left, bottom: edit.row, right: columns.right });
  (extent === "row" ? range.getEntireRow() : range).delete("Up");
  await session.sync();
}
