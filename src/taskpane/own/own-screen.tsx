import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Example } from "../../catalog/example";
import { insertExamples } from "../commands/insert-examples";
import { exportOwn, keepRow, removeOwn, renameOwn, saveOwn } from "../commands/own-examples";
import { OwnTextTag } from "../examples/own-legal-text";
import { openScreen } from "../commands/screens";
import { CommandButton } from "../shell/command-button";
import { usePane, usePaneState } from "../state/context";
import { ownExamples } from "./own-examples";
import "./own.css";

/** The region's own examples: kept from a row, renamed, inserted, removed, and put on a sheet to share. */
export default function OwnScreen() {
  const { session, texts } = usePane();
  const { workbook } = usePaneState();
  const examples = useMemo(() => ownExamples(workbook), [workbook]);
  return (
    <div className="own">
      <p>{texts.t("own.intro")}</p>
      <div>
        <CommandButton command={keepRow} input={undefined} appearance="primary" />
        <p className="quiet own-hint">{texts.t("own.keepRowHint")}</p>
      </div>
      {examples.length === 0 && <p className="info-note">{texts.t("own.none")}</p>}
      <ul className="plain-list own-list">
        {examples.map((example) => (
          <OwnExample key={example.id} example={example} />
        ))}
      </ul>
      {examples.length > 0 && (
        <div>
          <div className="button-row">
            <CommandButton command={saveOwn} input={texts.t("own.sheetName")} />
            <CommandButton command={exportOwn} input={texts.t("own.sheetName")} />
          </div>
          <p className="quiet own-hint">{texts.t("own.exportHint")}</p>
        </div>
      )}
      <Button onClick={() => void openScreen.perform(session, { id: "harvest" })}>
        {texts.t("harvest.title")}
      </Button>
    </div>
  );
}

function OwnExample({ example }: { readonly example: Example }) {
  const { texts } = usePane();
  const { title, instrument, agreement } = example;
  return (
    <li className="own-example">
      <TitleField example={example} />
      <p className="quiet">
        {texts.t(`instrument.${instrument}`)} <OwnTextTag example={example} />
      </p>
      <p className="own-text" lang="nl">
        {agreement}
      </p>
      <div className="button-row">
        <CommandButton
          command={insertExamples}
          input={{ examples: [{ example, values: {} }], afterRow: null, texts }}
          size="small"
          name={texts.t("examples.insertTitle", { title })}
        />
        <CommandButton
          command={removeOwn}
          input={example}
          size="small"
          name={texts.t("own.removeNamed", { title })}
        />
      </div>
    </li>
  );
}

/** The title, on as many lines as it needs; kept when the field is left or at Enter. Escape brings the one that is kept back. */
function TitleField({ example: { id, title } }: { readonly example: Example }) {
  const { session, texts } = usePane();
  const [typed, setTyped] = useState(title);
  const [isEmptied, setEmptied] = useState(false);
  const underWay = useRef<string | null>(null);
  // Taking a new title back brings the old one here too.
  useEffect(() => setTyped(title), [title]);
  const save = async (): Promise<void> => {
    const next = typed.replace(/\s+/g, " ").trim();
    // Nobody finds an example without a title: an emptied field gets the title back.
    if (next === "") {
      setTyped(title);
      setEmptied(true);
      return session.dismiss();
    }
    if (next === title || next === underWay.current) return;
    underWay.current = next;
    await renameOwn.perform(session, { id, title: next });
    underWay.current = null;
  };
  return (
    <Field
      label={texts.t("own.title")}
      size="small"
      {...(isEmptied && { validationState: "warning", validationMessage: texts.t("own.titleNeeded") })}
    >
      <Textarea
        lang="nl"
        size="small"
        rows={2}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          setEmptied(false);
        }}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            void save();
          }
          if (event.key !== "Escape" || typed === title) return;
          // Used, so that the page stays open.
          event.preventDefault();
          setTyped(title);
        }}
      />
    </Field>
  );
}
