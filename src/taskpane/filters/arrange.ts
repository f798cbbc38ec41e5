import type { FacetValue } from "../../facets/facet-index";

export type Order = "count" | "name";

/** Without accents and capitals, as names are searched. */
export const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * The keywords that hold the search in any of their spellings, accents and case aside. By count they stand as the facet
 * gives them; by name in the alphabet, with "no keyword" last.
 *
 * @param usualFirst by count, those that the agreements of now have most go first (when a core instrument is chosen)
 */
export function arrange(
  values: readonly FacetValue[],
  search: string,
  order: Order,
  usualFirst = false,
): readonly FacetValue[] {
  const wanted = folded(search.trim());
  const found =
    wanted === ""
      ? values
      : values.filter((value) =>
          [value.label, ...value.variants].some((label) => folded(label).includes(wanted)),
        );
  if (order === "count") {
    return usualFirst
      ? [...found].sort((a, b) => Number(a.key === "") - Number(b.key === "") || b.count - a.count)
      : found;
  }
  return [...found].sort(
    (a, b) => Number(a.key === "") - Number(b.key === "") || a.label.localeCompare(b.label, "nl"),
  );
}
