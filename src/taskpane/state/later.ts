/** However often a task is asked for again, it waits no longer than this after the first time. */
const LONGEST_WAIT_MS = 5_000;

/**
 * A task that waits for quiet: asking again puts it off, because more is coming. Someone in a hurry is not put off by
 * someone who is not.
 */
export class Later {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private first = 0;
  private due = 0;

  constructor(private readonly task: () => void) {}

  /** Runs the task after `pauseMs` without another such request. */
  ask(pauseMs: number): void {
    const now = Date.now();
    if (this.timer === null) this.first = now;
    const due = Math.min(now + pauseMs, this.first + LONGEST_WAIT_MS);
    const isSlower = this.timer !== null && pauseMs > this.pause;
    if (isSlower && this.due <= due) return;
    this.cancelTimer();
    this.pause = pauseMs;
    this.due = due;
    this.timer = setTimeout(() => {
      this.timer = null;
      this.task();
    }, due - now);
  }

  cancel(): void {
    this.cancelTimer();
  }

  private pause = 0;

  private cancelTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
