import type { ExampleFilter } from "../../catalog/search/filter";

/** What the user looks for within a core instrument. */
export interface ExampleSearch {
  readonly text: string;
  readonly filter: Omit<ExampleFilter, "instrument">;
}

export const NO_SEARCH: ExampleSearch = { text: "", filter: {} };

/** How many choices of the filter are on; an article counts once, with its law, and so do the partners. */
export const filterCount = ({ theme, partners, type, level, article, origin }: ExampleFilter): number =>
  [theme, partners?.[0], type, level, article, origin].filter((choice) => choice !== undefined).length;
