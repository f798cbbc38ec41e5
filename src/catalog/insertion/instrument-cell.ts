import type { AgreementTable, Section } from "../../table/agreement-table";
import type { RowInsertion } from "../../table/change";
import type { PlacedRow } from "./place-rows";

/** What a new row holds in column A. */
export interface InstrumentCell {
  readonly cells: RowInsertion["cells"];
  /** The column, where the row is named by a row above it. */
  readonly joins: readonly number[];
}

const NOTHING: InstrumentCell = { cells: [], joins: [] };

/**
 * Column A: the next number where rows are numbered; the name again where each row names it; nothing under a heading, or
 * where only the first row of a section names it: the row then shares that row's cell where such cells are merged.
 *
 * @param number the row's number; null in a table without numbers
 */
export function instrumentOf(
  table: AgreementTable,
  { spot: { row, section }, isNew, follows }: PlacedRow,
  name: string,
  number: number | string | null,
): InstrumentCell {
  const column = table.roles.instrument?.column;
  if (column === undefined) return NOTHING;
  if (number !== null) return { cells: [{ column, value: number }], joins: [] };
  if (section !== null && section.headingRow !== null) return NOTHING;
  const isNamed = isNew || section === null ? follows : row > section.firstRow;
  if (isNamed && isNamedOnce(table, section)) return { cells: [], joins: [column] };
  return { cells: [{ column, value: section?.label || name }], joins: [] };
}

/** Whether the rows of a section after its first leave column A empty; of a section with one row, what the others do. */
function isNamedOnce(table: AgreementTable, section: Section | null): boolean {
  const own = section && namedOnce(table, section);
  if (own !== null) return own;
  const others = table.sections.flatMap((one) => namedOnce(table, one) ?? []);
  return others.length > 0 && others.every((one) => one);
}

/** null: the section has no rows that show it. */
function namedOnce(table: AgreementTable, { headingRow, firstRow, lastRow }: Section): boolean | null {
  const rest = table.agreements.filter(({ row }) => row > firstRow && row <= lastRow);
  if (headingRow !== null || rest.length === 0) return null;
  return rest.every(({ inheritedFrom }) => inheritedFrom.instrument !== undefined);
}
