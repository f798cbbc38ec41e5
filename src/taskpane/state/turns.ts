import type { Watch } from "../../excel/gateway";

/** Longer than this the pane does not let a key press wait. */
const SLICE_MS = 40;

/**
 * Cuts work into slices: null while there is time, otherwise what is done when others had their turn; false when the user
 * wants it to stop.
 * @param total how much work there is, in the unit of `done`
 */
export function turnsOf(watch: Watch, total: number): (done: number) => Promise<boolean> | null {
  let began = performance.now();
  return (done) => {
    if (performance.now() - began < SLICE_MS) return null;
    watch.onProgress(done, total);
    return new Promise((resolve) =>
      setTimeout(() => {
        began = performance.now();
        resolve(!watch.signal.aborted);
      }, 0),
    );
  };
}
