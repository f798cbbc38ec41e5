import { isEmptyChoice, type FilterChoice } from "../../facets/choice";
import type { Texts } from "../../i18n/make-texts";
import type { PaneState } from "../state/pane-state";
import type { Fitting } from "./rows-in-view";

/**
 * What the choice comes to before it is put on the sheet, and what of it the user keeps out of sight: now, or again once it is
 * applied.
 *
 * @param living the choice without what the table lacks
 */
export function outcomeText(
  { choice, filtered }: Pick<PaneState, "choice" | "filtered">,
  living: FilterChoice,
  { shown, hidden, again }: Fitting,
  texts: Texts,
): string {
  if (isEmptyChoice(choice)) return texts.t(filtered === null ? "filters.pick" : "filters.pickOrAll");
  if (isEmptyChoice(living)) return texts.t("filters.nothingThere");
  if (shown.length + hidden + again === 0) return texts.t("filters.gone");
  if (shown.length + again === 0) return texts.t("filters.resultHidden", { hidden });
  return [
    texts.count("filters.result", shown.length),
    ...(hidden > 0 ? [texts.t("filters.hiddenNow", { hidden })] : []),
    ...(again > 0 ? [texts.t("filters.hiddenLater", { again })] : []),
  ].join(" ");
}
