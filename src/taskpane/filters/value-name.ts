import type { FilterChoice, GroupId } from "../../facets/choice";
import type { FacetResult, FacetValue } from "../../facets/facet-index";
import type { GoneValue } from "../../facets/living-choice";
import type { Texts } from "../../i18n/texts";

/** A value as the reader knows it. */
export function valueName(
  group: GroupId,
  { key, label }: Pick<FacetValue, "key" | "label">,
  texts: Texts,
): string {
  if (key === "") return texts.t(`filters.blank.${group}`);
  if (group === "severity" && (key === "error" || key === "warning" || key === "hint")) {
    return texts.t(`severity.${key}.many`);
  }
  if (group === "missing") return texts.t("filters.missing", { name: label });
  return group === "rule" || group === "accepted" ? (texts.rule(key)?.title ?? label) : label;
}

/** Whether a value is in the words of the table, which are Dutch, and not in those of the pane. */
export const isOfTable = (group: GroupId, { key }: Pick<FacetValue, "key">): boolean =>
  key !== "" && !["missing", "severity", "rule", "accepted"].includes(group);

/** A chosen value as the table writes it; one that the table does not have, as it was written when it was chosen. */
export function chosenValue(
  { groups: chosen }: FilterChoice,
  groups: FacetResult["groups"],
  group: GroupId,
  key: string,
): Pick<FacetValue, "key" | "label"> {
  const inTable = groups[group].find((one) => one.key === key);
  return inTable ?? { key, label: chosen[group]?.labels?.[key] ?? key };
}

/** The names of chosen values that the table does not have, as they were written when they were chosen. */
export const goneNames = (
  choice: FilterChoice,
  groups: FacetResult["groups"],
  gone: readonly GoneValue[],
  texts: Texts,
): readonly string[] =>
  gone.map(({ group, key }) => valueName(group, chosenValue(choice, groups, group, key), texts));
