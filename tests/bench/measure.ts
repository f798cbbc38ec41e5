/** A figure over several runs. */
export interface Measured {
  readonly median: number;
  readonly p95: number;
}

const RUNS = 9;
const WARM_UP = 2;

/**
 * Runs something several times after a warm-up and gives the median and 95th percentile in milliseconds.
 *
 * @param prepare done before each run, not measured; gives what the run works on
 */
export function measure<T>(work: (on: T) => void, prepare: () => T, runs = RUNS): Measured {
  for (let run = 0; run < WARM_UP; run++) work(prepare());
  const times = Array.from({ length: runs }, () => {
    const on = prepare();
    const began = performance.now();
    work(on);
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return {
    median: times[Math.floor(times.length / 2)] ?? NaN,
    p95: times[Math.min(times.length - 1, Math.ceil(times.length * 0.95) - 1)] ?? NaN,
  };
}

/** The same for work that needs nothing prepared. */
export const repeat = (work: () => void, runs?: number): Measured => measure(work, () => undefined, runs);
