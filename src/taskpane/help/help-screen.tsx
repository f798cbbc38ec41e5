import { useEffect, useRef } from "react";
import { RULES } from "../../rules/registry";
import { openScreen } from "../commands/screens";
import { RuleTitle, WithValues } from "../shell/dutch-term";
import { usePane, usePaneState } from "../state/context";
import "./help.css";

/** The rule book in the pane: of each rule what it finds, why it matters and what to do. */
export default function HelpScreen() {
  const { session, texts } = usePane();
  const { screen } = usePaneState();
  const asked = useRef<HTMLElement>(null);
  useEffect(() => {
    asked.current?.scrollIntoView({ block: "start" });
    asked.current?.focus({ preventScroll: true });
  }, [screen?.about]);
  return (
    <div className="help">
      <p className="quiet">{texts.t("help.intro")}</p>
      {RULES.map(({ id, severity }) => {
        const rule = texts.rule(id);
        if (!rule) return null;
        const isAsked = id === screen?.about;
        return (
          <article key={id} className="help-rule" tabIndex={-1} ref={isAsked ? asked : undefined}>
            <h3 className="sub-title">
              <RuleTitle text={rule.title} />
            </h3>
            <p className="quiet">{texts.t(`severity.${severity}`)}</p>
            <p>
              <WithValues text={rule.why} />
            </p>
            <p>
              <WithValues text={rule.todo} />
            </p>
            <button
              type="button"
              className="text-button"
              aria-label={`${texts.t("help.setLevel")}: ${rule.title}`}
              onClick={() => void openScreen.perform(session, { id: "settings", about: id })}
            >
              {texts.t("help.setLevel")}
            </button>
          </article>
        );
      })}
    </div>
  );
}
