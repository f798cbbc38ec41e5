import type { PaneState } from "../state/pane-state";
import type { PaneCommand } from "./command";

/** Opens a screen over the tabs; `about` says of what (the help of one rule, say). */
export const openScreen: PaneCommand<NonNullable<PaneState["screen"]>> = {
  id: "openScreen",
  label: "screen.open",
  icon: "jump",
  enabled: () => true,
  perform: (session, screen) => {
    session.store.set({ screen });
    return Promise.resolve();
  },
};

/** Goes back to the tabs. */
export const closeScreen: PaneCommand = {
  id: "closeScreen",
  label: "screen.back",
  icon: "previous",
  enabled: (state) => state.screen !== null,
  perform: (session) => {
    session.store.set({ screen: null });
    return Promise.resolve();
  },
};
