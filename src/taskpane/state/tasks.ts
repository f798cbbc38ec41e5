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
  /** What writes and is not done yet, in the order in which it was asked for; the first is under way. */
  private readonly writing = new Map<string, Promise<void>>();
  private stops = 0;
  private told = 0;

  constructor(private readonly store: Store<PaneState>) {}

  /** Something that writes is under way, or waits for its turn. */
  get isWriting(): boolean {
    return this.writing.size > 0;
  }

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

  /**
   * The same for something that writes, one at a time: what is asked for meanwhile comes after it, but for the same thing,
   * which a second click asks for. What waits is let go when the user stops, and when another sheet comes on screen.
   * @param what by which the same thing is known
   */
  async alone(
    what: readonly unknown[],
    work: (watch: Watch) => Promise<void>,
    isStoppable: boolean,
  ): Promise<void> {
    const name = JSON.stringify(what);
    const same = this.writing.get(name);
    if (same) return same;
    const last = [...this.writing.values()].at(-1);
    const done = last ? this.after(last, work, isStoppable) : this.during(work, isStoppable);
    this.writing.set(name, done);
    try {
      await done;
    } finally {
      this.writing.delete(name);
    }
  }

  private async after(
    last: Promise<void>,
    work: (watch: Watch) => Promise<void>,
    isStoppable: boolean,
  ): Promise<void> {
    const { stops } = this;
    const { sheet } = this.store.get();
    // Who asked for it hears of what went wrong.
    await last.catch(() => undefined);
    if (stops === this.stops && sheet?.id === this.store.get().sheet?.id)
      await this.during(work, isStoppable);
  }

  stop(): void {
    this.stops++;
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
