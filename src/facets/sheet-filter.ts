import type { Agreement, AgreementTable, Role } from "../table/agreement-table";

/** The texts that one column has to show. */
interface ColumnTexts {
  readonly column: number;
  readonly values: readonly string[];
}

/** A filter's text has at most 255 characters ([MS-XLSB] 2.4.675, BrtFilter). */
const LONGEST_TEXT = 255;

/** Signs that a filter reads as any text, or at the beginning as a comparison. */
const OPERATORS = /[*?~]|^[=<>]/u;

/** The cells of one column of a table, as its agreements have them. */
interface ColumnCells {
  columnOf(table: AgreementTable): number | undefined;
  text(agreement: Agreement): string;
  /** The text stands in another row's cell. */
  isShared(agreement: Agreement): boolean;
}

export const roleCells = (role: Role): ColumnCells => ({
  columnOf: ({ roles }) => roles[role]?.column,
  text: ({ text }) => text[role],
  isShared: ({ inheritedFrom }) => inheritedFrom[role] !== undefined,
});

/** @param place which of the table's partners, from 0 */
export const markCells = (place: number): ColumnCells => ({
  columnOf: ({ partners }) => partners[place]?.column,
  text: ({ marks }) => marks[place] ?? "",
  isShared: ({ marksFrom }) => marksFrom?.[place] !== undefined,
});

/**
 * The sheet's own filter on one column that shows exactly these rows of the table, for a choice that looks at this column
 * only. The filter works on whole cells, keywords are parts of them, so it lists cells. null when it cannot be exact:
 * a cell is too long, shares the cell above, holds no text, or differs from a cell to hide in case or white space only.
 *
 * @param isText whether the cell of a row holds text, so that what is shown is what it holds
 */
export function columnFilterFor(
  table: AgreementTable,
  cells: ColumnCells,
  rows: ReadonlySet<number>,
  isText: (row: number, column: number) => boolean,
): ColumnTexts | null {
  const column = cells.columnOf(table);
  if (column === undefined || rows.size === 0) return null;
  const isPlain = (agreement: Agreement): boolean => {
    const text = cells.text(agreement);
    return (
      !cells.isShared(agreement) &&
      text.length <= LONGEST_TEXT &&
      (text === "" || (isText(agreement.row, column) && !OPERATORS.test(text)))
    );
  };
  if (!table.agreements.every(isPlain)) return null;
  const folded = (agreement: Agreement): string => cells.text(agreement).trim().toLowerCase();
  const hidden = new Set(table.agreements.filter(({ row }) => !rows.has(row)).map(folded));
  const shown = table.agreements.filter(({ row }) => rows.has(row));
  if (shown.some((agreement) => hidden.has(folded(agreement)))) return null;
  // Empty rows and section headings would be shown with the blank cells.
  const others = table.emptyRows.length > 0 || table.sections.some(({ headingRow }) => headingRow !== null);
  if (others && shown.some((agreement) => folded(agreement) === "")) return null;
  return { column, values: [...new Set(shown.map(cells.text))] };
}
