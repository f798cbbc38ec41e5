import type { SheetDocument, WorkbookDocument } from "../../../src/workbench/package/document";

/** Everything about a cell that must not change by itself. */
function cellText(sheet: SheetDocument, row: number, column: number): string {
  const { value, formula } = sheet.cell(row, column);
  const style = sheet.style(row, column);
  return JSON.stringify([
    value,
    formula,
    style.fill,
    style.bold,
    style.wrap,
    style.numberFormat,
    style.borders,
  ]);
}

/**
 * Cells that differ between two workbooks, as "Sheet!R7C3 …". `insertedRow` (from 0) tells that one row was added to the
 * first sheet there: rows below are compared with where they stood before, and the new row is left out.
 */
export function changedCells(
  before: WorkbookDocument,
  after: WorkbookDocument,
  insertedRow?: number,
): string[] {
  const changed: string[] = [];
  before.sheets.forEach((sheet, index) => {
    const other = after.sheets[index];
    if (!other || other.name !== sheet.name) {
      changed.push(`${sheet.name}: gone`);
      return;
    }
    const inserted = index === 0 ? insertedRow : undefined;
    const area = sheet.usedArea(false);
    if (!area) return;
    for (let row = area.top; row <= area.bottom; row++) {
      const now = inserted !== undefined && row >= inserted ? row + 1 : row;
      for (let column = area.left; column <= area.right; column++) {
        const was = cellText(sheet, row, column);
        const is = cellText(other, now, column);
        if (was !== is) changed.push(`${sheet.name}!R${row + 1}C${column + 1} ${was} → ${is}`);
      }
    }
  });
  return changed;
}

/** What a workbook has besides cells, for comparing as a whole. */
export function surroundings(workbook: WorkbookDocument): object {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    merges: sheet.merges.map((area) => JSON.stringify(area)).sort(),
    tables: sheet.tables.map(({ name, columns, styleName }) => ({ name, columns, styleName })),
    validations: sheet.validations.length,
    foreignFormats: sheet.conditionalFormats.filter(
      (format) => !format.formulas.join("").includes("samenwerkingstabel"),
    ).length,
    frozen: sheet.frozen,
  }));
}

/** The rows from `first` to `last`, both included and counted from 0, that are not hidden; none when there is no sheet. */
export function visible(sheet: SheetDocument | undefined, first: number, last: number): number[] {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return rows.filter((row) => sheet && !sheet.row(row).hidden);
}
