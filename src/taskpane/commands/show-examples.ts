import type { PartnerId } from "../../partners/partner";
import type { CoreInstrument } from "../../table/instrument";
import type { PaneCommand } from "./command";

/** Opens the examples of a core instrument. */
export const showExamples: PaneCommand<CoreInstrument> = {
  id: "showExamples",
  label: "overview.toExamples",
  icon: "examples",
  enabled: () => true,
  perform: (session, instrument) => {
    session.store.set({ instrument, isInstrumentChosen: true, tab: "examples" });
    return Promise.resolve();
  },
};

/** Opens the examples of a core instrument in which a partner takes part: what would fill an empty spot. */
export const showFittingExamples: PaneCommand<{
  readonly instrument: CoreInstrument;
  readonly partner: PartnerId;
}> = {
  id: "showFittingExamples",
  label: "overview.toExamples",
  icon: "examples",
  enabled: () => true,
  perform: (session, { instrument, partner }) => {
    session.store.set({ instrument, isInstrumentChosen: true, wantedPartner: partner, tab: "examples" });
    return Promise.resolve();
  },
};
