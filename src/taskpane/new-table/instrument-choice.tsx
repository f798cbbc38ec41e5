import { Checkbox } from "@fluentui/react-components";
import type { CatalogueExample } from "../../catalog/example";
import type { CoreInstrument } from "../../table/instrument";
import { usePane } from "../state/context";

interface InstrumentChoiceProps {
  readonly instrument: CoreInstrument;
  readonly examples: readonly CatalogueExample[];
  /** Ids of the examples that are chosen, of any core instrument. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], on: boolean) => void;
}

/** The examples of a core instrument: all of them in one go, or one by one. */
export function InstrumentChoice({ instrument, examples, chosen, onChoose }: InstrumentChoiceProps) {
  const { texts } = usePane();
  const name = texts.t(`instrument.${instrument}`);
  const count = examples.filter(({ id }) => chosen.has(id)).length;
  const ids = examples.map(({ id }) => id);
  return (
    <li className="new-table-choice">
      <div className="new-table-all">
        <Checkbox
          label={name}
          checked={count === examples.length ? true : count === 0 ? false : "mixed"}
          onChange={() => onChoose(ids, count < examples.length)}
        />
        <span className="quiet">{texts.t("newTable.ofAll", { count, all: examples.length })}</span>
      </div>
      <details>
        <summary>{texts.t("newTable.which", { instrument: name })}</summary>
        <ul className="plain-list">
          {examples.map(({ id, title }) => (
            <li key={id}>
              <Checkbox
                label={{ children: title, lang: "nl" }}
                checked={chosen.has(id)}
                onChange={(_, data) => onChoose([id], data.checked === true)}
              />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
