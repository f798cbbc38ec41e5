import type { Session } from "../office/run";
import { supportsExcelApi } from "../office/supports";
import type { Cell } from "../write-lane/task";

/**
 * Cells in these rows that have a comment or a note, which would go with the row for good: Excel gives them back to nobody.
 * Comments can be asked for from ExcelApi 1.10 on and notes from 1.18 on (learn.microsoft.com, Excel.CommentCollection,
 * Excel.NoteCollection); an older Excel does not tell, which the pane says before.
 */
export async function remarksIn(
  session: Session,
  sheet: Excel.Worksheet,
  rows: ReadonlySet<number>,
): Promise<readonly Cell[]> {
  const comments = supportsExcelApi("1.10") ? sheet.comments.load("items/id") : null;
  const notes = supportsExcelApi("1.18") ? sheet.notes.load("items/authorName") : null;
  if (rows.size === 0 || (!comments && !notes)) return [];
  await session.sync();
  const places = [...(comments?.items ?? []), ...(notes?.items ?? [])].map((remark) =>
    remark.getLocation().load("rowIndex,columnIndex"),
  );
  if (places.length === 0) return [];
  await session.sync();
  return places
    .map(({ rowIndex, columnIndex }) => ({ row: rowIndex, column: columnIndex }))
    .filter(({ row }) => rows.has(row));
}
