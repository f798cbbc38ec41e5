import type { FacetValue } from "../../facets/facet-index";

export type Order = "count" | "name";

const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * The keywords that hold the search in any of their spellings, accents and case aside. By count they stand as the facet
 * gives them; by name in the alphabet, with "no keyword" last.
 */
export function arrange(values: readonly FacetValue[], search: string, order: Order): readonly FacetValue[] {
  const wanted = folded(search.trim());
  const found =
    wanted === ""
      ? values
      : values.filter((value) =>
          [value.label, ...value.variants].some((label) => folded(label).includes(wanted)),
        );
  if (order === "count") return found;
  return [...found].sort(
    (a, b) => Number(a.key === "") - Number(b.key === "") || a.label.localeCompare(b.label, "nl"),
  );
}
