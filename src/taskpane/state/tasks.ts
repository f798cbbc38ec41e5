import type { Watch } from "../../excel/gateway";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

/** What takes less shows nothing. */
const BUSY_AFTER_MS = 500;
/** A bar that moves more often costs more than it tells. */
const TELL_EVERY_MS = 100;

/** What is under way: shows that something takes long and how far it is, and can be told to stop. */
export class Tasks {
  private readonly stoppers = new Set<AbortController>();
  private running = 0;
  private isWriting = false;
  private told = 0;

  constructor(private readonly store: Store<PaneState>) {}

  /** Runs a task; the state says that the pane is busy when it takes longer than a moment. */
  async during<T>(work: (watch: Watch) => Promise<T>, isStoppable: boolean): Promise<T> {
    const stopper = new AbortController();
    const slow = setTimeout(() => this.show(null), BUSY_AFTER_MS);
    if (isStoppable) this.stoppers.add(stopper);
    this.running++;
    const onProgress = (done: number, total: number): void => this.tell(done / Math.max(total, 1));
    try {
      return await work({ signal: stopper.signal, onProgress });
    } finally {
      clearTimeout(slow);
      this.stoppers.delete(stopper);
      this.running--;
      this.settle();
    }
  }

  /** The same for something that writes, one at a time: a second click while the first is under way does nothing. */
  async alone(work: (watch: Watch) => Promise<void>, isStoppable: boolean): Promise<void> {
    if (this.isWriting) return;
    this.isWriting = true;
    try {
      await this.during(work, isStoppable);
    } finally {
      this.isWriting = false;
    }
  }

  stop(): void {
    for (const stopper of this.stoppers) stopper.abort();
  }

  private show(part: number | null): void {
    this.store.set({ busy: true, progress: { part, isStoppable: this.stoppers.size > 0 } });
  }

  private settle(): void {
    if (!this.store.get().busy) return;
    if (this.running === 0) this.store.set({ busy: false, progress: null });
    else this.show(null);
  }

  private tell(part: number): void {
    if (!this.store.get().busy || Date.now() - this.told < TELL_EVERY_MS) return;
    this.told = Date.now();
    this.show(Math.min(part, 1));
  }
}
