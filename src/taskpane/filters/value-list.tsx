import { Checkbox } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { GroupId } from "../../facets/choice";
import type { FacetValue } from "../../facets/facet-index";
import { WithDutch } from "../shell/with-dutch";
import { usePane } from "../state/context";
import { isOfTable, valueName } from "./value-name";

/** So many values are drawn at once; the search field finds the others. */
const MOST_SHOWN = 300;

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
            label={{
              children: valueName(group, value, texts),
              ...(isOfTable(group, value) ? { lang: "nl" } : {}),
            }}
          />
          {group === "keyword" && value.variants.length > 0 && <Spellings value={value} />}
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

/** The other spellings of a keyword, which are counted and chosen with it. */
function Spellings({ value: { label, variants } }: { readonly value: FacetValue }) {
  const { texts } = usePane();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const count = texts.count("filters.spellings", variants.length);
  return (
    <>
      <button
        type="button"
        className="text-button keyword-spellings"
        aria-label={`${count}: ${label}`}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {count}
      </button>
      <span id={list} hidden={!isOpen} className="keyword-variants quiet">
        <WithDutch
          text={texts.t("filters.variants", { names: variants.join(", ") })}
          words={[variants.join(", ")]}
        />
      </span>
    </>
  );
}
