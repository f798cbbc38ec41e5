import { Button, Field, Textarea } from "@fluentui/react-components";
import { saveOwnSettings } from "../commands/settings";
import { usePane, usePaneState } from "../state/context";
import { useDraft } from "../state/use-draft";
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
  const { typed } = session;
  const saved = { types: own.allowedTypes.join("\n"), levels: own.allowedLevels.join("\n") };
  // By what is kept now: what was typed over a colleague's newer values would overwrite them unseen.
  const names = { types: `types ${saved.types}`, levels: `levels ${saved.levels}` };
  const types = useDraft(typed, names.types) ?? saved.types;
  const levels = useDraft(typed, names.levels) ?? saved.levels;
  const save = (): void =>
    void saveOwnSettings.perform(session, { allowedTypes: lines(types), allowedLevels: lines(levels) });
  return (
    <section className="settings-part" aria-labelledby="settings-values">
      <h3 id="settings-values" className="sub-title">
        {texts.t("settings.values")}
      </h3>
      <p className="quiet">{texts.t("settings.valuesWhy")}</p>
      <Field label={texts.t("role.type")} size="small">
        <Textarea value={types} size="small" onChange={(_, { value }) => typed.keep(names.types, value)} />
      </Field>
      <Field label={texts.t("role.level")} size="small">
        <Textarea value={levels} size="small" onChange={(_, { value }) => typed.keep(names.levels, value)} />
      </Field>
      {(types !== saved.types || levels !== saved.levels) && (
        <p className="quiet">{texts.t("settings.notSaved")}</p>
      )}
      <Button size="small" onClick={save}>
        {texts.t("settings.save")}
      </Button>
    </section>
  );
}
