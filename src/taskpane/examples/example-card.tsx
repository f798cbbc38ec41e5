import type { Example } from "../../catalog/example";
import type { CoreInstrument } from "../../table/instrument";
import { insertExample } from "../commands/insert-example";
import { CommandButton } from "../shell/command-button";
import { usePane } from "../state/context";
import { TypeTag } from "./type-tag";

interface ExampleCardProps {
  readonly example: Example;
  readonly instrument: CoreInstrument;
  /** The sheet row where the agreement stands already; null: nowhere. */
  readonly standsAt: number | null;
  readonly onOpen: () => void;
}

/** An example in the list: enough to choose it, to be read whole, or inserted at once. */
export function ExampleCard({ example, instrument, standsAt, onOpen }: ExampleCardProps) {
  const { texts } = usePane();
  const { id, title, agreement, type, level, partners } = example;
  return (
    <li className="example-card">
      <div className="example-head">
        <button
          type="button"
          className="card-button"
          data-example={id}
          aria-label={texts.t("examples.open", { title })}
          onClick={onOpen}
        >
          {title}
        </button>
        <CommandButton
          command={insertExample}
          input={{ example, instrument, texts }}
          className="example-insert"
          appearance="subtle"
          size="small"
          iconOnly
          name={texts.t("examples.insertTitle", { title })}
          hint={texts.t("examples.insertHint")}
        />
      </div>
      <p className="example-text">{agreement}</p>
      <p className="example-meta">
        <TypeTag type={type} /> {texts.t(`level.${level.value}`)}
      </p>
      <p className="example-meta">{partners.map((partner) => texts.t(`partner.${partner}`)).join(", ")}</p>
      {standsAt !== null && (
        <p className="example-stands">{texts.t("examples.stands", { row: String(standsAt + 1) })}</p>
      )}
    </li>
  );
}
