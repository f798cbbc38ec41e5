import { Glances } from "./glances";
import { LookupKeys } from "./lookup-keys";
import { Postings } from "./postings";
import { WordStore } from "./word-store";
import type { ReadColumn, WordRun } from "../../reading/read-column";

/** A text of so few words or letters is not an agreement of its own ("n.t.b.", "zie boven"). */
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 12;

/** No group, or no agreement. */
export const NONE = -1;

/** A list of so many groups is crowded: each of them may have another one that is nearly the same. */
const CROWDED = 1024;
/** So many that are alike at a glance are looked at closely. */
const MOST_REJECTED = 8;

/**
 * The agreements of a table in groups of the same words, and the groups by the keys that those have in common that are
 * nearly alike. A group is a number, that of its words, because nearly every agreement is one by itself; one that all its
 * members left stays, without members, for when somebody writes these words again.
 */
export class Groups {
  private readonly store: WordStore;
  private readonly keys = new LookupKeys();
  private readonly glances = new Glances();
  /** Groups by one of their keys, in the order of their first members. */
  private readonly lists: Postings;
  /** By agreement: its group, and the next one of the same group. */
  private readonly groups: Int32Array;
  private readonly later: Int32Array;
  /** By group: its first member. */
  private readonly heads: number[] = [];
  /** By group: whether another one may be nearly the same; of almost every group there is none. */
  private readonly near: boolean[] = [];
  /** By group: the search that met it last. */
  private metIn = new Int32Array(0);
  private searches = 0;

  /**
   * @param haveText which agreements have a text of their own, by index
   * @param column the texts of all
   */
  constructor(
    haveText: readonly boolean[],
    private readonly column: ReadColumn,
  ) {
    const store = (this.store = new WordStore(column));
    this.groups = new Int32Array(haveText.length).fill(NONE);
    this.later = new Int32Array(haveText.length).fill(NONE);
    for (let index = 0; index < haveText.length; index++)
      if (haveText[index] === true && this.isLong(index)) this.groups[index] = this.introduce(index);
    // From the last on, so that each goes before those of its group that are there.
    for (let index = haveText.length - 1; index >= 0; index--) this.putInFront(index);
    for (let group = 0; group < store.size; group++)
      this.keys.countWords(store.all, store.from(group), store.to(group));
    for (let group = 0; group < store.size; group++) this.findKeys(group);
    this.lists = new Postings(this.keys.all());
    for (let group = 0; group < store.size; group++) this.appendPlaces(group);
  }

  /** The group of an agreement; NONE when its text is no agreement of its own. */
  of(index: number): number {
    return this.groups[index] ?? NONE;
  }

  /** The first member of a group, by index of the agreements, NONE when it has none … */
  first(group: number): number {
    return this.heads[group] ?? NONE;
  }

  /** … and the member behind one, in the order of the table; NONE behind the last. */
  next(member: number): number {
    return this.later[member] ?? NONE;
  }

  hasSeveral(group: number): boolean {
    return this.next(this.first(group)) !== NONE;
  }

  /** Whether another group may be nearly the same. */
  mayHaveNear(group: number): boolean {
    return this.near[group] ?? false;
  }

  /** Puts an agreement, whose text was read, in the group of its words. */
  enter(index: number, hasText: boolean): void {
    if (!hasText || !this.isLong(index)) return;
    const known = this.store.size;
    const group = this.introduce(index);
    if (group === known) this.findKeys(group);
    this.groups[index] = group;
    const first = this.first(group);
    if (first === NONE) this.lookInLists(group);
    if (first !== NONE && first < index) {
      let before = first;
      for (let next = this.next(first); next !== NONE && next < index; next = this.next(next)) before = next;
      this.later[index] = this.next(before);
      this.later[before] = index;
      return;
    }
    // Groups stand in the order of their first members.
    if (first !== NONE) this.forget(group);
    this.putInFront(index);
    this.makePlaces(group);
  }

  leave(index: number): void {
    const group = this.of(index);
    if (group === NONE) return;
    const next = this.next(index);
    this.groups[index] = NONE;
    this.later[index] = NONE;
    let before = this.first(group);
    if (before !== index) {
      while (this.next(before) !== index) before = this.next(before);
      this.later[before] = next;
      return;
    }
    this.forget(group);
    this.heads[group] = next;
    if (next !== NONE) this.makePlaces(group);
  }

  /**
   * Meets once each group that has a key in common with this one and does not differ much at a glance. The groups of a list
   * come in the order of their first members; it is left when a visit says that it wants no more of it, because in a table
   * made from one sentence every list holds every row.
   */
  search(group: number, wantsMore: (other: number) => boolean): void {
    const { glances, keys, lists, store } = this;
    if (this.metIn.length < store.size) this.metIn = new Int32Array(store.size * 2);
    const { metIn } = this;
    const search = ++this.searches;
    metIn[group] = search;
    for (let number = 0; number < keys.count(group); number++) {
      const list = lists.listOf(keys.key(group, number));
      for (let at = lists.from(list), end = lists.to(list); at < end; at++) {
        const other = lists.at(at);
        if (metIn[other] === search) continue;
        metIn[other] = search;
        if (glances.areAlike(group, other) && !wantsMore(other)) break;
      }
    }
  }

  /** The words of the agreements of a group, among those of all groups. */
  wordsOf(group: number): WordRun {
    const { store } = this;
    return { words: store.all, from: store.from(group), to: store.to(group) };
  }

  areNear(one: number, other: number): boolean {
    return this.store.areNear(one, other);
  }

  /** Whether the text of a row is long enough to be an agreement of its own. */
  private isLong(index: number): boolean {
    const { column } = this;
    return column.to(index) - column.from(index) >= FEWEST_WORDS && column.letters(index) >= FEWEST_LETTERS;
  }

  /** The group of an agreement's words, which has no members yet when they are new. */
  private introduce(index: number): number {
    const group = this.store.numberOf(index);
    if (group === this.heads.length) {
      this.heads.push(NONE);
      this.near.push(false);
    }
    return group;
  }

  /** Makes an agreement the first member of its group. */
  private putInFront(index: number): void {
    const group = this.of(index);
    if (group === NONE) return;
    this.later[index] = this.first(group);
    this.heads[group] = index;
  }

  private lookInLists(group: number): void {
    for (let number = 0; number < this.keys.count(group); number++)
      this.lookInList(group, this.lists.listOf(this.keys.key(group, number)));
  }

  private findKeys(group: number): void {
    const { store } = this;
    this.keys.add(store.all, store.from(group), store.to(group));
    this.glances.add(group, store.all, store.from(group), store.to(group));
  }

  private makePlaces(group: number): void {
    const { keys, lists } = this;
    for (let number = 0; number < keys.count(group); number++)
      lists.insert(lists.listOf(keys.key(group, number)), group, this.placeOf);
  }

  /** The same for a group whose first member stands behind those of all others that have their places. */
  private appendPlaces(group: number): void {
    const { keys, lists } = this;
    const count = keys.count(group);
    for (let number = 0; number < count; number++) {
      const list = lists.listOf(keys.key(group, number));
      this.lookInList(group, list);
      lists.append(list, group);
    }
  }

  /**
   * Notes which groups in the list of one of a group's keys may be nearly the same, before it is in the list itself: a
   * pair is looked at from one side only. A list that is crowded is looked at when somebody asks, lest a table made from
   * one sentence takes long before its first row.
   */
  private lookInList(group: number, list: number): void {
    const { lists, glances, store, near } = this;
    const from = lists.from(list);
    const to = lists.to(list);
    if (to - from >= CROWDED) {
      near[group] = true;
      // It becomes crowded now.
      if (to - from === CROWDED) for (let at = from; at < to; at++) near[lists.at(at)] = true;
      return;
    }
    let rejected = 0;
    for (let at = from; at < to; at++) {
      const other = lists.at(at);
      if (!glances.areAlike(group, other) || other === group) continue;
      // Of rows made from one sentence each is like all others, which one comparison shows.
      if (near[group] === true && near[other] === true) continue;
      if (rejected < MOST_REJECTED && !store.areNear(group, other)) rejected++;
      else near[group] = near[other] = true;
    }
  }

  private readonly placeOf = (group: number): number => this.first(group);

  private forget(group: number): void {
    const { keys, lists } = this;
    for (let number = 0; number < keys.count(group); number++)
      lists.remove(lists.listOf(keys.key(group, number)), group, this.placeOf);
  }
}
