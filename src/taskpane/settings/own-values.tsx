import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { saveOwnSettings } from "../commands/settings";
import { usePane, usePaneState } from "../state/context";
import { ownSettings } from "../state/rule-settings";

const lines = (text: string): string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];

/** Values of columns E and H that this region uses beside the table's own; one a line. */
export function OwnValues() {
  const { session, texts } = usePane();
  const own = ownSettings(usePaneState().workbook);
  const [types, setTypes] = useState(own.allowedTypes.join("\n"));
  const [levels, setLevels] = useState(own.allowedLevels.join("\n"));
  const save = (): void =>
    void saveOwnSettings.perform(session, { allowedTypes: lines(types), allowedLevels: lines(levels) });
  return (
    <section className="settings-part" aria-labelledby="settings-values">
      <h3 id="settings-values" className="sub-title">
        {texts.t("settings.values")}
      </h3>
      <p className="quiet">{texts.t("settings.valuesWhy")}</p>
      <Field label={texts.t("role.type")} size="small">
        <Textarea value={types} size="small" onChange={(_, { value }) => setTypes(value)} />
      </Field>
      <Field label={texts.t("role.level")} size="small">
        <Textarea value={levels} size="small" onChange={(_, { value }) => setLevels(value)} />
      </Field>
      <Button size="small" onClick={save}>
        {texts.t("settings.save")}
      </Button>
    </section>
  );
}
