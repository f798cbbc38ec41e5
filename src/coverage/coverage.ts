import { takesPart } from "../partners/marks";
import type { PartnerId } from "../partners/partner";
import { foldedKey } from "../partners/spelling";
import type { Agreement, AgreementTable } from "../table/agreement-table";
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

/** A partner's column, which each table can have in another place. */
export interface CoverageColumn {
  readonly partner: PartnerId | null;
  readonly heading: string;
  /** Its place among the partner columns of each of `Coverage.tables`; null: that table has none like it. */
  readonly places: readonly (number | null)[];
}

/** Core instrument × chain partner: who takes part in how many agreements. */
export interface Coverage {
  /** What was counted: one table, or those on the sheets that make one whole. */
  readonly tables: readonly AgreementTable[];
  readonly partners: readonly CoverageColumn[];
  /** The five core instruments always, the general and unknown ones only when they have agreements. */
  readonly rows: readonly CoverageRow[];
  readonly counts: TypeCounts;
  readonly perPartner: readonly TypeCounts[];
}

/** Agreements of one of the tables that were counted. */
export interface AgreementsOn {
  readonly table: AgreementTable;
  readonly agreements: readonly Agreement[];
}

/** Counts the agreements of tables that make one whole. Any mark that does not say no counts as taking part. */
export function coverage(tables: readonly AgreementTable[]): Coverage {
  const all = tables.map((table): AgreementsOn => ({ table, agreements: table.agreements }));
  const partners = columnsOf(tables);
  const known: (CoreInstrument | null)[] = [...CORE_INSTRUMENTS];
  for (const extra of ["algemeen", null] as const) {
    if (all.some(({ agreements }) => agreements.some(({ instrument }) => instrument === extra)))
      known.push(extra);
  }
  return {
    tables,
    partners,
    rows: known.map((instrument) => {
      const own = all.map((one) => ofInstrument(one, instrument));
      return { instrument, counts: count(own), perPartner: perPartner(partners, own) };
    }),
    counts: count(all),
    perPartner: perPartner(partners, all),
  };
}

/** Whether a cell of the matrix stands out as empty: a core instrument in which a partner takes part in nothing. */
export function isEmptySpot({ instrument }: CoverageRow, counts: TypeCounts | undefined): boolean {
  return instrument !== null && counts?.total === 0;
}

/**
 * The agreements behind a cell of the matrix: those of a core instrument in which the partner of a column takes part, of each
 * table that has any, in the order of the tables.
 */
export function agreementsBehind(
  { tables, partners }: Coverage,
  instrument: CoreInstrument | null,
  partnerIndex: number,
): AgreementsOn[] {
  const column = partners[partnerIndex];
  if (!column) return [];
  return tables
    .map((table) => ofInstrument({ table, agreements: table.agreements }, instrument))
    .map((one, index) => withPartner(one, column.places[index] ?? null))
    .filter(({ agreements }) => agreements.length > 0);
}

/** The columns of the first table, and what others have besides; the same heading goes before the same partner. */
function columnsOf(tables: readonly AgreementTable[]): CoverageColumn[] {
  const merged: (Omit<CoverageColumn, "places"> & { readonly places: (number | null)[] })[] = [];
  tables.forEach(({ partners }, at) => {
    const isFree = (one: CoverageColumn): boolean => one.places[at] === null;
    const place = (index: number, isLike: (one: CoverageColumn) => boolean): boolean => {
      const like = merged.find((one) => isFree(one) && isLike(one));
      if (like) like.places[at] = index;
      return like !== undefined;
    };
    const entries = partners.map((column, index) => ({ column, index }));
    const rest = entries.filter(({ column, index }) => {
      const key = foldedKey(column.heading);
      return !place(index, ({ heading }) => foldedKey(heading) === key);
    });
    for (const { column, index } of rest) {
      const { partner, heading } = column;
      if (partner !== null && place(index, (one) => one.partner === partner)) continue;
      const places = tables.map((_, other) => (other === at ? index : null));
      merged.push({ partner, heading, places });
    }
  });
  return merged;
}

const ofInstrument = (
  { table, agreements }: AgreementsOn,
  instrument: CoreInstrument | null,
): AgreementsOn => ({
  table,
  agreements: agreements.filter((agreement) => agreement.instrument === instrument),
});

const withPartner = ({ table, agreements }: AgreementsOn, place: number | null): AgreementsOn => ({
  table,
  agreements: agreements.filter(({ marks }) => place !== null && takesPart(marks[place] ?? "")),
});

const perPartner = (columns: readonly CoverageColumn[], all: readonly AgreementsOn[]): TypeCounts[] =>
  columns.map(({ places }) => count(all.map((one, index) => withPartner(one, places[index] ?? null))));

function count(all: readonly AgreementsOn[]): TypeCounts {
  const types = all.flatMap(({ agreements }) => agreements.map(({ text }) => text.type));
  return {
    total: types.length,
    required: types.filter((type) => says(type, REQUIRED, DESIRABLE)).length,
    desirable: types.filter((type) => says(type, DESIRABLE, REQUIRED)).length,
  };
}

const REQUIRED = /nodig/i;
const DESIRABLE = /wenselijk/i;
const DENIAL = /\b(?:niet|geen)\b/i;

/** Whether a typering is one of the two: what names both, or denies it, is neither, so that no agreement counts twice. */
const says = (type: string, wanted: RegExp, other: RegExp): boolean =>
  wanted.test(type) && !other.test(type) && !DENIAL.test(type);
