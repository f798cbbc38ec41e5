import type { AgreementTable } from "../../table/agreement-table";

const known = new WeakMap<AgreementTable, ReadonlyMap<number, string>>();

/**
 * By what a row is known wherever it moves: its agreement, and of rows with the same agreement which of them it is. A row
 * without an agreement only has its number.
 */
export function rowName(table: AgreementTable, row: number): string {
  const made = known.get(table) ?? nameRows(table);
  known.set(table, made);
  return made.get(row) ?? String(row);
}

function nameRows({ agreements }: AgreementTable): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  const names = new Map<number, string>();
  for (const { row, text } of agreements) {
    const agreement = text.agreement.trim();
    if (agreement === "") continue;
    const nth = (seen.get(agreement) ?? 0) + 1;
    seen.set(agreement, nth);
    names.set(row, `${nth} ${agreement}`);
  }
  return names;
}
