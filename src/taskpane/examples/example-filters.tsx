import { Button, Field, Select } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { EXAMPLES, examplesFor, themesOf } from "../../catalog/catalog";
import { citedArticles } from "../../catalog/search/filter";
import { PARTNERS, type PartnerId } from "../../partners/partner";
import { usePane, usePaneState } from "../state/context";
import { filterCount, NO_SEARCH, type ExampleSearch } from "./example-search";

interface ExampleFiltersProps {
  readonly search: ExampleSearch;
  readonly onSearch: (search: ExampleSearch) => void;
}

const TYPES = ["required", "desirable"] as const;
const LEVELS = ["official", "administrative"] as const;

/** Narrows the list by theme, partner, type, level and article. */
export function ExampleFilters({ search, onSearch }: ExampleFiltersProps) {
  const { texts } = usePane();
  const { instrument } = usePaneState();
  const { filter } = search;
  const themes = useMemo(
    () => [...(instrument ? themesOf(instrument).keys() : new Set(EXAMPLES.map(({ theme }) => theme)))],
    [instrument],
  );
  const articles = useMemo(
    () => citedArticles(instrument ? examplesFor(instrument) : EXAMPLES),
    [instrument],
  );
  const set = (change: ExampleSearch["filter"]): void => onSearch({ ...search, filter: change });
  return (
    <div className="example-filters" role="group" aria-label={texts.t("examples.filters")}>
      <Choice
        label={texts.t("examples.theme")}
        value={filter.theme}
        options={themes.map((one) => [one, texts.t(`theme.${one}`)])}
        onChoose={({ theme: _, ...rest }, theme) => set(theme === undefined ? rest : { ...rest, theme })}
        filter={filter}
      />
      <Choice
        label={texts.t("role.type")}
        value={filter.type}
        options={TYPES.map((one) => [one, texts.t(`type.${one}`)])}
        onChoose={({ type: _, ...rest }, type) => set(type === undefined ? rest : { ...rest, type })}
        filter={filter}
      />
      <Choice
        label={texts.t("examples.level")}
        value={filter.level}
        options={LEVELS.map((one) => [one, texts.t(`level.${one}`)])}
        onChoose={({ level: _, ...rest }, level) => set(level === undefined ? rest : { ...rest, level })}
        filter={filter}
      />
      <Choice
        label={texts.t("examples.article")}
        value={filter.article === undefined ? undefined : `${filter.law ?? ""} ${filter.article}`}
        options={articles.map(({ law, article, count }) => [
          `${law} ${article}`,
          `${law} ${article} (${count})`,
        ])}
        onChoose={({ law: _law, article: _article, ...rest }, chosen) => {
          const cited = articles.find(({ law, article }) => `${law} ${article}` === chosen);
          set(cited ? { ...rest, law: cited.law, article: cited.article } : rest);
        }}
        filter={filter}
      />
      <PartnerChoice chosen={filter.partners ?? []} onChoose={(partners) => set({ ...filter, partners })} />
      {filterCount(filter) > 0 && (
        <Button size="small" onClick={() => onSearch({ ...search, filter: NO_SEARCH.filter })}>
          {texts.t("examples.clearFilters")}
        </Button>
      )}
    </div>
  );
}

interface PartnerChoiceProps {
  readonly chosen: readonly PartnerId[];
  readonly onChoose: (partners: readonly PartnerId[]) => void;
}

/** The chain partners of whom one must take part, as in the filters of the sheet. */
function PartnerChoice({ chosen, onChoose }: PartnerChoiceProps) {
  const { texts } = usePane();
  const label = useId();
  return (
    <div className="partner-choice" role="group" aria-labelledby={label}>
      <span id={label} className="partner-choice-name">
        {texts.t("examples.partnersAny")}
      </span>
      <div className="partner-chips">
        {PARTNERS.map((one) => (
          <button
            key={one}
            type="button"
            lang="nl"
            className="chip"
            aria-pressed={chosen.includes(one)}
            onClick={() =>
              onChoose(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])
            }
          >
            {texts.t(`partner.${one}`)}
          </button>
        ))}
      </div>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly (readonly [Value, string])[];
  readonly filter: ExampleSearch["filter"];
  readonly onChoose: (filter: ExampleSearch["filter"], value: Value | undefined) => void;
}

function Choice<Value extends string>({ label, value, options, filter, onChoose }: ChoiceProps<Value>) {
  const { texts } = usePane();
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value ?? ""}
        onChange={(_, data) => onChoose(filter, options.find(([one]) => one === data.value)?.[0])}
      >
        <option value="">{texts.t("examples.any")}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
