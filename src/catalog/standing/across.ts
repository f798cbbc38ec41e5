import type { AgreementTable } from "../../table/agreement-table";
import type { Standing } from "./standing";

/** An example that stands in one of several tables. */
export type StandingAmong = Standing & { readonly table: AgreementTable };

/** Whether the example itself stands there: not only an agreement that is like it. */
export const isThere = ({ kind, likeness, newer, oldWording }: Standing): boolean =>
  kind === "same" || likeness === 1 || newer !== null || oldWording !== null;

/**
 * Which examples stand in any of these tables, by their id: where the example itself stands goes first, then where something is
 * most like it, then the first table.
 *
 * @param standingsIn the examples that stand in one table (`standingsOf`)
 */
export function standingsAcross(
  tables: readonly AgreementTable[],
  standingsIn: (table: AgreementTable) => ReadonlyMap<string, Standing>,
): ReadonlyMap<string, StandingAmong> {
  const found = new Map<string, StandingAmong>();
  for (const table of tables) {
    for (const [id, standing] of standingsIn(table)) {
      const known = found.get(id);
      if (!known || isBetter(standing, known)) found.set(id, { ...standing, table });
    }
  }
  return found;
}

function isBetter(standing: Standing, known: Standing): boolean {
  if (isThere(standing) !== isThere(known)) return isThere(standing);
  return !isThere(known) && standing.likeness > known.likeness;
}
