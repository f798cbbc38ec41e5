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
 * @param prepare done before each run, not measured
 */
export function measure(work: () => void, runs = RUNS, prepare: () => void = () => undefined): Measured {
  for (let run = 0; run < WARM_UP; run++) {
    prepare();
    work();
  }
  const times = Array.from({ length: runs }, () => {
    prepare();
    const began = performance.now();
    work();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return {
    median: times[Math.floor(times.length / 2)] ?? NaN,
    p95: times[Math.min(times.length - 1, Math.ceil(times.length * 0.95) - 1)] ?? NaN,
  };
}
