import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { LEVELS } from "../../rules/level/values";
import { TYPES } from "../../rules/type/values";
import { saveOwnSettings } from "../commands/settings";
import { DutchTerm } from "../shell/dutch-term";
import { usePane, usePaneState } from "../state/context";
import { useDraft } from "../state/use-draft";
import { ownSettings } from "../state/rule-settings";
import { valueProblem, type ValueProblem } from "./value-problem";

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
  const [isAsked, setAsked] = useState(false);
  const problems = { types: valueProblem(lines(types), TYPES), levels: valueProblem(lines(levels), LEVELS) };
  const said = (problem: ValueProblem | null) =>
    isAsked && problem
      ? { validationMessage: texts.t(`settings.value.${problem.code}`, { value: problem.value }) }
      : {};
  const save = (): void => {
    const isWrong = problems.types !== null || problems.levels !== null;
    setAsked(isWrong);
    // What was said of what was kept before is no answer to this.
    if (isWrong) return session.notify(null);
    void saveOwnSettings.perform(session, { allowedTypes: lines(types), allowedLevels: lines(levels) });
  };
  return (
    <section className="settings-part" aria-labelledby="settings-values">
      <h3 id="settings-values" className="sub-title">
        {texts.t("settings.values")}
      </h3>
      <p className="quiet">{texts.t("settings.valuesWhy")}</p>
      <Field label={<DutchTerm text={texts.t("role.type")} />} size="small" {...said(problems.types)}>
        <Textarea value={types} size="small" onChange={(_, { value }) => typed.keep(names.types, value)} />
      </Field>
      <Field label={<DutchTerm text={texts.t("role.level")} />} size="small" {...said(problems.levels)}>
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
