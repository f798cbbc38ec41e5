import { isEmptyChoice, type FilterChoice } from "../../facets/choice";
import type { Texts } from "../../i18n/make-texts";
import type { PaneState } from "../state/pane-state";
import { hiddenBy } from "./hidden-by";
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
  { shown, hidden, again, byFilter }: Pick<Fitting, "shown" | "hidden" | "again" | "byFilter">,
  texts: Texts,
): string {
  if (isEmptyChoice(choice)) return texts.t(filtered === null ? "filters.pick" : "filters.pickOrAll");
  if (isEmptyChoice(living)) return texts.t("filters.nothingThere");
  if (shown.length + hidden + again === 0) return texts.t("filters.gone");
  const by = hidden > 0 ? hiddenBy(hidden, byFilter) : null;
  const hiddenText = by ? texts.t(by.key, by.params) : texts.t("filters.hiddenNow", { hidden });
  if (shown.length + again === 0)
    return by
      ? `${texts.t("filters.resultNone")} ${hiddenText}`
      : texts.t("filters.resultHidden", { hidden });
  return [
    texts.count("filters.result", shown.length),
    ...(hidden > 0 ? [hiddenText] : []),
    ...(again > 0 ? [texts.t("filters.hiddenLater", { again })] : []),
  ].join(" ");
}

/** What putting a choice beside a filter of the user's own can do to that: Excel may apply it again. */
export function besideText(
  { shown, outside, maybeOutside }: Pick<Fitting, "shown" | "outside" | "maybeOutside">,
  texts: Texts,
): string {
  if (outside === 0 && maybeOutside === 0) return texts.t("filters.userFilter");
  if (outside === 0) {
    const isUntold = maybeOutside === shown.length;
    return isUntold
      ? texts.t("filters.userFilterAgain")
      : texts.t("filters.userFilterAtMost", { outside: maybeOutside });
  }
  const isExact = maybeOutside === 0;
  return texts.t(isExact ? "filters.userFilterOutside" : "filters.userFilterAtLeast", { outside });
}
