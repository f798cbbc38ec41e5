import { takesPart } from "../partners/marks";
import type { PartnerId } from "../partners/partner";
import type { Agreement, AgreementTable, PartnerColumn } from "../table/agreement-table";
import { CORE_INSTRUMENTS, type CoreInstrument } from "../table/instrument";

/** How many agreements of each typering. */
export interface TypeCounts {
  readonly total: number;
  readonly required: number;
  readonly desirable: number;
}

/** One row of the matrix: a core instrument with its agreements per partner column. */
export interface CoverageRow {
  /** null: rows whose core instrument is not known. */
  readonly instrument: CoreInstrument | null;
  readonly counts: TypeCounts;
  /** In the order of `Coverage.partners`. */
  readonly perPartner: readonly TypeCounts[];
}

/** Core instrument × chain partner: who takes part in how many agreements. */
export interface Coverage {
  readonly partners: readonly { readonly partner: PartnerId | null; readonly heading: string }[];
  /** The five core instruments always, the general and unknown ones only when they have agreements. */
  readonly rows: readonly CoverageRow[];
  readonly counts: TypeCounts;
  readonly perPartner: readonly TypeCounts[];
}

/** Counts the agreements of a table. Any mark that does not say no counts as taking part. */
export function coverage(table: AgreementTable): Coverage {
  const known: (CoreInstrument | null)[] = [...CORE_INSTRUMENTS];
  for (const extra of ["algemeen", null] as const) {
    if (table.agreements.some((agreement) => agreement.instrument === extra)) known.push(extra);
  }
  return {
    partners: table.partners.map(({ partner, heading }: PartnerColumn) => ({ partner, heading })),
    rows: known.map((instrument) => {
      const agreements = table.agreements.filter((agreement) => agreement.instrument === instrument);
      return { instrument, counts: count(agreements), perPartner: perPartner(table, agreements) };
    }),
    counts: count(table.agreements),
    perPartner: perPartner(table, table.agreements),
  };
}

/** Whether a cell of the matrix stands out as empty: a core instrument in which a partner takes part in nothing. */
export function isEmptySpot({ instrument }: CoverageRow, counts: TypeCounts | undefined): boolean {
  return instrument !== null && counts?.total === 0;
}

/** The agreements behind a cell of the matrix: those of a core instrument in which the partner of a column takes part. */
export function agreementsAt(
  table: AgreementTable,
  instrument: CoreInstrument | null,
  partnerIndex: number,
): Agreement[] {
  return table.agreements.filter(
    (agreement) => agreement.instrument === instrument && takesPart(agreement.marks[partnerIndex] ?? ""),
  );
}

function perPartner(table: AgreementTable, agreements: readonly Agreement[]): TypeCounts[] {
  return table.partners.map((_, index) => count(agreements.filter((agreement) => takesPart(agreement.marks[index] ?? ""))));
}

function count(agreements: readonly Agreement[]): TypeCounts {
  return {
    total: agreements.length,
    required: agreements.filter((agreement) => /nodig/i.test(agreement.text.type)).length,
    desirable: agreements.filter((agreement) => /wenselijk/i.test(agreement.text.type)).length,
  };
}
