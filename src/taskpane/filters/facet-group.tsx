import { Input, Select } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, SearchRegular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import { MODES, toggleValue, withMode, type GroupId } from "../../facets/choice";
import type { FacetValue } from "../../facets/facet-index";
import { openScreen } from "../commands/screens";
import { usePane, usePaneState } from "../state/context";
import { arrange, type Order } from "./arrange";
import { ValueList } from "./value-list";

/** From this number on, values are searched. */
const MANY = 12;

interface FacetGroupProps {
  readonly group: GroupId;
  readonly values: readonly FacetValue[];
  /** The chosen core instruments, whose usual values go first; "" for none. */
  readonly usualOf?: string;
}

/** One group of values that folds; keywords stand open, because filtering begins there. */
export function FacetGroup({ group, values, usualOf = "" }: FacetGroupProps) {
  const { session, texts } = usePane();
  const { choice } = usePaneState();
  const [open, setOpen] = useState(group === "keyword");
  const content = useId();
  const chosen = choice.groups[group]?.values.length ?? 0;
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section className="facet">
      <div className="facet-head">
        <h3 className="facet-title">
          <button
            type="button"
            className="facet-fold"
            aria-expanded={open}
            aria-controls={open ? content : undefined}
            onClick={() => setOpen(!open)}
          >
            <Chevron aria-hidden />
            <span>{texts.t(`filters.group.${group}`)}</span>
            {chosen > 0 && <span className="facet-chosen">{texts.count("filters.chosen", chosen)}</span>}
          </button>
        </h3>
        {group === "keyword" && (
          <button
            type="button"
            id="open-clean-up"
            className="text-button"
            aria-label={texts.t("cleanUp.title")}
            onClick={() => void openScreen.perform(session, { id: "cleanUp", from: "open-clean-up" })}
          >
            {texts.t("cleanUp.link")}
          </button>
        )}
      </div>
      {open && (
        <div id={content}>
          <FacetValues group={group} values={values} usualOf={usualOf} />
        </div>
      )}
    </section>
  );
}

function FacetValues({ group, values, usualOf }: Required<FacetGroupProps>) {
  const { session, texts } = usePane();
  const { choice } = usePaneState();
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<Order>("count");
  const usualFirst = usualOf !== "";
  const shown = useMemo(
    () => arrange(values, search, order, usualFirst),
    [values, search, order, usualFirst],
  );
  const { mode = "any", values: chosen = [] } = choice.groups[group] ?? {};
  const name = texts.t(`filters.group.${group}`);
  const searchLabel = group === "keyword" ? texts.t("filters.search") : texts.t("filters.searchIn", { name });
  return (
    <>
      <div className="filter-tools">
        <Select
          aria-label={texts.t("filters.mode", { name })}
          value={mode}
          onChange={(_, data) => {
            const next = MODES.find((one) => one === data.value);
            if (next) session.store.set({ choice: withMode(choice, group, next) });
          }}
        >
          {MODES.map((one) => (
            <option key={one} value={one}>
              {texts.t(`filters.mode.${one}`)}
            </option>
          ))}
        </Select>
        {values.length > MANY && (
          <Select
            aria-label={texts.t("filters.sort")}
            value={order}
            onChange={(_, data) => setOrder(data.value === "name" ? "name" : "count")}
          >
            <option value="count">{texts.t("filters.sort.count")}</option>
            <option value="name">{texts.t("filters.sort.name")}</option>
          </Select>
        )}
      </div>
      {(group === "keyword" || values.length > MANY) && (
        <Input
          className="facet-search"
          type="search"
          contentBefore={<SearchRegular aria-hidden />}
          placeholder={searchLabel}
          aria-label={searchLabel}
          value={search}
          onChange={(_, data) => setSearch(data.value)}
        />
      )}
      {usualFirst && order === "count" && (
        <p className="quiet">{texts.t("filters.usualFirst", { instrument: usualOf })}</p>
      )}
      <ValueList
        group={group}
        shown={shown}
        chosen={chosen}
        search={search}
        onToggle={(key, label) => session.store.set({ choice: toggleValue(choice, group, key, label) })}
      />
    </>
  );
}
