import { useState } from "react";
import type { Texts } from "../../i18n/texts";
import { copyFailureData } from "../diagnostics/copy-failure-data";

interface FailureScreenProps {
  readonly error: Error;
  readonly texts: Texts;
}

/** What stands in the place of a pane that cannot be drawn. Of nothing but plain elements, so that it cannot fail too. */
export function FailureScreen({ error, texts }: FailureScreenProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <main className="plain-screen">
      <h1>{texts.t("failure.title")}</h1>
      <p role="alert">{texts.t("failure.text")}</p>
      <button type="button" className="plain-primary" onClick={() => location.reload()}>
        {texts.t("failure.restart")}
      </button>
      <button type="button" onClick={() => void copyFailureData(error, texts).then(setCopied)}>
        {texts.t("failure.copy")}
      </button>
      <p role="status">{copied !== null && texts.t(copied ? "failure.copied" : "failure.notCopied")}</p>
    </main>
  );
}
