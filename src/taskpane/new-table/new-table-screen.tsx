import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { CATALOGUE_INSTRUMENTS, EXAMPLES, examplesFor } from "../../catalog/catalog";
import { makeTable } from "../commands/make-table";
import { CommandButton } from "../shell/command-button";
import { usePane } from "../state/context";
import { InstrumentChoice } from "./instrument-choice";
import "./new-table.css";

/** A new table: its sheet's name, and whether it begins empty or with examples. */
export default function NewTableScreen() {
  const { texts } = usePane();
  const [name, setName] = useState(texts.t("newTable.defaultName"));
  const [isFilled, setFilled] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const examples = useMemo(
    () => (isFilled ? EXAMPLES.filter(({ id }) => chosen.has(id)) : []),
    [isFilled, chosen],
  );
  // Who wants examples and chose none would get an empty table without having asked for it.
  const isUnchosen = isFilled && examples.length === 0;
  const choose = (ids: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setChosen(next);
  };
  return (
    <div className="new-table">
      <div className="new-table-form">
        <p>{texts.t("newTable.intro")}</p>
        <Field label={texts.t("newTable.name")}>
          <Input value={name} maxLength={31} onChange={(_, data) => setName(data.value)} />
        </Field>
        <Field label={texts.t("newTable.contents")}>
          <RadioGroup
            value={isFilled ? "filled" : "empty"}
            onChange={(_, data) => setFilled(data.value === "filled")}
          >
            <Radio value="empty" label={texts.t("newTable.empty")} />
            <Radio value="filled" label={texts.t("newTable.filled")} />
          </RadioGroup>
        </Field>
        {isFilled && (
          <>
            <p className="info-note">{texts.t("newTable.filledHint")}</p>
            <ul className="plain-list new-table-choices">
              {CATALOGUE_INSTRUMENTS.map((instrument) => (
                <InstrumentChoice
                  key={instrument}
                  instrument={instrument}
                  examples={examplesFor(instrument)}
                  chosen={chosen}
                  onChoose={choose}
                />
              ))}
            </ul>
          </>
        )}
      </div>
      <footer className="tab-footer">
        <p role="status" className="quiet">
          {isUnchosen
            ? texts.t("newTable.chooseFirst")
            : isFilled && texts.count("newTable.chosen", examples.length)}
        </p>
        <CommandButton
          command={isUnchosen ? CANNOT : makeTable}
          input={{ name: name.trim() || texts.t("newTable.defaultName"), examples }}
          appearance="primary"
        />
      </footer>
    </div>
  );
}

const CANNOT: typeof makeTable = { ...makeTable, enabled: () => false };
