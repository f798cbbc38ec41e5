/** How often each thing occurs; what no longer occurs is forgotten. */
export class Tally {
  private readonly counts = new Map<string, number>();

  /** Gives how often it occurs now. */
  add(key: string, times = 1): number {
    const count = (this.counts.get(key) ?? 0) + times;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
    return count;
  }

  count(key: string): number {
    return this.counts.get(key) ?? 0;
  }

  get total(): number {
    let total = 0;
    for (const count of this.counts.values()) total += count;
    return total;
  }

  entries(): IterableIterator<[string, number]> {
    return this.counts.entries();
  }

  /** The most frequent one; of equals the preferred one, else the first in alphabetical order. */
  mostFrequent(preferred: string): string {
    let best = preferred;
    for (const [key, count] of this.counts) {
      const most = this.count(best);
      if (count > most || (count === most && best !== preferred && key < best)) best = key;
    }
    return best;
  }
}
