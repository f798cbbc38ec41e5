import { GROUPS, isEmptyChoice, type FilterChoice } from "../../facets/choice";
import type { FacetResult } from "../../facets/facet-index";
import type { Texts } from "../../i18n/make-texts";
import { chosenValue, valueName } from "./value-name";

/** A choice in words, a line for each group; none when nothing is chosen. */
export function describeChoice(
  choice: FilterChoice,
  groups: FacetResult["groups"],
  texts: Texts,
): readonly string[] {
  if (isEmptyChoice(choice)) return [];
  const text = choice.text.trim();
  const lines = text === "" ? [] : [texts.t("export.text", { text })];
  for (const group of GROUPS) {
    const own = choice.groups[group];
    if (!own || own.values.length === 0) continue;
    const names = own.values.map((key) => valueName(group, chosenValue(choice, groups, group, key), texts));
    lines.push(
      texts.t(`export.${own.mode}`, { group: texts.t(`filters.group.${group}`), names: names.join("; ") }),
    );
  }
  return lines;
}
