import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../i18n/dictionary";
import { createTexts } from "../../i18n/texts";
import { PaneContext } from "../state/context";
import type { PaneSession } from "../state/pane-session";
import { rememberLanguage } from "../state/preferences";
import { Shell } from "./shell";
import { themeFor } from "./theme";
import { useDark } from "./use-dark";

interface AppProps {
  readonly session: PaneSession;
  /** The language to begin with. */
  readonly language: Language;
}

/** The whole pane: theme, language, and what follows the workbook. */
export function App({ session, language: first }: AppProps) {
  const isDark = useDark();
  const [language, setLanguage] = useState(first);
  const pane = useMemo(
    () => ({
      session,
      texts: createTexts(language),
      setLanguage: (chosen: Language) => {
        rememberLanguage(chosen);
        setLanguage(chosen);
      },
    }),
    [session, language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
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
