import type { PartnerId } from "../../partners/partner";
import type { CoreInstrument } from "../../table/instrument";
import type { PaneSession } from "../state/pane-session";
import type { PaneState } from "../state/pane-state";
import type { PaneCommand } from "./command";

/** Brings the list of examples to the front, whatever the pane shows: another tab, a screen over it, or one example. */
function showList(session: PaneSession, wanted: Partial<PaneState>): Promise<void> {
  const examplesAsked = session.store.get().examplesAsked + 1;
  session.store.set({ ...wanted, isInstrumentChosen: true, tab: "examples", screen: null, examplesAsked });
  return Promise.resolve();
}

/** Opens the examples of a core instrument. */
export const showExamples: PaneCommand<CoreInstrument> = {
  id: "showExamples",
  label: "overview.toExamples",
  icon: "examples",
  enabled: () => true,
  perform: (session, instrument) => showList(session, { instrument }),
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
  perform: (session, { instrument, partner }) => showList(session, { instrument, wantedPartner: partner }),
};
