import { Input, Select } from "@fluentui/react-components";
import { FilterRegular, SearchRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { keywordFacet, rowsWithAny } from "../../facets/keyword-facet";
import { applyKeywordFilter, showAll } from "../commands/keyword-filter";
import { CommandButton } from "../shell/command-button";
import { usePane, usePaneState } from "../state/context";
import { arrange, type Order } from "./arrange";
import { ChosenKeywords } from "./chosen-keywords";
import { KeywordList } from "./keyword-list";
import "./filters.css";

/** Keywords with their counts; a choice sets the sheet's own filter. */
export default function FiltersTab() {
  const { session, texts } = usePane();
  const { located, keywords } = usePaneState();
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<Order>("count");
  const values = useMemo(() => (located.kind === "table" ? keywordFacet(located.table) : []), [located]);
  const shown = useMemo(() => arrange(values, search, order), [values, search, order]);
  const chosen = useMemo(() => values.filter((value) => keywords.has(value.key)), [values, keywords]);
  const result = useMemo(() => rowsWithAny(values, keywords).length, [values, keywords]);
  const toggle = (key: string): void => {
    const next = new Set(keywords);
    if (!next.delete(key)) next.add(key);
    session.store.set({ keywords: next });
  };
  if (located.kind !== "table") return null;
  if (values.every((value) => value.key === ""))
    return <NoKeywords hasColumn={located.table.roles.keyword !== undefined} />;
  return (
    <div className="tab tab-filters">
      <h2 className="tab-title">{texts.t("filters.title")}</h2>
      <div className="filter-tools">
        <Input
          type="search"
          contentBefore={<SearchRegular aria-hidden />}
          placeholder={texts.t("filters.search")}
          aria-label={texts.t("filters.search")}
          value={search}
          onChange={(_, data) => setSearch(data.value)}
        />
        <Select
          aria-label={texts.t("filters.sort")}
          value={order}
          onChange={(_, data) => setOrder(data.value === "name" ? "name" : "count")}
        >
          <option value="count">{texts.t("filters.sort.count")}</option>
          <option value="name">{texts.t("filters.sort.name")}</option>
        </Select>
      </div>
      <ChosenKeywords chosen={chosen} onRemove={toggle} />
      <KeywordList shown={shown} chosen={keywords} search={search} onToggle={toggle} />
      <footer className="tab-footer">
        <p role="status" className={chosen.length === 0 ? "quiet" : "filter-result"}>
          {chosen.length === 0 ? texts.t("filters.pick") : texts.count("filters.result", result)}
        </p>
        <FilterNotes />
        <div className="button-row">
          <CommandButton command={applyKeywordFilter} input={undefined} appearance="primary" />
          <CommandButton command={showAll} input={undefined} />
        </div>
      </footer>
    </div>
  );
}

function NoKeywords({ hasColumn }: { readonly hasColumn: boolean }) {
  const { texts } = usePane();
  return (
    <section className="blank-screen">
      <FilterRegular className="blank-icon" aria-hidden />
      <h2 className="tab-title">{texts.t("filters.title")}</h2>
      <p>{texts.t(hasColumn ? "filters.empty" : "filters.noColumn")}</p>
    </section>
  );
}

/** What to know before a filter is put on: one that stands already, and that colleagues see it too. */
function FilterNotes() {
  const { texts } = usePane();
  const { sheetState, filtered } = usePaneState();
  const state = filtered ? "filters.active" : sheetState?.filtered ? "filters.userFilter" : null;
  return (
    <>
      {state && <p className={filtered ? "filter-state filter-ours" : "filter-state"}>{texts.t(state)}</p>}
      <p className="quiet">{texts.t("filters.sharing")}</p>
    </>
  );
}
