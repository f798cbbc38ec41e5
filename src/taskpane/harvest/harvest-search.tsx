import { Field, Input, Select } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { Example } from "../../catalog/example";
import type { HarvestedAgreement } from "../../catalog/own/harvest";
import { findExamples, type Found } from "../../catalog/search/search";
import { usePane } from "../state/context";

/** What the list is narrowed by; null: all. */
export interface HarvestFilter {
  readonly search: string;
  readonly instrument: Example["instrument"] | null;
  readonly file: string | null;
}

export const NO_FILTER: HarvestFilter = { search: "", instrument: null, file: null };

/** The agreements that fit a filter, with a search the best first. */
export function useFound(
  found: readonly HarvestedAgreement[],
  { search, instrument, file }: HarvestFilter,
): Found<HarvestedAgreement> {
  const fitting = useMemo(
    () =>
      found.filter(
        (one) =>
          (instrument === null || one.example.instrument === instrument) &&
          (file === null || one.file === file),
      ),
    [found, instrument, file],
  );
  return useMemo(() => {
    const byId = new Map(fitting.map((one) => [one.example.id, one]));
    const result = findExamples(
      fitting.map(({ example }) => example),
      search,
    );
    return { ...result, examples: result.examples.flatMap(({ id }) => byId.get(id) ?? []) };
  }, [fitting, search]);
}

interface HarvestSearchProps {
  /** All that the files have. */
  readonly found: readonly HarvestedAgreement[];
  readonly filter: HarvestFilter;
  readonly shown: Found<HarvestedAgreement>;
  readonly onFilter: (filter: HarvestFilter) => void;
}

/** Narrows the list by words, core instrument and file. */
export function HarvestSearch({ found, filter, shown, onFilter }: HarvestSearchProps) {
  const { texts } = usePane();
  const count = shown.examples.length;
  const isNarrowed = filter.search.trim() !== "" || filter.instrument !== null || filter.file !== null;
  return (
    <div className="harvest-narrow">
      <Input
        type="search"
        className="harvest-search"
        contentBefore={<SearchRegular aria-hidden />}
        placeholder={texts.t("harvest.search")}
        aria-label={texts.t("harvest.search")}
        value={filter.search}
        onChange={(_, data) => onFilter({ ...filter, search: data.value })}
      />
      <Choice
        label={texts.t("role.instrument")}
        value={filter.instrument}
        values={found.map(({ example }) => example.instrument)}
        nameOf={(one) => texts.t(`instrument.${one}`)}
        onChoose={(instrument) => onFilter({ ...filter, instrument })}
      />
      <Choice
        label={texts.t("harvest.fileFilter")}
        value={filter.file}
        values={found.map(({ file }) => file)}
        nameOf={(one) => one}
        onChoose={(file) => onFilter({ ...filter, file })}
      />
      <div role="status">
        {shown.corrections.map((one) => (
          <p key={one.typed}>{texts.t("examples.corrected", { ...one })}</p>
        ))}
        {shown.match === "some" && count > 0 && <p>{texts.t("harvest.partly")}</p>}
        {isNarrowed && (
          <p className="quiet">
            {count === 0 ? texts.t("harvest.noneFound") : texts.count("harvest.found", count)}
          </p>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value | null) => void;
}

/** A choice among what the agreements have; none where they all have the same. */
function Choice<Value extends string>({ label, value, values, nameOf, onChoose }: ChoiceProps<Value>) {
  const { texts } = usePane();
  const options = useMemo(() => [...new Set(values)], [values]);
  if (options.length < 2 && value === null) return null;
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value ?? ""}
        onChange={(_, data) => onChoose(options.find((one) => one === data.value) ?? null)}
      >
        <option value="">{texts.t("examples.any")}</option>
        {options.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
