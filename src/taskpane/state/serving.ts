/** What is done for those who ask. */
interface Served {
  /** Reads what is known to have changed, and checks that. */
  readonly read: () => Promise<void>;
  /** Checks what was read last; false when the user stopped it. */
  readonly check: () => Promise<boolean>;
}

/** Readings and checks that are asked for: they run one after the other, and several requests are served by one. */
export class Serving {
  /** Counts the requests, so that one which came while another was served is seen. */
  private asked = 0;
  /** To read is asked for; a reading checks too. */
  private isToRead = false;
  private running: Promise<void> | null = null;

  constructor(private readonly work: Served) {}

  /** Done when a reading that began after this call is done. */
  read(): Promise<void> {
    this.isToRead = true;
    return this.check();
  }

  /** Done when a check, or a reading, that began after this call is done, or when the user stopped it. */
  async check(): Promise<void> {
    this.asked++;
    await (this.running ??= this.untilServed());
  }

  private async untilServed(): Promise<void> {
    try {
      let served: number;
      do {
        served = this.asked;
        const { isToRead } = this;
        this.isToRead = false;
        if (isToRead) await this.work.read();
        // Who stopped a check does not want it begun anew for somebody else who waits for it.
        else if (!(await this.work.check()) && !this.isToRead) return;
      } while (served !== this.asked);
    } finally {
      // At once, so that nobody waits for a reading that looks no more at what is asked.
      this.running = null;
    }
  }
}
