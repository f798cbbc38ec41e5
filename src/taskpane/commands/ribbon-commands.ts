import { CORE_INSTRUMENTS, type CoreInstrument } from "../../table/instrument";
import type { PaneSession } from "../state/pane-session";
import type { TabId } from "../state/pane-state";
import { recheck } from "./findings";
import { clearMarks, markMissingPartners } from "./marks";
import { showExamples } from "./show-examples";

/** A command with a button or a shortcut of its own in Excel. */
export interface RibbonCommand {
  /** Name of the function in manifest.xml and assets/shortcuts.json. */
  readonly id: string;
  /** Brings the pane to the front; other commands do so only when there is something to say that the sheet does not show. */
  readonly opensPane: boolean;
  perform(session: PaneSession): Promise<void>;
}

const openAt = (tab: TabId, perform: (session: PaneSession) => Promise<void>) => (session: PaneSession) => {
  session.store.set({ tab, screen: null });
  return perform(session);
};

const examplesOf = (instrument: CoreInstrument) =>
  openAt("examples", (session) => {
    session.store.set({ examplesTakeFocus: true });
    return showExamples.perform(session, instrument);
  });

/** The commands of the group on Excel's tab *Start*, and of the shortcuts. */
export const RIBBON_COMMANDS: readonly RibbonCommand[] = [
  { id: "showPane", opensPane: true, perform: () => Promise.resolve() },
  { id: "recheck", opensPane: true, perform: openAt("check", recheck.perform) },
  { id: "markMissingPartners", opensPane: false, perform: markMissingPartners.perform },
  { id: "clearMarks", opensPane: false, perform: clearMarks.perform },
  { id: "examples_algemeen", opensPane: true, perform: examplesOf("algemeen") },
  ...CORE_INSTRUMENTS.map((instrument) => ({
    id: `examples_${instrument}`,
    opensPane: true,
    perform: examplesOf(instrument),
  })),
];

/**
 * Runs a command that was asked for outside the pane. The pane may be closed: Excel then loads its page out of sight, so
 * the sheet is read first, and the pane comes to the front when the command could not do what was asked.
 *
 * @param showPane brings the pane to the front, where Excel can
 */
export async function performFromRibbon(
  session: PaneSession,
  command: RibbonCommand,
  showPane: () => Promise<void>,
): Promise<void> {
  session.notify(null);
  await session.refresh();
  await command.perform(session);
  const { located, trouble, notice } = session.store.get();
  const isDone = located.kind === "table" && !trouble && notice?.intent === "success";
  if (command.opensPane || !isDone) await showPane();
}
