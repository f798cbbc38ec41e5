import { Checkbox } from "@fluentui/react-components";
import type { GroupId } from "../../facets/choice";
import type { FacetValue } from "../../facets/facet-index";
import { usePane } from "../state/context";
import { valueName } from "./value-name";

/** So many values are drawn at once; the search field finds the others. */
const MOST_SHOWN = 300;
/** Other spellings that are named; more would hide the value. */
const MOST_VARIANTS = 2;

interface ValueListProps {
  readonly group: GroupId;
  readonly shown: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly search: string;
  readonly onToggle: (key: string) => void;
}

/** Values of a group with their numbers of agreements, to choose from. */
export function ValueList({ group, shown, chosen, search, onToggle }: ValueListProps) {
  const { texts } = usePane();
  const more = shown.length - MOST_SHOWN;
  return (
    <ul className="plain-list keyword-list" aria-label={texts.t(`filters.group.${group}`)}>
      {shown.slice(0, MOST_SHOWN).map((value) => (
        <li key={value.key} className={value.count === 0 ? "keyword keyword-none" : "keyword"}>
          <Checkbox
            checked={chosen.includes(value.key)}
            onChange={() => onToggle(value.key)}
            label={valueName(group, value, texts)}
          />
          {group === "keyword" && value.variants.length > 0 && (
            <span className="keyword-variants quiet">
              {texts.t("filters.variants", { names: value.variants.slice(0, MOST_VARIANTS).join(", ") })}
            </span>
          )}
          <span className="keyword-count" aria-hidden>
            {texts.number(value.count)}
          </span>
          <span className="visually-hidden">{texts.count("count.rows", value.count)}</span>
        </li>
      ))}
      {shown.length === 0 && <li className="empty-note">{texts.t("filters.noMatch", { text: search })}</li>}
      {more > 0 && <li className="empty-note">{texts.count("filters.more", more)}</li>}
    </ul>
  );
}
