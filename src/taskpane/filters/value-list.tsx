import { Checkbox } from "@fluentui/react-components";
import { memo, useId, useMemo, useState } from "react";
import type { GroupId } from "../../facets/choice";
import type { FacetValue } from "../../facets/facet-index";
import { WithDutch } from "../shell/with-dutch";
import { usePane } from "../state/context";
import { useListKeys } from "./use-list-keys";
import { isOfTable, valueName } from "./value-name";

/** So many values are drawn at once; the search field finds the others. */
const MOST_SHOWN = 300;

interface ValueListProps {
  readonly group: GroupId;
  readonly shown: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly search: string;
  readonly onToggle: (key: string, label: string) => void;
}

/** Values of a group with their numbers of agreements, to choose from: one stop of the Tab key. */
export function ValueList({ group, shown, chosen, search, onToggle }: ValueListProps) {
  const { texts } = usePane();
  const more = shown.length - MOST_SHOWN;
  const entries = useMemo(
    () =>
      shown
        .slice(0, MOST_SHOWN)
        .map((value) => ({ key: value.key, name: valueName(group, value, texts), value })),
    [shown, group, texts],
  );
  const first = entries.find(({ key }) => chosen.includes(key))?.key;
  const { list, active, onFocus, onKeyDown } = useListKeys(entries, first);
  return (
    // Readers say the name of a group when the focus comes into it.
    <div role="group" aria-label={texts.t("filters.keys")} className="keyword-group">
      <p aria-hidden className="keyword-keys quiet">
        {texts.t("filters.keys")}
      </p>
      <ul ref={list} className="plain-list keyword-list" aria-label={texts.t(`filters.group.${group}`)}>
        {entries.map(({ key, name, value }) => (
          <Value
            key={key}
            {...{ group, name, value, onToggle, onFocus, onKeyDown }}
            isChosen={chosen.includes(key)}
            isActive={key === active}
          />
        ))}
        {shown.length === 0 && <li className="empty-note">{texts.t("filters.noMatch", { text: search })}</li>}
        {more > 0 && <li className="empty-note">{texts.count("filters.more", more)}</li>}
      </ul>
    </div>
  );
}

interface ValueProps
  extends
    Pick<ValueListProps, "group" | "onToggle">,
    Pick<ReturnType<typeof useListKeys>, "onFocus" | "onKeyDown"> {
  readonly value: FacetValue;
  readonly name: string;
  readonly isChosen: boolean;
  /** Tab goes to this one. */
  readonly isActive: boolean;
}

const Value = memo(function Value(props: ValueProps) {
  const { group, value, name, isChosen, isActive, onToggle, onFocus, onKeyDown } = props;
  const { texts } = usePane();
  const count = useId();
  const tabIndex = isActive ? 0 : -1;
  return (
    <li className={value.count === 0 ? "keyword keyword-none" : "keyword"}>
      <Checkbox
        checked={isChosen}
        tabIndex={tabIndex}
        aria-describedby={count}
        onChange={() => onToggle(value.key, value.label)}
        onFocus={() => onFocus(value.key)}
        onKeyDown={(event) => onKeyDown(event, value.key)}
        label={{ children: name, ...(isOfTable(group, value) ? { lang: "nl" } : {}) }}
      />
      {group === "keyword" && value.variants.length > 0 && <Spellings value={value} tabIndex={tabIndex} />}
      <span className="keyword-count" aria-hidden>
        {texts.number(value.count)}
      </span>
      <span id={count} className="visually-hidden">
        {texts.count("count.rows", value.count)}
      </span>
    </li>
  );
});

interface SpellingsProps {
  readonly value: FacetValue;
  readonly tabIndex: number;
}

/** The other spellings of a keyword, which are counted and chosen with it. */
function Spellings({ value: { label, variants }, tabIndex }: SpellingsProps) {
  const { texts } = usePane();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const count = texts.count("filters.spellings", variants.length);
  return (
    <>
      <button
        type="button"
        className="text-button keyword-spellings"
        tabIndex={tabIndex}
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
