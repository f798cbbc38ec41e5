import type { AgreementTable } from "../../table/agreement-table";

/** Agreements are the same when they differ in case, spaces and punctuation only. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Which agreements stand in the table already: gives the sheet row of a text, or null. The first one counts. */
export function standingRows(table: AgreementTable | null): (agreement: string) => number | null {
  const rows = new Map<string, number>();
  for (const { text, row } of table?.agreements ?? []) {
    const key = keyOf(text.agreement);
    if (key !== "" && !rows.has(key)) rows.set(key, row);
  }
  return (agreement) => rows.get(keyOf(agreement)) ?? null;
}
