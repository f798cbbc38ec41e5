import type { Agreement, AgreementTable } from "./agreement-table";
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

/** A table with so large a part of the agreements of another, or more, is a copy of it: the one of last year, say. */
const COPY = 0.5;

/**
 * The other tables of a workbook that has a sheet per core instrument, which make one whole with this one; none where the table
 * is for any of them. Of a table and a copy of it only the first counts, and this one before all others.
 */
export function siblingTables(table: AgreementTable, others: readonly AgreementTable[]): AgreementTable[] {
  if (instrumentOfSheet(table) === null) return [];
  const whole = [table];
  for (const other of others) {
    if (instrumentOfSheet(other) !== null && !whole.some((one) => isCopy(one, other))) whole.push(other);
  }
  return whole.slice(1);
}

function isCopy(one: AgreementTable, other: AgreementTable): boolean {
  if (instrumentOfSheet(one) !== instrumentOfSheet(other)) return false;
  const known = new Set(one.agreements.map(textOf));
  const same = other.agreements.filter((agreement) => known.has(textOf(agreement)));
  return same.length >= COPY * other.agreements.length;
}

const textOf = ({ text }: Agreement): string => text.agreement.replace(/\s+/gu, " ").trim().toLowerCase();
