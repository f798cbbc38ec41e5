import type { AgreementTable } from "./agreement-table";
import type { CoreInstrument } from "./instrument";
import { readInstrument } from "./read-instrument";

/** The one core instrument that all agreements of a table are for; null where they are for several, or none is known. */
export function onlyInstrument({ agreements }: AgreementTable): CoreInstrument | null {
  const first = agreements[0]?.instrument ?? null;
  return agreements.every(({ instrument }) => instrument === first) ? first : null;
}

/**
 * The core instrument that a sheet is kept for: its name or the title above the table says so, and no agreement is for
 * another. null: a sheet for any of them, which may have agreements for one only so far.
 */
export function instrumentOfSheet(table: AgreementTable): CoreInstrument | null {
  const named = readInstrument(table.sheetName);
  if (table.agreements.length === 0) return named;
  const only = onlyInstrument(table);
  const isSaid = table.instrumentSource === "sheet" || table.instrumentSource === "title" || only === named;
  return isSaid ? only : null;
}

/**
 * The other tables of a workbook that has a sheet per core instrument, which make one whole with this one; none where the table
 * is for any of them. Another table for the same core instrument, a copy of last year say, is not among them.
 */
export function siblingTables(table: AgreementTable, others: readonly AgreementTable[]): AgreementTable[] {
  const own = instrumentOfSheet(table);
  if (own === null) return [];
  return others.filter((other) => {
    const instrument = instrumentOfSheet(other);
    return instrument !== null && instrument !== own;
  });
}
