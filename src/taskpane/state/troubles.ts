import type { Obstacle } from "../../excel/gateway";
import { Later } from "./later";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

/** When Excel refuses to be read (somebody is typing in a cell), it is asked again after these pauses. */
const RETRY_PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000] as const;

/** What is done while Excel cannot be read: what is on screen stays, as out of date, and Excel is asked again by itself. */
export class Troubles {
  private readonly retries: Later;
  private failures = 0;
  private last: string | null = null;

  /** @param again reads the sheet again */
  constructor(
    private readonly store: Store<PaneState>,
    again: () => void,
  ) {
    this.retries = new Later(again);
  }

  /** What went wrong last, for the helpdesk. */
  get lastDetail(): string | null {
    return this.last;
  }

  /** A message had this to tell the helpdesk. */
  heard(detail: string | undefined): void {
    this.last = detail ?? this.last;
  }

  /** Excel cannot be read now. */
  note(trouble: Obstacle): void {
    this.last = `${trouble.code}: ${trouble.detail}`;
    this.store.set({ trouble, stale: true });
    // Who stopped the reading knows when it may go on.
    if (trouble.code === "cancelled") return;
    const pause = RETRY_PAUSES_MS[this.failures++];
    if (pause !== undefined) this.retries.ask(pause);
  }

  /** Excel was read. */
  over(): void {
    this.failures = 0;
    this.retries.cancel();
  }

  askAgain(): void {
    this.retries.ask(0);
  }

  cancel(): void {
    this.retries.cancel();
  }
}
