import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language } from "../../i18n/dictionary";
import type { Texts } from "../../i18n/texts";
import type { PaneSession } from "./pane-session";
import type { PaneState } from "./pane-state";

/** What every part of the pane needs. */
export interface Pane {
  readonly session: PaneSession;
  readonly texts: Texts;
  readonly setLanguage: (language: Language) => void;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane's session and texts; only inside the pane's provider. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside the pane");
  return pane;
}

/** The pane's state; the component follows it. */
export function usePaneState(): PaneState {
  const { session } = usePane();
  return useSyncExternalStore(session.store.subscribe, session.store.get);
}
