import type { Obstacle, Outcome } from "../../excel/gateway";
import type { Notice } from "./pane-state";

/** How taking back or making again went: done, or why not, in a message. */
export type Returned = { readonly ok: true } | { readonly ok: false; readonly reason: Obstacle | Notice };

/** How something that is no change of cells is taken back and made again. Each refuses when it was changed since. */
export interface WayBack {
  readonly back: () => Promise<Returned>;
  readonly again: () => Promise<Returned>;
}

/** As many as the history shows. */
const MOST = 200;

/** The ways back of marks, filters, settings and sheets; those of cells are kept by the write lane. */
export class WaysBack {
  private readonly ways = new Map<string, WayBack>();
  private count = 0;

  /** Keeps a way back; gives the handle by which messages offer it. */
  add(way: WayBack): string {
    const id = `deed-${++this.count}`;
    this.ways.set(id, way);
    const [oldest] = this.ways.keys();
    if (this.ways.size > MOST && oldest !== undefined) this.ways.delete(oldest);
    return id;
  }

  /** undefined: a change of cells, or one that is too long ago. */
  get(id: string): WayBack | undefined {
    return this.ways.get(id);
  }
}

/** What Excel answered, as the end of a way back. */
export const returned = (outcome: Outcome<unknown>): Returned =>
  outcome.ok ? { ok: true } : { ok: false, reason: outcome.obstacle };
