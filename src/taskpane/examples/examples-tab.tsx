import { Field, Input, Select } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import { exampleById } from "../../catalog/catalog";
import { CORE_INSTRUMENTS, type CoreInstrument } from "../../table/instrument";
import { usePane, usePaneState } from "../state/context";
import { ExampleCard } from "./example-card";
import { ExampleDetail } from "./example-detail";
import { searchExamples } from "./search-examples";
import { standingRows } from "./standing-rows";
import "./examples.css";

const INSTRUMENTS: readonly CoreInstrument[] = [...CORE_INSTRUMENTS, "algemeen"];

/** Example agreements per core instrument: find one, read it whole, insert it. */
export default function ExamplesTab() {
  const { session, texts } = usePane();
  const { instrument, located } = usePaneState();
  const [search, setSearch] = useState("");
  const [openId, setOpenId] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const examples = useMemo(() => searchExamples(instrument, search), [instrument, search]);
  const rowOf = useMemo(() => standingRows(located.kind === "table" ? located.table : null), [located]);
  const open = openId === null ? null : exampleById(openId);
  if (open) {
    const back = (): void => {
      setOpenId(null);
      // The focus goes back to where it came from.
      requestAnimationFrame(() =>
        list.current?.querySelector<HTMLElement>(`[data-example="${open.id}"]`)?.focus(),
      );
    };
    return (
      <ExampleDetail example={open} instrument={instrument} standsAt={rowOf(open.agreement)} onBack={back} />
    );
  }
  return (
    <div className="tab tab-examples">
      <h2 className="visually-hidden">{texts.t("tab.examples")}</h2>
      {located.kind === "no-table" && <p className="info-note">{texts.t("examples.noTable")}</p>}
      <div className="example-tools">
        <Field label={texts.t("examples.instrument")} size="small">
          <Select
            value={instrument}
            onChange={(_, data) => {
              const chosen = INSTRUMENTS.find((one) => one === data.value);
              if (chosen) session.store.set({ instrument: chosen });
            }}
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
        <p className="quiet" role="status">
          {texts.count("examples.count", examples.length)}
        </p>
      </div>
      <ul className="plain-list example-list" ref={list}>
        {examples.map((example) => (
          <ExampleCard
            key={example.id}
            example={example}
            instrument={instrument}
            standsAt={rowOf(example.agreement)}
            onOpen={() => setOpenId(example.id)}
          />
        ))}
        {examples.length === 0 && <li className="empty-note">{texts.t("examples.none")}</li>}
      </ul>
    </div>
  );
}
