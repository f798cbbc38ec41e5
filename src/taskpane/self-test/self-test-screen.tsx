import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { readEnvironment } from "../../excel/environment";
import { copyHelpdeskData } from "../diagnostics/copy-helpdesk-data";
import { usePane, usePaneState } from "../state/context";
import { selfTest } from "./self-test";
import "./self-test.css";

/** What the helpdesk asks for, to read and to copy. */
export default function SelfTestScreen() {
  const { session, texts } = usePane();
  const state = usePaneState();
  const environment = useMemo(readEnvironment, []);
  const groups = selfTest(state, environment, session.lastTrouble, texts);
  return (
    <div className="self-test">
      <p>{texts.t("selfTest.intro")}</p>
      <Button
        appearance="primary"
        icon={<CopyRegular />}
        onClick={() => void copyHelpdeskData(session, texts)}
      >
        {texts.t("failure.copy")}
      </Button>
      {groups.map(({ title, lines }) => (
        <section key={title} aria-label={texts.t(title)}>
          <h3 className="sub-title">{texts.t(title)}</h3>
          <dl>
            {lines.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
