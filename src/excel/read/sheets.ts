import type { CellSight, Outcome, SelectedCell, SheetRef } from "../gateway";
import { cellAddress } from "../office/address";
import { onSheet, requireSheet } from "../office/on-sheet";
import type { Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";

/** All sheets of the workbook, in order. */
export function listSheets(run: Runner): Promise<Outcome<readonly SheetRef[]>> {
  return run(async (session) => {
    const sheets = session.context.workbook.worksheets.load("items/id,items/name,items/visibility");
    await session.sync();
    return sheets.items.map(sheetRef);
  });
}

/** The sheet in front. The only place that asks for it: flows carry the id that it gives. */
export function activeSheet(run: Runner): Promise<Outcome<SheetRef>> {
  return run(async (session) => {
    const sheet = session.context.workbook.worksheets.getActiveWorksheet().load("id,name,visibility");
    await session.sync();
    return sheetRef(sheet);
  });
}

/**
 * The active cell. Fails where no cell is active: a chart is selected, or a cell is being edited; then nothing is known
 * until the next selection.
 */
export function selectedCell(run: Runner): Promise<Outcome<SelectedCell>> {
  return run(async (session) => {
    const cell = session.context.workbook.getActiveCell().load("rowIndex,columnIndex");
    const sheet = cell.worksheet.load("id");
    await session.sync();
    return { sheetId: sheet.id, row: cell.rowIndex, column: cell.columnIndex };
  });
}

/**
 * Brings the sheet to the front and selects the cell, and tells whether it can be seen.
 * Assumption (Excel): a hidden cell can be selected, and `rowHidden` is true whatever hides its row.
 */
export function selectCell(
  run: Runner,
  book: SheetBook,
  sheetId: string,
  row: number,
  column: number,
): Promise<Outcome<CellSight>> {
  return onSheet(run, book, sheetId, async (session, sheet) => {
    sheet.activate();
    const cell = sheet.getRange(cellAddress(row, column)).load("rowHidden,columnHidden");
    cell.select();
    await session.sync();
    requireSheet(sheet);
    return { rowHidden: cell.rowHidden, columnHidden: cell.columnHidden };
  });
}

/** What the pane knows a sheet by. `sheet`: with its id, name and visibility loaded. */
export function sheetRef(sheet: Excel.Worksheet): SheetRef {
  return { id: sheet.id, name: sheet.name, visible: sheet.visibility === "Visible" };
}
