import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { readEnvironment } from "../../excel/environment";
import { copyText } from "../diagnostics/copy-text";
import { describeFailure } from "../diagnostics/describe-failure";
import { usePane, usePaneState } from "../state/context";
import { selfTest, selfTestText } from "./self-test";
import "./self-test.css";

/** What the help desk asks for, to read and to copy. */
export default function SelfTestScreen() {
  const { session, texts } = usePane();
  const state = usePaneState();
  const environment = useMemo(readEnvironment, []);
  const groups = selfTest(state, environment, session.lastTrouble, texts);
  const copy = async (): Promise<void> => {
    const text = `${selfTestText(groups, texts)}\n${await describeFailure(session.lastTrouble)}`;
    const isCopied = await copyText(text);
    session.notify({
      intent: isCopied ? "success" : "warning",
      key: isCopied ? "failure.copied" : "failure.notCopied",
    });
  };
  return (
    <div className="self-test">
      <p>{texts.t("selfTest.intro")}</p>
      <Button appearance="primary" icon={<CopyRegular />} onClick={() => void copy()}>
        {texts.t("selfTest.copy")}
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
