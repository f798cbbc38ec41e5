import type { FixDrafts } from "../fixes/fix-drafts";
import type { Notice, PaneState } from "./pane-state";
import type { Store } from "./store";
import type { Reading } from "./table-reader";
import { takeReading, type Freshness } from "./take-reading";
import type { WorkbookMemory } from "./workbook-memory";

/** The pane on whose screen it comes. */
interface Pane {
  readonly store: Store<PaneState>;
  readonly memory: Pick<WorkbookMemory, "state">;
  readonly fixes: FixDrafts;
  notify(notice: Notice): void;
}

/** Puts readings on screen, and tells of the preview that closes because its finding is gone. */
export class OnScreen {
  /** The message that stood there after the last reading. */
  private toldBefore: Notice | null = null;

  constructor(private readonly pane: Pane) {}

  /** What was read just now. */
  take(reading: Reading, freshness: Freshness): void {
    this.put(reading, freshness, true);
  }

  /** What was read before, anew: a filter that was set on the sheet since is known better. */
  takeAgain(reading: Reading, freshness: Freshness): void {
    const state = this.pane.store.get().sheetState ?? reading.state;
    this.put({ ...reading, state }, freshness, false);
  }

  private put(reading: Reading, freshness: Freshness, isNew: boolean): void {
    const { store, memory, fixes } = this.pane;
    takeReading(store, reading, memory.state, freshness, isNew);
    const { located, notice } = store.get();
    const closed = fixes.follow(located);
    // Where the pane changed the table itself, it has said so.
    if (closed !== null && notice === this.toldBefore)
      this.pane.notify({ intent: "info", key: "fix.closed", params: { label: closed } });
    this.toldBefore = store.get().notice;
  }
}
