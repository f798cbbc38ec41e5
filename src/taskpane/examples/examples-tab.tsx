import { Field, Input, Select } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import { exampleById } from "../../catalog/catalog";
import { CORE_INSTRUMENTS, type CoreInstrument } from "../../table/instrument";
import { usePane, usePaneState } from "../state/context";
import { ExampleDetail } from "./example-detail";
import { searchExamples } from "./search-examples";

const INSTRUMENTS: readonly CoreInstrument[] = [...CORE_INSTRUMENTS, "algemeen"];

/** Example agreements per core instrument: find one, read it whole, insert it. */
export default function ExamplesTab() {
  const { session, texts } = usePane();
  const { instrument, located } = usePaneState();
  const [search, setSearch] = useState("");
  const [openId, setOpenId] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const examples = useMemo(() => searchExamples(instrument, search), [instrument, search]);
  const open = openId === null ? null : exampleById(openId);
  if (open) {
    const back = (): void => {
      setOpenId(null);
      // The focus goes back to where it came from.
      requestAnimationFrame(() =>
        list.current?.querySelector<HTMLElement>(`[data-example="${open.id}"]`)?.focus(),
      );
    };
    return <ExampleDetail example={open} instrument={instrument} onBack={back} />;
  }
  return (
    <div className="tab tab-examples">
      {located.kind === "no-table" && <p className="empty-note">{texts.t("examples.noTable")}</p>}
      <Field label={texts.t("examples.instrument")}>
        <Select
          value={instrument}
          onChange={(_, data) => session.store.set({ instrument: data.value as CoreInstrument })}
        >
          {INSTRUMENTS.map((one) => (
            <option key={one} value={one}>
              {texts.t(`instrument.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Input
        type="search"
        contentBefore={<SearchRegular aria-hidden />}
        placeholder={texts.t("examples.search")}
        aria-label={texts.t("examples.search")}
        value={search}
        onChange={(_, data) => setSearch(data.value)}
      />
      <p className="result-count" role="status">
        {texts.count("examples.count", examples.length)}
      </p>
      <ul className="plain-list example-list" ref={list}>
        {examples.map((example) => (
          <li key={example.id}>
            <button
              type="button"
              className="example-card"
              data-example={example.id}
              aria-label={texts.t("examples.open", { title: example.title })}
              onClick={() => setOpenId(example.id)}
            >
              <span className="example-title">{example.title}</span>
              <span className="example-text">{example.agreement}</span>
              <span className="example-meta">
                {texts.t(`type.${example.type}`)} · {texts.t(`level.${example.level.value}`)} ·{" "}
                {example.partners.map((partner) => texts.t(`partner.${partner}`)).join(", ")}
              </span>
            </button>
          </li>
        ))}
        {examples.length === 0 && <li className="empty-note">{texts.t("examples.none")}</li>}
      </ul>
    </div>
  );
}
