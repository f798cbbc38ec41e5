import type { Area } from "../../table/snapshot";
import type { Outcome, ShownRows } from "../gateway";
import { queueHiddenRows } from "../filter/hidden-rows";
import { onSheet, requireSheet } from "../office/on-sheet";
import type { Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { rangeOf } from "./facts";

/** Reads which rows and columns of an area are hidden, and how these columns show their numbers, in one request. */
export function readShown(
  run: Runner,
  book: SheetBook,
  sheetId: string,
  area: Area,
  columns: readonly number[],
): Promise<Outcome<ShownRows>> {
  return onSheet(run, book, sheetId, async (session, sheet) => {
    sheet.load("id");
    const hidden = queueHiddenRows(sheet, { first: area.top, last: area.bottom });
    const asked = columns.map((column) => ({
      column,
      range: rangeOf(sheet, { ...area, left: column, right: column }).load("numberFormat"),
    }));
    const across = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
      const column = area.left + index;
      const cell = rangeOf(sheet, { top: area.top, left: column, bottom: area.top, right: column });
      return { column, cell: cell.load("columnHidden") };
    });
    await session.sync();
    requireSheet(sheet);
    return {
      hidden: hidden(),
      hiddenColumns: across.filter(({ cell }) => cell.columnHidden).map(({ column }) => column),
      formats: new Map(asked.map(({ column, range }) => [column, firstOf(range.numberFormat)])),
    };
  });
}

/** The only column of a block; nothing where Excel gave none. */
function firstOf(block: unknown): string[] {
  const rows: readonly unknown[] = Array.isArray(block) ? block : [];
  return rows.map((row) => {
    const [format]: readonly unknown[] = Array.isArray(row) ? row : [];
    return typeof format === "string" ? format : "";
  });
}
