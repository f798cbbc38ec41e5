import { NO_CHOICE, toggleValue, type FilterChoice } from "../../facets/choice";
import type { FacetIndex } from "../../facets/facet-index";
import { instrumentValues, partnerKey, partnerLabel } from "../../facets/values-of";
import type { Agreement, PartnerColumn } from "../../table/agreement-table";

/**
 * A cell of the matrix as a choice in *Filters*: the names that the table has for its core instrument, and its partner.
 *
 * @param agreements those behind the cell, of the table that the index was made of
 * @returns null where no choice gives just these: two columns have one name, or one name stands for two core instruments
 */
export function choiceOfPlace(
  index: FacetIndex,
  agreements: readonly Agreement[],
  partner: PartnerColumn,
): FilterChoice | null {
  const instruments = new Map(
    agreements.flatMap((one) => {
      const values = instrumentValues(one);
      return (values.length > 0 ? values : [{ key: "", label: "" }]).map(
        ({ key, label }) => [key, label] as const,
      );
    }),
  );
  let choice = NO_CHOICE;
  for (const [key, label] of instruments) choice = toggleValue(choice, "instrument", key, label);
  choice = toggleValue(choice, "partner", partnerKey(partner), partnerLabel(partner));
  const { rows } = index.evaluate(choice);
  const isSame = rows.length === agreements.length && agreements.every(({ row }, at) => rows[at] === row);
  return isSame ? choice : null;
}
