import type { StartResult } from "../../excel/start";
import type { Texts } from "../../i18n/texts";

interface StartScreenProps {
  /** null: Excel has not answered yet. */
  readonly result: Extract<StartResult, { ok: false }> | null;
  readonly texts: Texts;
}

/** Until Excel answers, and when the pane cannot work here: one sentence why, and what to allow. */
export function StartScreen({ result, texts }: StartScreenProps) {
  if (!result) {
    return (
      <main className="plain-screen plain-waiting" aria-busy>
        <h1 className="visually-hidden">{texts.t("app.name")}</h1>
        <p role="status">{texts.t("app.starting")}</p>
      </main>
    );
  }
  return (
    <main className="plain-screen">
      <h1>{texts.t("start.title")}</h1>
      <p role="alert">{texts.t(`start.${result.reason}`, { address: result.address ?? "" })}</p>
      {result.address !== null && <p className="plain-address">{`https://${result.address}`}</p>}
      <button type="button" className="plain-primary" onClick={() => location.reload()}>
        {texts.t("start.retry")}
      </button>
    </main>
  );
}
