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
  return new Alignment(statute, cell).run();
}

/** The runs on the way to each point, as a tree of runs that each know the one before. */
class Paths {
  readonly kinds: number[] = [];
  readonly counts: number[] = [];
  readonly before: number[] = [];

  /** One word more on a path; gives its new last run. */
  step(last: number, kind: number): number {
    return last !== NONE && this.kinds[last] === kind
      ? this.add(kind, (this.counts[last] ?? 0) + 1, this.before[last] ?? NONE)
      : this.add(kind, 1, last);
  }

  add(kind: number, count: number, before: number): number {
    this.kinds.push(kind);
    this.counts.push(count);
    return this.before.push(before) - 1;
  }

  runsTo(last: number): Run[] {
    const runs: Run[] = [];
    for (let at = last; at !== NONE; at = this.before[at] ?? NONE)
      runs.push({ kind: KINDS[this.kinds[at] ?? SAME] ?? "same", count: this.counts[at] ?? 0 });
    return runs.reverse();
  }
}

class Alignment {
  private readonly paths = new Paths();
  /** By diagonal: how far the furthest path has come in the statute, and its last run. */
  private readonly reached: Int32Array;
  private readonly last: Int32Array;
  private readonly middle: number;

  constructor(
    private readonly statute: readonly number[],
    private readonly cell: readonly number[],
  ) {
    this.middle = statute.length + cell.length + 1;
    this.reached = new Int32Array(2 * this.middle + 1).fill(CLOSED);
    this.last = new Int32Array(2 * this.middle + 1).fill(NONE);
  }

  run(): Run[] {
    const { statute, cell, middle } = this;
    this.reached[middle] = -1;
    if (this.follow(0)) return this.paths.runsTo(this.last[middle] ?? NONE);
    let [lowest, highest] = [-Infinity, Infinity];
    for (let edits = 1; edits <= statute.length + cell.length; edits++) {
      for (let diagonal = Math.max(lowest, -edits); diagonal <= Math.min(highest, edits); diagonal += 2) {
        if (!this.extend(diagonal)) continue;
        if (this.follow(diagonal)) return this.paths.runsTo(this.last[middle + diagonal] ?? NONE);
        // At the end of either text no other diagonal beyond can be shorter.
        const at = this.reached[middle + diagonal] ?? 0;
        if (at + 1 >= statute.length) highest = Math.min(highest, diagonal - 1);
        if (at - diagonal + 1 >= cell.length) lowest = Math.max(lowest, diagonal + 1);
      }
    }
    return [];
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
