import { isEmptyChoice, NO_CHOICE, toggleValue, type FilterChoice } from "../../facets/choice";
import { keywordKey } from "../../keywords/spelling";
import { facetIndexOf } from "../filters/facet-index-of";
import { hasTable, type PaneCommand } from "./command";
import { applyFilter } from "./filter";

/** Shows the rows with one keyword, in any of its spellings, in the place of what was chosen before. */
export const filterOnKeyword: PaneCommand<string> = {
  id: "filterOnKeyword",
  label: "filters.apply",
  icon: "filter",
  enabled: hasTable,
  perform: async (session, keyword) => {
    const { located } = session.store.get();
    if (located.kind !== "table") return;
    const index = facetIndexOf(located);
    const wanted: FilterChoice = toggleValue(NO_CHOICE, "keyword", keywordKey(keyword), keyword);
    const choice = index.resolve(wanted);
    if (isEmptyChoice(choice) || index.evaluate(choice).rows.length === 0) {
      return session.notify({ intent: "info", key: "filters.noRows", params: { keyword } });
    }
    session.store.set({ choice, tab: "filters", screen: null });
    await applyFilter.perform(session);
  },
};
