import type { HostEventEntry, WorkbenchHost } from "../../host/workbench-host";

type EventTaker = WorkbenchHost["onEvent"];

/**
 * One host for several pages of an add-in, such as its pane and the page with its ribbon functions. The host knows one
 * taker of events; here every page gets them all, as in Excel.
 */
export class SharedHost {
  private readonly takers = new Set<{ take: EventTaker }>();

  constructor(readonly host: WorkbenchHost) {}

  /**
   * The host as one page sees it. Its `onEvent` is that page's own; everything else is the host's.
   * @param onFirstRequest told once, after the page's first request was answered
   */
  forPage(onFirstRequest: () => void): WorkbenchHost {
    const taker: { take: EventTaker } = { take: null };
    this.takers.add(taker);
    this.host.onEvent = this.spread;
    let tell: (() => void) | null = onFirstRequest;
    const process: WorkbenchHost["process"] = (body, flags) => {
      if (tell) setTimeout(tell);
      tell = null;
      return this.host.process(body, flags);
    };
    return new Proxy(this.host, {
      get: (host, name) => {
        if (name === "onEvent") return taker.take;
        if (name === "process") return process;
        const value: unknown = Reflect.get(host, name, host);
        return typeof value === "function" ? value.bind(host) : value;
      },
      set: (host, name, value) => {
        if (name !== "onEvent") return Reflect.set(host, name, value, host);
        taker.take = value as EventTaker;
        if (value === null) this.takers.delete(taker);
        return true;
      },
    });
  }

  private readonly spread = (entries: readonly HostEventEntry[]): void => {
    for (const { take } of [...this.takers]) take?.(entries);
  };
}
