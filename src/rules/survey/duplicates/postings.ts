const NONE = -1;
const FEWEST_LISTS = 1 << 10;

/**
 * Numbers of texts in lists by a word, in a few large arrays, because a table has tens of thousands of such lists and
 * nearly all are short. Words that fall together share a list, so that what it holds has to be looked at anyway.
 */
export class Postings {
  private readonly heads: Int32Array;
  private ids = new Int32Array(FEWEST_LISTS);
  private following = new Int32Array(FEWEST_LISTS);
  private used = 0;
  /** The first place that was given back; the others follow it. */
  private free = NONE;

  /** @param words so many are expected */
  constructor(words: number) {
    let lists = FEWEST_LISTS;
    while (lists < words) lists *= 2;
    this.heads = new Int32Array(lists).fill(NONE);
  }

  /** The first place of a word's list; -1 when it is empty. */
  first(word: number): number {
    return this.heads[this.listOf(word)] ?? NONE;
  }

  /** The place behind this one; -1 at the end. */
  next(place: number): number {
    return this.following[place] ?? NONE;
  }

  at(place: number): number {
    return this.ids[place] ?? NONE;
  }

  prepend(word: number, id: number): void {
    const list = this.listOf(word);
    this.heads[list] = this.place(id, this.heads[list] ?? NONE);
  }

  /** Puts a text in the list in this order; the list is in it already. */
  insert(word: number, id: number, order: (id: number) => number): void {
    const own = order(id);
    let before = NONE;
    for (let at = this.first(word); at !== NONE && order(this.at(at)) < own; at = this.next(at)) before = at;
    if (before === NONE) this.prepend(word, id);
    else this.following[before] = this.place(id, this.next(before));
  }

  /** Takes a text out of a list, once. */
  remove(word: number, id: number): void {
    let before = NONE;
    for (let at = this.first(word); at !== NONE; before = at, at = this.next(at)) {
      if (this.at(at) !== id) continue;
      if (before === NONE) this.heads[this.listOf(word)] = this.next(at);
      else this.following[before] = this.next(at);
      this.following[at] = this.free;
      this.free = at;
      return;
    }
  }

  private listOf(word: number): number {
    return (word ^ (word >>> 15)) & (this.heads.length - 1);
  }

  private place(id: number, next: number): number {
    const place = this.free === NONE ? this.used++ : this.free;
    if (place === this.free) this.free = this.next(place);
    if (place >= this.ids.length) this.makeRoom();
    this.ids[place] = id;
    this.following[place] = next;
    return place;
  }

  private makeRoom(): void {
    const [ids, following] = [new Int32Array(this.ids.length * 2), new Int32Array(this.following.length * 2)];
    ids.set(this.ids);
    following.set(this.following);
    [this.ids, this.following] = [ids, following];
  }
}
