import { Button, Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Severity } from "../../rules/finding";
import { RULES } from "../../rules/registry";
import { setRuleLevel, resetRuleLevels } from "../commands/settings";
import { RuleTitle } from "../shell/dutch-term";
import { usePane, usePaneState } from "../state/context";

const LEVELS = ["error", "warning", "hint", "off"] as const;

/** How grave each check is in this workbook, or that it is not made. `asked`: the rule to begin with. */
export function RuleLevels({ asked }: { readonly asked: string | undefined }) {
  const { session, texts } = usePane();
  const { workbook } = usePaneState();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: "center" });
    place.current?.querySelector("select")?.focus({ preventScroll: true });
  }, [asked]);
  const changed = Object.keys(workbook.ruleLevels).length;
  return (
    <section className="settings-part" aria-labelledby="settings-levels">
      <h3 id="settings-levels" className="sub-title">
        {texts.t("settings.levels")}
      </h3>
      <p className="quiet">{texts.t("settings.levelsWhy")}</p>
      <ul className="plain-list">
        {RULES.map(({ id, severity }) => {
          const title = texts.rule(id)?.title ?? id;
          const level = workbook.ruleLevels[id];
          return (
            <li key={id} className="settings-line settings-level" ref={id === asked ? place : undefined}>
              <label className="settings-name" htmlFor={`level-${id}`}>
                <RuleTitle text={title} />
              </label>
              <Select
                id={`level-${id}`}
                size="small"
                value={level ?? "usual"}
                onChange={(_, { value }) =>
                  void setRuleLevel.perform(session, {
                    rule: id,
                    level: value === "usual" ? null : (value as Severity | "off"),
                  })
                }
              >
                <option value="usual">
                  {texts.t("settings.usual", { level: texts.t(`severity.${severity}`) })}
                </option>
                {LEVELS.map((one) => (
                  <option key={one} value={one}>
                    {texts.t(one === "off" ? "settings.off" : `severity.${one}`)}
                  </option>
                ))}
              </Select>
            </li>
          );
        })}
      </ul>
      {changed > 0 && (
        <Button size="small" onClick={() => void resetRuleLevels.perform(session)}>
          {texts.t("settings.reset")}
        </Button>
      )}
    </section>
  );
}
