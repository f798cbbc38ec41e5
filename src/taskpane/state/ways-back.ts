import type { Obstacle, Outcome, SheetRef, TouchedRows, Watch } from "../../excel/gateway";
import type { TextKey } from "../../i18n/texts";
import type { Notice } from "./pane-state";

/** How taking back or making again went: done, or why not, in a message. */
export type Returned =
  | {
      readonly ok: true;
      /** So many places were changed by somebody since, and were left as they are. */
      readonly left?: number;
      /** The addresses of those places, as far as they are cells that are known. */
      readonly kept?: readonly string[];
      /** Rows that were to go and stay, as they are numbered now. */
      readonly leftRows?: readonly number[];
      /** The rows whose cells are others now; null: any of them may be. Left out: cells were not changed. */
      readonly touched?: TouchedRows | null;
      /** The sheet's filter lists what stood in the cells before, and could not be put on anew. */
      readonly isFilterBehind?: boolean;
    }
  | { readonly ok: false; readonly reason: Obstacle | Notice };

/** Takes something back or makes it again; stopped, it leaves everything as it was. */
type Way = (watch: Watch) => Promise<Returned>;

/** How something that is no change of cells is taken back and made again. Each refuses when it was changed since. */
export interface WayBack {
  readonly back: Way;
  readonly again: Way;
}

/** What goes along with a way back, without a word of its own. */
export interface Beside {
  readonly back: () => Promise<unknown>;
  readonly again: () => Promise<unknown>;
}

/** As many as the history shows. */
const MOST = 200;

/** The ways back of marks, filters, settings and sheets; those of cells are kept by the write lane. */
export class WaysBack {
  private readonly ways = new Map<string, WayBack>();
  private readonly along = new Map<string, Beside>();
  private readonly last = new Map<string, object>();
  private count = 0;

  /** Keeps a way back; gives the handle by which messages offer it. */
  add(way: WayBack): string {
    const id = `deed-${++this.count}`;
    this.ways.set(id, way);
    const [oldest] = this.ways.keys();
    if (this.ways.size > MOST && oldest !== undefined) this.ways.delete(oldest);
    return id;
  }

  /**
   * Keeps a way back of something that stands in the place of what was there before, such as the marks of a sheet: only
   * the last of them can be taken back, then the one before it.
   * @param changed what is said when something else stands there now
   */
  addLast(place: string, { back, again }: WayBack, changed: TextKey): string {
    const before = this.last.get(place) ?? {};
    const mine = {};
    this.last.set(place, mine);
    const step =
      (from: object, to: object, go: Way): Way =>
      async (watch) => {
        if (this.last.get(place) !== from) return { ok: false, reason: { intent: "warning", key: changed } };
        const done = await go(watch);
        if (done.ok) this.last.set(place, to);
        return done;
      };
    return this.add({ back: step(mine, before, back), again: step(before, mine, again) });
  }

  /** Keeps a way back that makes sense only as long as what stands in a place now stands there. */
  addWhile(place: string, { back, again }: WayBack, changed: TextKey): string {
    const then = this.last.get(place);
    const asLongAs =
      (go: Way): Way =>
      async (watch) =>
        this.last.get(place) === then
          ? go(watch)
          : { ok: false, reason: { intent: "warning", key: changed } };
    return this.add({ back: asLongAs(back), again: asLongAs(again) });
  }

  /** Something was put in a place that cannot be taken back; nor can what was there before. */
  forget(place: string): void {
    this.last.set(place, {});
  }

  /** Keeps what goes along when something that has this handle is taken back or made again for good. */
  addBeside(id: string, beside: Beside): void {
    this.along.set(id, beside);
    const [oldest] = this.along.keys();
    if (this.along.size > MOST && oldest !== undefined) this.along.delete(oldest);
  }

  /** undefined: nothing goes along. */
  beside(id: string): Beside | undefined {
    return this.along.get(id);
  }

  /** undefined: a change of cells, or one that is too long ago. */
  get(id: string): WayBack | undefined {
    return this.ways.get(id);
  }
}

/** Marks and filters are made from what is on screen, so that has to be their sheet. */
export const otherSheet = ({ name }: SheetRef): Returned => ({
  ok: false,
  reason: { intent: "warning", key: "history.otherSheet", params: { sheet: name }, isRefusal: true },
});

/** What Excel answered, as the end of a way back. */
export const returned = (outcome: Outcome<unknown>): Returned =>
  outcome.ok ? { ok: true } : { ok: false, reason: outcome.obstacle };

/** The place of a sheet's filter among the ways back. */
export const filterOf = (sheetId: string): string => `filter ${sheetId}`;
