import type { Outcome } from "../gateway";
import { fail, toObstacle } from "../obstacles";

/** One at a time: what changes the workbook waits until the change before it is finished, well or badly. */
export interface Lane {
  run<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>>;
}

export function createLane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run<T>(work: () => Promise<Outcome<T>>) {
      const mine = last.then(work).catch((error: unknown): Outcome<T> => fail(toObstacle(error)));
      last = mine;
      return mine;
    },
  };
}
