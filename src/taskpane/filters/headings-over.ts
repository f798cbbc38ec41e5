import type { AgreementTable } from "../../table/agreement-table";

/** The heading rows of the sections in which one of these rows stands: without them the rows cannot be placed. */
export function headingsOver({ sections }: AgreementTable, rows: readonly number[]): readonly number[] {
  const over = sections.flatMap(({ headingRow, dividedFrom = null, firstRow, lastRow }) =>
    headingRow !== null && rows.some((row) => row >= firstRow && row <= lastRow)
      ? [...(dividedFrom === null ? [] : [dividedFrom]), headingRow]
      : [],
  );
  return [...new Set(over)];
}
