import type { StandingOver } from "../../excel/gateway-filter";
import type { AgreementTable } from "../../table/agreement-table";

/**
 * The heading rows of the sections in which one of these rows stands, each with the last row that it stands over: without
 * them the rows cannot be placed. A heading within a section (a phase) has that of the section's core instrument above it.
 */
export function headingsOver({ sections }: AgreementTable, rows: readonly number[]): readonly StandingOver[] {
  const over = new Map<number, number>();
  for (const { headingRow, dividedFrom = null, firstRow, lastRow } of sections) {
    if (headingRow === null || !rows.some((row) => row >= firstRow && row <= lastRow)) continue;
    for (const row of dividedFrom === null ? [headingRow] : [dividedFrom, headingRow])
      over.set(row, Math.max(lastRow, over.get(row) ?? 0));
  }
  return [...over].map(([row, last]) => ({ row, last }));
}
