import { Checkbox } from "@fluentui/react-components";
import type { KeywordValue } from "../../facets/keyword-facet";
import { usePane } from "../state/context";

/** So many keywords are drawn at once; the search field finds the others. */
const MOST_SHOWN = 300;
/** Other spellings that are named; more would hide the keyword. */
const MOST_VARIANTS = 2;

interface KeywordListProps {
  readonly shown: readonly KeywordValue[];
  readonly chosen: ReadonlySet<string>;
  readonly search: string;
  readonly onToggle: (key: string) => void;
}

/** Keywords with their numbers of agreements, to choose from. */
export function KeywordList({ shown, chosen, search, onToggle }: KeywordListProps) {
  const { texts } = usePane();
  const more = shown.length - MOST_SHOWN;
  return (
    <ul className="plain-list keyword-list" aria-label={texts.t("filters.title")}>
      {shown.slice(0, MOST_SHOWN).map((value) => (
        <li key={value.key} className="keyword">
          <Checkbox
            checked={chosen.has(value.key)}
            onChange={() => onToggle(value.key)}
            label={value.label || texts.t("filters.blank")}
          />
          {value.variants.length > 0 && (
            <span className="keyword-variants quiet">
              {texts.t("filters.variants", { names: value.variants.slice(0, MOST_VARIANTS).join(", ") })}
            </span>
          )}
          <span className="keyword-count" aria-hidden>
            {texts.number(value.rows.length)}
          </span>
          <span className="visually-hidden">{texts.count("count.rows", value.rows.length)}</span>
        </li>
      ))}
      {shown.length === 0 && <li className="empty-note">{texts.t("filters.noMatch", { text: search })}</li>}
      {more > 0 && <li className="empty-note">{texts.count("filters.more", more)}</li>}
    </ul>
  );
}
