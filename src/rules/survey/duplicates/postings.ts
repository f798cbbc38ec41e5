const FEWEST_LISTS = 1 << 10;
/** Numbers that are kept for each list: where it begins, how long it is, and for how many there is room. */
const START = 0;
const LENGTH = 1;
const ROOM = 2;
const PER_LIST = 3;

/**
 * Numbers of texts in lists by a key, one behind the other in a large array, because a table has tens of thousands of
 * such lists and nearly all are short. A list that outgrows its room moves behind the others. Keys that fall together
 * share a list, so that what it holds has to be looked at anyway.
 */
export class Postings {
  private readonly lists: Int32Array;
  private readonly lastList: number;
  private ids: Int32Array;
  private used: number;

  /** Empty lists with room for the texts that have these keys. */
  constructor(keys: Int32Array) {
    let count = FEWEST_LISTS;
    while (count * 2 < keys.length) count *= 2;
    this.lastList = count - 1;
    const lists = new Int32Array(count * PER_LIST);
    this.lists = lists;
    for (let at = 0; at < keys.length; at++) {
      const room = this.listOf(keys[at] ?? 0) + ROOM;
      lists[room] = (lists[room] ?? 0) + 1;
    }
    this.used = 0;
    for (let list = 0; list < lists.length; list += PER_LIST) {
      lists[list + START] = this.used;
      this.used += lists[list + ROOM] ?? 0;
    }
    this.ids = new Int32Array(this.used + FEWEST_LISTS);
  }

  /** Where a key's list is kept; good for the calls below as long as these postings are. */
  listOf(key: number): number {
    return ((key ^ (key >>> 15)) & this.lastList) * PER_LIST;
  }

  /** The place of the first text of a list … */
  from(list: number): number {
    return this.lists[list + START] ?? 0;
  }

  /** … and the place behind its last. */
  to(list: number): number {
    return (this.lists[list + START] ?? 0) + (this.lists[list + LENGTH] ?? 0);
  }

  /** The text at a place. */
  at(place: number): number {
    return this.ids[place] ?? 0;
  }

  /** Puts a text at the end of a list. */
  append(list: number, id: number): void {
    this.put(list, this.lists[list + LENGTH] ?? 0, id);
  }

  /** Puts a text in its place of a list that is in this order already. */
  insert(list: number, id: number, order: (id: number) => number): void {
    this.put(list, this.firstFrom(list, order(id), order), id);
  }

  /** Takes a text out of a list that is in this order, once. */
  remove(list: number, id: number, order: (id: number) => number): void {
    const [start, end] = [this.from(list), this.to(list)];
    let at = start + this.firstFrom(list, order(id), order);
    while (at < end && this.ids[at] !== id) at++;
    if (at >= end) return;
    this.ids.copyWithin(at, at + 1, end);
    this.lists[list + LENGTH] = end - start - 1;
  }

  /** How many of a list come before this place in the order. */
  private firstFrom(list: number, place: number, order: (id: number) => number): number {
    const start = this.from(list);
    let [from, to] = [start, this.to(list)];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (order(this.at(middle)) < place) from = middle + 1;
      else to = middle;
    }
    return from - start;
  }

  private put(list: number, index: number, id: number): void {
    const { lists } = this;
    const length = lists[list + LENGTH] ?? 0;
    if (length === lists[list + ROOM]) this.makeRoom(list, length);
    const at = (lists[list + START] ?? 0) + index;
    if (index < length) this.ids.copyWithin(at + 1, at, at + length - index);
    this.ids[at] = id;
    lists[list + LENGTH] = length + 1;
  }

  private makeRoom(list: number, length: number): void {
    const room = Math.max(2, length * 2);
    if (this.used + room > this.ids.length) {
      const ids = new Int32Array((this.used + room) * 2);
      ids.set(this.ids);
      this.ids = ids;
    }
    const start = this.lists[list + START] ?? 0;
    this.ids.copyWithin(this.used, start, start + length);
    this.lists[list + START] = this.used;
    this.lists[list + ROOM] = room;
    this.used += room;
  }
}
