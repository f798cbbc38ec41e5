/** A run of words that is the same in both texts, or stands in one of them only. */
export interface Run {
  readonly kind: "same" | "statute" | "cell";
  readonly count: number;
}

const SAME = 0;
const STATUTE = 1;
const CELL = 2;
const KINDS = ["same", "statute", "cell"] as const;
const NONE = -1;
/** No path ends on a diagonal. */
const CLOSED = -2;

/**
 * The shortest way from the words of a statute to those of a cell (Myers, "An O(ND) difference algorithm and its
 * variations", 1986), as runs in order. Of ways that are as short, the one that leaves out words of the statute first.
 */
export function align(statute: readonly number[], cell: readonly number[]): Run[] {
  return alignment.run(statute, cell);
}

/** The runs on the way to each point, as a tree of runs that each know the one before. */
class Paths {
  private kinds = new Uint8Array(1 << 10);
  private counts = new Int32Array(1 << 10);
  private before = new Int32Array(1 << 10);
  private size = 0;

  clear(): void {
    this.size = 0;
  }

  /** One word more on a path; gives its new last run. */
  step(last: number, kind: number): number {
    return last !== NONE && this.kinds[last] === kind
      ? this.add(kind, (this.counts[last] ?? 0) + 1, this.before[last] ?? NONE)
      : this.add(kind, 1, last);
  }

  add(kind: number, count: number, before: number): number {
    const run = this.size++;
    if (run >= this.kinds.length) this.makeRoom();
    this.kinds[run] = kind;
    this.counts[run] = count;
    this.before[run] = before;
    return run;
  }

  runsTo(last: number): Run[] {
    const runs: Run[] = [];
    for (let at = last; at !== NONE; at = this.before[at] ?? NONE)
      runs.push({ kind: KINDS[this.kinds[at] ?? SAME] ?? "same", count: this.counts[at] ?? 0 });
    return runs.reverse();
  }

  /** After a pair of texts that differ much: the room for it is not kept. */
  giveBack(): void {
    if (this.kinds.length <= MOST_KEPT) return;
    this.kinds = new Uint8Array(1 << 10);
    this.counts = new Int32Array(1 << 10);
    this.before = new Int32Array(1 << 10);
  }

  private makeRoom(): void {
    const length = this.kinds.length * 2;
    const [kinds, counts, before] = [new Uint8Array(length), new Int32Array(length), new Int32Array(length)];
    kinds.set(this.kinds);
    counts.set(this.counts);
    before.set(this.before);
    [this.kinds, this.counts, this.before] = [kinds, counts, before];
  }
}

/** So many places are kept for the next pair of texts, lest each asks for memory of its own. */
const MOST_KEPT = 1 << 16;

class Alignment {
  private readonly paths = new Paths();
  /** By diagonal: how far the furthest path has come in the statute, and its last run. */
  private reached = new Int32Array(1 << 10);
  private last = new Int32Array(1 << 10);
  private middle = 0;
  private statute: readonly number[] = [];
  private cell: readonly number[] = [];

  run(statute: readonly number[], cell: readonly number[]): Run[] {
    this.statute = statute;
    this.cell = cell;
    this.middle = statute.length + cell.length + 1;
    const places = 2 * this.middle + 1;
    if (this.reached.length < places) {
      this.reached = new Int32Array(places);
      this.last = new Int32Array(places);
    }
    this.paths.clear();
    const runs = this.shortest();
    this.paths.giveBack();
    if (places > MOST_KEPT) {
      this.reached = new Int32Array(1 << 10);
      this.last = new Int32Array(1 << 10);
    }
    return runs;
  }

  private shortest(): Run[] {
    const { statute, cell, middle, reached, last } = this;
    reached[middle] = -1;
    last[middle] = NONE;
    this.close(1);
    if (this.follow(0)) return this.paths.runsTo(last[middle] ?? NONE);
    let [lowest, highest] = [-Infinity, Infinity];
    for (let edits = 1; edits <= statute.length + cell.length; edits++) {
      this.close(edits + 1);
      for (let diagonal = Math.max(lowest, -edits); diagonal <= Math.min(highest, edits); diagonal += 2) {
        if (!this.extend(diagonal)) continue;
        if (this.follow(diagonal)) return this.paths.runsTo(last[middle + diagonal] ?? NONE);
        // At the end of either text no other diagonal beyond can be shorter.
        const at = reached[middle + diagonal] ?? 0;
        if (at + 1 >= statute.length) highest = Math.min(highest, diagonal - 1);
        if (at - diagonal + 1 >= cell.length) lowest = Math.max(lowest, diagonal + 1);
      }
    }
    return [];
  }

  /** The next diagonals on both sides, which hold what another pair of texts left there. */
  private close(distance: number): void {
    const { reached, last, middle } = this;
    if (distance > middle) return;
    reached[middle - distance] = reached[middle + distance] = CLOSED;
    last[middle - distance] = last[middle + distance] = NONE;
  }

  /** Takes the better of the two paths beside a diagonal one word further, onto it; whether there is one. */
  private extend(diagonal: number): boolean {
    const { reached, last, middle, statute, cell, paths } = this;
    const own = middle + diagonal;
    const left = reached[own - 1] ?? CLOSED;
    const right = reached[own + 1] ?? CLOSED;
    reached[own - 1] = CLOSED;
    const cellAt = right - diagonal;
    const canAdd = right !== CLOSED && cellAt >= 0 && cellAt < cell.length;
    const canRemove = left !== CLOSED && left + 1 < statute.length;
    if (!canAdd && !canRemove) {
      reached[own] = CLOSED;
      return false;
    }
    const adds = !canRemove || (canAdd && left < right);
    reached[own] = adds ? right : left + 1;
    last[own] = paths.step((adds ? last[own + 1] : last[own - 1]) ?? NONE, adds ? CELL : STATUTE);
    return true;
  }

  /** Follows the words that are the same from here; whether the ends of both texts are reached. */
  private follow(diagonal: number): boolean {
    const { reached, last, middle, statute, cell, paths } = this;
    const own = middle + diagonal;
    const from = reached[own] ?? 0;
    let at = from;
    let cellAt = at - diagonal;
    while (cellAt + 1 < cell.length && at + 1 < statute.length && statute[at + 1] === cell[cellAt + 1]) {
      at++;
      cellAt++;
    }
    if (at > from) last[own] = paths.add(SAME, at - from, last[own] ?? NONE);
    reached[own] = at;
    return at + 1 >= statute.length && cellAt + 1 >= cell.length;
  }
}

/** One for all pairs of texts, which come one after the other. */
const alignment = new Alignment();
