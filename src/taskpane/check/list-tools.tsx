import { SearchBox, Select } from "@fluentui/react-components";
import { usePane, usePaneState } from "../state/context";
import { GROUPINGS, type Grouping } from "../state/pane-state";
import { rememberGrouping } from "../state/preferences";

interface ListToolsProps {
  /** The rules that found something, with how much; the most first. */
  readonly rules: readonly (readonly [string, number])[];
}

/** Narrows the list to one check or to words, and says how it is arranged. */
export default function ListTools({ rules }: ListToolsProps) {
  const { session, texts } = usePane();
  const { grouping, shownRule, search } = usePaneState();
  const arrange = (chosen: Grouping): void => {
    rememberGrouping(chosen);
    session.store.set({ grouping: chosen });
  };
  // The chosen check stays the one that is named, also when nothing is left of it.
  const isGone = shownRule !== undefined && !rules.some(([id]) => id === shownRule);
  const offered = isGone ? [...rules, [shownRule, 0] as const] : rules;
  return (
    <div className="list-tools" role="search" aria-label={texts.t("check.tools")}>
      <SearchBox
        size="small"
        value={search}
        placeholder={texts.t("check.search")}
        aria-label={texts.t("check.search")}
        dismiss={{ "aria-label": texts.t("check.searchClear") }}
        onChange={(_, { value }) => session.store.set({ search: value })}
      />
      <Select
        size="small"
        value={shownRule ?? ""}
        aria-label={texts.t("check.rule")}
        onChange={(_, { value }) => session.store.set({ shownRule: value === "" ? undefined : value })}
      >
        <option value="">{texts.t("check.everyRule")}</option>
        {offered.map(([id, count]) => (
          <option key={id} value={id}>
            {`${texts.rule(id)?.title ?? id} (${texts.number(count)})`}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        value={grouping}
        aria-label={texts.t("check.grouping")}
        onChange={(_, { value }) => arrange(value as Grouping)}
      >
        {GROUPINGS.map((one) => (
          <option key={one} value={one}>
            {texts.t(`check.by.${one}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
