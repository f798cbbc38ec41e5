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
