/** A run of words that is the same in both texts, or stands in one of them only. */
export interface Run {
  readonly kind: "same" | "statute" | "cell";
  readonly count: number;
}

const STATUTE = 0;
const CELL = 1;
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

/** So many places are kept for the next pair of texts, lest each asks for memory of its own. */
const MOST_KEPT = 1 << 16;
/** An even number: so many steps more or less make no other length. */
const FEWEST_MORE = 4;
const FEWEST_KEPT = 1 << 12;

class Alignment {
  /**
   * Every step of every path, as a tree in which each knows the one before: that step and what this one does (leave out a
   * word of the statute or add one of the cell) in one number, and how far it has come in the statute with the words
   * behind it that are the same.
   */
  private before = new Int32Array(FEWEST_KEPT);
  private ends = new Int32Array(FEWEST_KEPT);
  private steps = 0;
  /** By diagonal: how far the furthest path has come in the statute, and its last step. */
  private reached = new Int32Array(FEWEST_KEPT);
  private last = new Int32Array(FEWEST_KEPT);

  run(statute: readonly number[], cell: readonly number[]): Run[] {
    const places = 2 * (statute.length + cell.length + 1) + 1;
    if (this.reached.length < places) {
      this.reached = new Int32Array(places);
      this.last = new Int32Array(places);
    }
    const same = sameAtTheBeginning(statute, cell);
    const isDone = same >= statute.length && same >= cell.length;
    const runs = isDone ? [] : this.runsTo(this.shortest(statute, cell, same - 1), same - 1);
    if (same > 0) runs.push({ kind: "same", count: same });
    this.giveBack();
    return runs.reverse();
  }

  /**
   * The last step of the shortest path. Most cells quote a piece of the statute with few other words, so that not many more
   * steps are tried at first than the difference in length asks for (Ukkonen, "Algorithms for approximate string matching",
   * 1985): then no path needs to be followed that strays further than that, and what is found is the same.
   *
   * @param start the last word of those at the beginning that are the same
   */
  private shortest(statute: readonly number[], cell: readonly number[], start: number): number {
    const least = Math.abs(statute.length - cell.length);
    for (let more = FEWEST_MORE; ; more *= 8) {
      const found = this.shortestWithin(statute, cell, start, least + more);
      if (found !== NONE || least + more >= statute.length + cell.length) return found;
    }
  }

  /** The same when it has no more than so many steps; NONE when it has. */
  private shortestWithin(
    statute: readonly number[],
    cell: readonly number[],
    start: number,
    most: number,
  ): number {
    const { reached, last } = this;
    this.steps = 0;
    const [ofStatute, ofCell] = [statute.length, cell.length];
    const middle = ofStatute + ofCell + 1;
    reached[middle] = start;
    last[middle] = NONE;
    this.close(1, middle);
    let lowest = -middle;
    let highest = middle;
    const goal = ofStatute - ofCell;
    for (let edits = 1; edits <= most; edits++) {
      this.close(edits + 1, middle);
      this.makeRoom(edits + 1);
      const { before, ends } = this;
      // From further away the end is not reached with the steps that are left.
      const first = Math.max(lowest, -edits, goal - most + edits);
      const end = Math.min(highest, edits, goal + most - edits);
      for (let diagonal = first; diagonal <= end; diagonal += 2) {
        const own = middle + diagonal;
        // The better of the two paths beside the diagonal goes one word further, onto it.
        const left = reached[own - 1] ?? CLOSED;
        const right = reached[own + 1] ?? CLOSED;
        reached[own - 1] = CLOSED;
        const canAdd = right !== CLOSED && right >= diagonal && right - diagonal < ofCell;
        const canRemove = left !== CLOSED && left + 1 < ofStatute;
        if (!canAdd && !canRemove) {
          reached[own] = CLOSED;
          continue;
        }
        const adds = !canRemove || (canAdd && left < right);
        let at = adds ? right : left + 1;
        let cellAt = at - diagonal;
        while (cellAt + 1 < ofCell && at + 1 < ofStatute && statute[at + 1] === cell[cellAt + 1]) {
          at++;
          cellAt++;
        }
        const step = this.steps++;
        before[step] = adds
          ? ((last[own + 1] ?? NONE) << 1) | CELL
          : ((last[own - 1] ?? NONE) << 1) | STATUTE;
        ends[step] = at;
        reached[own] = at;
        last[own] = step;
        // At the end of either text no other diagonal beyond can be shorter.
        if (cellAt + 1 >= ofCell) {
          if (at + 1 >= ofStatute) return step;
          lowest = diagonal + 1;
        }
        if (at + 1 >= ofStatute) {
          highest = diagonal - 1;
          break;
        }
      }
    }
    return NONE;
  }

  /** The next diagonals on both sides, which hold what another pair of texts left there. */
  private close(distance: number, middle: number): void {
    if (distance > middle) return;
    const { reached, last } = this;
    reached[middle - distance] = reached[middle + distance] = CLOSED;
    last[middle - distance] = last[middle + distance] = NONE;
  }

  /** The runs on the way to a step, from the last to the first. */
  private runsTo(last: number, start: number): Run[] {
    const { before, ends } = this;
    const runs: Run[] = [];
    let [kind, count]: [Run["kind"], number] = ["same", 0];
    for (let step = last; step !== NONE;) {
      const link = before[step] ?? NONE;
      const own = (link & 1) === CELL ? "cell" : "statute";
      const earlier = link >> 1;
      const from = (earlier === NONE ? start : (ends[earlier] ?? 0)) + (own === "statute" ? 1 : 0);
      const same = (ends[step] ?? 0) - from;
      if (count > 0 && (same > 0 || own !== kind)) {
        runs.push({ kind, count });
        count = 0;
      }
      if (same > 0) runs.push({ kind: "same", count: same });
      kind = own;
      count++;
      step = earlier;
    }
    if (count > 0) runs.push({ kind, count });
    return runs;
  }

  private makeRoom(more: number): void {
    const needed = this.steps + more;
    if (needed <= this.before.length) return;
    const length = Math.max(needed, this.before.length * 2);
    const [before, ends] = [new Int32Array(length), new Int32Array(length)];
    before.set(this.before);
    ends.set(this.ends);
    [this.before, this.ends] = [before, ends];
  }

  /** After a pair of texts that differ much: the room for it is not kept. */
  private giveBack(): void {
    if (this.before.length > MOST_KEPT)
      [this.before, this.ends] = [new Int32Array(FEWEST_KEPT), new Int32Array(FEWEST_KEPT)];
    if (this.reached.length > MOST_KEPT)
      [this.reached, this.last] = [new Int32Array(FEWEST_KEPT), new Int32Array(FEWEST_KEPT)];
  }
}

/** One for all pairs of texts, which come one after the other. */
const alignment = new Alignment();

/** How many words at the beginning of both texts are the same. */
function sameAtTheBeginning(one: readonly number[], other: readonly number[]): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at++;
  return at;
}
