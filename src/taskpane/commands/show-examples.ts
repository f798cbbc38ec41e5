import type { CoreInstrument } from "../../table/instrument";
import type { PaneCommand } from "./command";

/** Opens the examples of a core instrument. */
export const showExamples: PaneCommand<CoreInstrument> = {
  id: "showExamples",
  label: "overview.toExamples",
  icon: "examples",
  enabled: () => true,
  perform: (session, instrument) => {
    session.store.set({ instrument, tab: "examples" });
    return Promise.resolve();
  },
};
