import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../i18n/dictionary";
import { loadTexts } from "../../i18n/load-texts";
import type { Texts } from "../../i18n/make-texts";
import { PaneContext } from "../state/context";
import { wordingIn } from "../state/findings";
import type { PaneSession } from "../state/pane-session";
import { rememberLanguage } from "../state/preferences";
import { keepKeysInPane } from "./pane-keys";
import { Shell } from "./shell";
import { themeFor } from "./theme";
import { useDark } from "./use-dark";

interface AppProps {
  readonly session: PaneSession;
  /** In the language to begin with. */
  readonly texts: Texts;
}

/** The whole pane: theme, language, and what follows the workbook. */
export function App({ session, texts: first }: AppProps) {
  const isDark = useDark();
  const [texts, setTexts] = useState(first);
  const pane = useMemo(
    () => ({
      session,
      texts,
      setLanguage: (chosen: Language) => {
        rememberLanguage(chosen);
        void loadTexts(chosen).then(setTexts);
      },
    }),
    [session, texts],
  );
  useEffect(() => {
    document.documentElement.lang = texts.language;
    session.store.set({ wording: wordingIn(texts) });
  }, [session, texts]);
  useEffect(keepKeysInPane, []);
  useEffect(() => {
    void session.start();
    return () => void session.stop();
  }, [session]);
  return (
    <FluentProvider theme={themeFor(isDark)}>
      <PaneContext.Provider value={pane}>
        <Shell isDark={isDark} />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
