import type { BrowserContext } from "@playwright/test";

/** The longest that a message between the pane and the workbench is held up. */
export const LONGEST_PAUSE_MS = 300;

/**
 * From now on each message between pane and workbench, in either direction, comes after a pause of its own length, in the
 * order in which they were sent: an answer takes up to twice `LONGEST_PAUSE_MS`. A journey that looks at something before
 * it waited for it fails then, on a fast machine too.
 */
export async function slowHost(context: BrowserContext): Promise<void> {
  await context.addInitScript((longest) => {
    let before: Promise<unknown> = Promise.resolve();
    let isHeld = true;
    // The first listener of each page, for the script runs before all of its own.
    window.addEventListener("message", (event) => {
      if (!isHeld) return;
      event.stopImmediatePropagation();
      const { data, origin, source } = event;
      const pause = new Promise((done) => setTimeout(done, Math.random() * longest));
      before = Promise.all([before, pause]).then(() => {
        isHeld = false;
        window.dispatchEvent(new MessageEvent("message", { data: data as unknown, origin, source }));
        isHeld = true;
      });
    });
  }, LONGEST_PAUSE_MS);
}
