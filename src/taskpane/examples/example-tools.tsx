import { Button, Input, Select } from "@fluentui/react-components";
import { FilterRegular, SearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { CATALOGUE_INSTRUMENTS } from "../../catalog/catalog";
import { usePane, usePaneState } from "../state/context";
import { ExampleFilters } from "./example-filters";
import { filterCount, type ExampleSearch } from "./example-search";

interface ExampleToolsProps {
  readonly search: ExampleSearch;
  readonly onSearch: (search: ExampleSearch) => void;
}

/** The core instrument, the search and the filters above the list. */
export function ExampleTools({ search, onSearch }: ExampleToolsProps) {
  const { session, texts } = usePane();
  const { instrument } = usePaneState();
  const [isOpen, setOpen] = useState(false);
  const on = filterCount(search.filter);
  return (
    <div className="example-tools">
      <Select
        size="small"
        aria-label={texts.t("examples.instrument")}
        value={instrument ?? ""}
        onChange={(_, data) => {
          const chosen = CATALOGUE_INSTRUMENTS.find((one) => one === data.value);
          session.store.set({ instrument: chosen ?? null, isInstrumentChosen: true });
        }}
      >
        <option value="">{texts.t("examples.everyInstrument")}</option>
        {CATALOGUE_INSTRUMENTS.map((one) => (
          <option key={one} value={one}>
            {texts.t(`instrument.${one}`)}
          </option>
        ))}
      </Select>
      <div className="example-search">
        <Input
          type="search"
          contentBefore={<SearchRegular aria-hidden />}
          placeholder={texts.t("examples.search")}
          aria-label={texts.t("examples.search")}
          value={search.text}
          onChange={(_, data) => onSearch({ ...search, text: data.value })}
        />
        <Button
          icon={<FilterRegular />}
          appearance={on > 0 ? "outline" : "subtle"}
          aria-expanded={isOpen}
          aria-label={on > 0 ? texts.count("examples.filtersOn", on) : texts.t("examples.filters")}
          title={texts.t("examples.filters")}
          onClick={() => setOpen(!isOpen)}
        >
          {on > 0 ? String(on) : undefined}
        </Button>
      </div>
      {isOpen && <ExampleFilters search={search} onSearch={onSearch} />}
    </div>
  );
}
