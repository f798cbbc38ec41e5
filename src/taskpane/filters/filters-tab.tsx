import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { FilterDismissRegular, FilterRegular, SearchRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { keywordFacet, rowsWithAny, type KeywordValue } from "../../facets/keyword-facet";
import { applyKeywordFilter, showAll } from "../commands/keyword-filter";
import { usePane, usePaneState } from "../state/context";

type Order = "count" | "name";
/** So many keywords are drawn at once; the search field finds the others. */
const MOST_SHOWN = 300;

const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Keywords with their counts; a choice sets the sheet's own filter. */
export default function FiltersTab() {
  const { session, texts } = usePane();
  const state = usePaneState();
  const { located, keywords, sheetState, filtered } = state;
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<Order>("count");
  const values = useMemo(() => (located.kind === "table" ? keywordFacet(located.table) : []), [located]);
  const shown = useMemo(() => arrange(values, search, order), [values, search, order]);
  const result = useMemo(() => rowsWithAny(values, keywords).length, [values, keywords]);
  const toggle = (key: string): void => {
    const chosen = new Set(keywords);
    if (!chosen.delete(key)) chosen.add(key);
    session.store.set({ keywords: chosen });
  };
  if (values.length === 0) return <p className="empty-note">{texts.t("filters.empty")}</p>;
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
        <Field className="filter-order">
          <Select
            aria-label={texts.t("filters.sort")}
            value={order}
            onChange={(_, data) => setOrder(data.value as Order)}
          >
            <option value="count">{texts.t("filters.sort.count")}</option>
            <option value="name">{texts.t("filters.sort.name")}</option>
          </Select>
        </Field>
      </div>
      <ul className="plain-list keyword-list" aria-label={texts.t("filters.title")}>
        {shown.map((value) => (
          <li key={value.key} className="keyword">
            <Checkbox
              checked={keywords.has(value.key)}
              onChange={() => toggle(value.key)}
              label={value.label || texts.t("filters.blank")}
            />
            <span className="keyword-count" aria-label={texts.count("count.rows", value.rows.length)}>
              {texts.number(value.rows.length)}
            </span>
          </li>
        ))}
        {shown.length === 0 && <li className="empty-note">{texts.t("filters.noMatch", { text: search })}</li>}
      </ul>
      <footer className="tab-footer">
        <p role="status" className={keywords.size === 0 ? "filter-note" : "filter-result-number"}>
          {keywords.size === 0 ? texts.t("filters.pick") : texts.count("filters.result", result)}
        </p>
        {sheetState?.filtered && !filtered && <p className="filter-note">{texts.t("filters.userFilter")}</p>}
        <div className="button-row">
          <Button
            appearance="primary"
            icon={<FilterRegular />}
            disabled={!applyKeywordFilter.enabled(state)}
            onClick={() => void applyKeywordFilter.perform(session)}
          >
            {texts.t(applyKeywordFilter.label)}
          </Button>
          <Button
            icon={<FilterDismissRegular />}
            disabled={!showAll.enabled(state)}
            onClick={() => void showAll.perform(session)}
          >
            {texts.t(showAll.label)}
          </Button>
        </div>
        <p className="filter-note">{texts.t("filters.sharing")}</p>
      </footer>
    </div>
  );
}

function arrange(values: readonly KeywordValue[], search: string, order: Order): readonly KeywordValue[] {
  const wanted = folded(search.trim());
  const found = values.filter((value) =>
    [value.label, ...value.variants].some((label) => folded(label).includes(wanted)),
  );
  const sorted = order === "name" ? [...found].sort((a, b) => a.label.localeCompare(b.label, "nl")) : found;
  return sorted.slice(0, MOST_SHOWN);
}
