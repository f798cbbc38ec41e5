import { Button, FluentProvider } from "@fluentui/react-components";
import type { StartResult } from "../../excel/start";
import type { Texts } from "../../i18n/texts";
import { themeFor } from "./theme";
import { useDark } from "./use-dark";

interface StartFailureProps {
  readonly result: Extract<StartResult, { ok: false }>;
  readonly texts: Texts;
}

/** The screen when the pane cannot work here: one sentence why, and what to allow. */
export function StartFailure({ result, texts }: StartFailureProps) {
  const isDark = useDark();
  return (
    <FluentProvider theme={themeFor(isDark)} className="pane-root">
      <main className="no-table">
        <h1 className="pane-title">{texts.t("start.title")}</h1>
        <p>{texts.t(`start.${result.reason}`, { address: result.address ?? "" })}</p>
        <Button appearance="primary" onClick={() => location.reload()}>
          {texts.t("start.retry")}
        </Button>
      </main>
    </FluentProvider>
  );
}
