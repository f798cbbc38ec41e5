import type { Outcome } from "../gateway";
import { fail, obstacle, stop, succeed, toObstacle } from "../obstacles";

/** One conversation with Excel: queue on `context`, send with `sync`. */
export interface Session {
  readonly context: Excel.RequestContext;
  /** Sends what is queued. Throws when Excel refuses, or gives no answer in time. */
  sync(): Promise<void>;
  /** From here on the work is finished, also when the user stops it: what is left only makes it whole. */
  seal(): void;
}

export type Runner = <T>(work: (session: Session) => Promise<T>) => Promise<Outcome<T>>;

/**
 * Gives a function that runs work against Excel and turns every failure into an obstacle. `timeoutMs` is how long one
 * answer may take; then the work ends, and an answer that comes all the same is not heard. A new context per run: the
 * library's caches are not to be trusted after a failed sync.
 */
export function createRunner(timeoutMs: number): Runner {
  return async (work) => {
    if (typeof Excel === "undefined") {
      return fail(obstacle("not-supported", "Excel's library is not loaded"));
    }
    try {
      return succeed(await Excel.run((context) => work(openSession(context, timeoutMs))));
    } catch (error) {
      return fail(toObstacle(error));
    }
  };
}

/**
 * A runner whose conversations end before their next request once the signal is aborted, unless they are sealed. What is
 * queued by then is not sent: Excel.run puts it aside when the work fails.
 */
export function stoppable(run: Runner, signal: AbortSignal | undefined): Runner {
  if (!signal) return run;
  return (work) =>
    run(({ context, sync }) => {
      let isSealed = false;
      return work({
        context,
        sync: async () => {
          if (signal.aborted && !isSealed) throw stop("cancelled", "stopped between two requests");
          await sync();
        },
        seal: () => {
          isSealed = true;
        },
      });
    });
}

function openSession(context: Excel.RequestContext, timeoutMs: number): Session {
  const sync = async (): Promise<void> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(stop("connection", `no answer within ${timeoutMs} ms`)), timeoutMs);
    });
    try {
      await Promise.race([context.sync(), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  };
  return { context, sync, seal: () => undefined };
}
