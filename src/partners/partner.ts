/**
 * The seven chain partners (ketenpartners) that have a column in the table by default: columns I–O.
 * A region may name them differently, or have fewer or more columns; a column that is none of these has no id.
 */
export const PARTNERS = [
  "gemeente",
  "provincie",
  "waterschap",
  "omgevingsdienst",
  "veiligheidsregio",
  "ggd",
  "rijk",
] as const;

export type PartnerId = (typeof PARTNERS)[number];

/** Partners as bits of one number. */
export const bitOf = (partner: PartnerId | null): number => (partner === null ? 0 : BITS[partner]);
export const bitsOf = (partners: readonly PartnerId[]): number =>
  partners.reduce((bits, partner) => bits | bitOf(partner), 0);

const BITS = Object.fromEntries(PARTNERS.map((partner, index) => [partner, 1 << index])) as Readonly<
  Record<PartnerId, number>
>;
