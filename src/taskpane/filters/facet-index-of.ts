import { createFacetIndex, type FacetIndex } from "../../facets/facet-index";
import type { Finding } from "../../rules/finding";
import type { AgreementTable } from "../../table/agreement-table";

interface Checked {
  readonly table: AgreementTable;
  readonly findings: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding }[];
}

const made = new WeakMap<readonly Finding[], FacetIndex>();

/** The values of a checked table, read once for each check. */
export function facetIndexOf({ table, findings, accepted }: Checked): FacetIndex {
  const known = made.get(findings);
  if (known) return known;
  const index = createFacetIndex(
    table,
    findings,
    accepted.map(({ finding }) => finding),
  );
  made.set(findings, index);
  return index;
}

const ofTables = new WeakMap<AgreementTable, FacetIndex>();

/** The values of a table that was not checked, one on another sheet say. */
export function facetIndexOfTable(table: AgreementTable): FacetIndex {
  const known = ofTables.get(table) ?? createFacetIndex(table, []);
  ofTables.set(table, known);
  return known;
}
