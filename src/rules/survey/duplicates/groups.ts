import { Glances } from "./glances";
import { LookupKeys } from "./lookup-keys";
import { Postings } from "./postings";
import { WordStore } from "./word-store";
import type { ReadColumn, WordRun } from "../../reading/read-column";

/** A text of so few words or letters is not an agreement of its own ("n.t.b.", "zie boven"). */
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 12;

/** Agreements with the same words in the same order. */
export interface Group {
  /** Number of their text in the store. */
  readonly id: number;
  readonly key: number;
  /** Indices of the agreements, in ascending order. */
  readonly members: number[];
  /** Another one that shares a rare word may be nearly the same; of almost every group there is none. */
  mayHaveNear: boolean;
}

/** A list of so many groups is crowded: each of them may have another one that is nearly the same. */
const CROWDED = 1024;
/** So many that are alike at a glance are looked at closely. */
const MOST_REJECTED = 8;

/** The agreements of a table in groups of the same words, and the groups by the keys that those have in common that are nearly alike. */
export class Groups {
  private readonly store: WordStore;
  private readonly keys = new LookupKeys();
  private readonly glances = new Glances();
  private readonly byKey = new Map<number, Group>();
  /** Numbers of the groups by one of their keys, in the order of their first members. */
  private readonly lists: Postings;
  private readonly byId: Group[] = [];

  private readonly groups: (Group | null)[] = [];
  /** By number of a group: the search that met it last. */
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
    const { byId } = this;
    const store = (this.store = new WordStore(column));
    for (let index = 0; index < haveText.length; index++) {
      const key = haveText[index] === true ? this.keyOf(index) : null;
      let group = key === null ? null : (this.byKey.get(key) ?? null);
      if (group) group.members.push(index);
      else if (key !== null) group = this.introduce(key, index);
      this.groups.push(group);
    }
    for (const { id } of byId) this.keys.countWords(store.all, store.from(id), store.to(id));
    for (const { id } of byId) this.findKeys(id);
    this.lists = new Postings(this.keys.all());
    for (const group of byId) this.appendPlaces(group);
  }

  /** The group of an agreement; null when its text is no agreement of its own. */
  of(index: number): Group | null {
    return this.groups[index] ?? null;
  }

  /** Puts an agreement, whose text was read, in the group of its words. */
  enter(index: number, hasText: boolean): void {
    const key = hasText ? this.keyOf(index) : null;
    this.groups[index] = key === null ? null : this.entered(key, index);
  }

  private entered(key: number, index: number): Group {
    const known = this.byKey.get(key);
    if (!known) {
      const group = this.introduce(key, index);
      this.makeKnown(group);
      return group;
    }
    if (index > firstOf(known)) insert(known.members, index, (member) => member);
    else {
      // Groups stand in the order of their first members.
      this.forget(known);
      known.members.unshift(index);
      this.makePlaces(known);
    }
    return known;
  }

  leave(index: number): void {
    const group = this.groups[index];
    if (!group) return;
    this.groups[index] = null;
    const isFirst = firstOf(group) === index;
    if (isFirst) this.forget(group);
    group.members.splice(group.members.indexOf(index), 1);
    if (group.members.length === 0) this.byKey.delete(group.key);
    else if (isFirst) this.makePlaces(group);
  }

  /**
   * Meets once each group that has a key in common with this one and does not differ much at a glance. The groups of a list
   * come in the order of their first members; it is left when a visit says that it wants no more of it, because in a table
   * made from one sentence every list holds every row.
   */
  search(group: Group, wantsMore: (other: Group) => boolean): void {
    const { glances, keys, lists, byId } = this;
    if (this.metIn.length < byId.length) this.metIn = new Int32Array(byId.length * 2);
    const { metIn } = this;
    const search = ++this.searches;
    metIn[group.id] = search;
    for (let number = 0; number < keys.count(group.id); number++) {
      const key = keys.key(group.id, number);
      for (let at = lists.from(key), end = lists.to(key); at < end; at++) {
        const id = lists.at(at);
        if (metIn[id] === search) continue;
        metIn[id] = search;
        const other = glances.areAlike(group.id, id) ? byId[id] : undefined;
        if (other && !wantsMore(other)) break;
      }
    }
  }

  /** The words of the agreements of a group, among those of all groups. */
  wordsOf({ id }: Group): WordRun {
    const { store } = this;
    return { words: store.all, from: store.from(id), to: store.to(id) };
  }

  areNear(one: Group, other: Group): boolean {
    return this.store.areNear(one.id, other.id);
  }

  private keyOf(index: number): number | null {
    const { column } = this;
    const words = column.to(index) - column.from(index);
    if (words < FEWEST_WORDS || column.letters(index) < FEWEST_LETTERS) return null;
    return this.store.keyOf(index);
  }

  /** Makes a group of the text of an agreement. */
  private introduce(key: number, index: number): Group {
    const group = { id: this.store.add(index), key, members: [index], mayHaveNear: false };
    this.byKey.set(key, group);
    this.byId[group.id] = group;
    return group;
  }

  private makeKnown(group: Group): void {
    this.findKeys(group.id);
    for (let number = 0; number < this.keys.count(group.id); number++)
      this.lookInList(group, this.keys.key(group.id, number));
    this.makePlaces(group);
  }

  private findKeys(id: number): void {
    const { store } = this;
    this.keys.add(store.all, store.from(id), store.to(id));
    this.glances.add(id, store.all, store.from(id), store.to(id));
  }

  private makePlaces({ id }: Group): void {
    for (let number = 0; number < this.keys.count(id); number++)
      this.lists.insert(this.keys.key(id, number), id, this.placeOf);
  }

  /** The same for a group whose first member stands behind those of all others that have their places. */
  private appendPlaces(group: Group): void {
    const { keys, lists } = this;
    const count = keys.count(group.id);
    for (let number = 0; number < count; number++) {
      const key = keys.key(group.id, number);
      this.lookInList(group, key);
      lists.append(key, group.id);
    }
  }

  /**
   * Notes which groups in the list of one of a group's keys may be nearly the same, before it is in the list itself: a
   * pair is looked at from one side only. A list that is crowded is looked at when somebody asks, lest a table made from
   * one sentence takes long before its first row.
   */
  private lookInList(group: Group, key: number): void {
    const { lists, glances, store, byId } = this;
    const from = lists.from(key);
    const to = lists.to(key);
    if (to - from >= CROWDED) {
      group.mayHaveNear = true;
      // It becomes crowded now.
      if (to - from === CROWDED) for (let at = from; at < to; at++) mayBeNear(group, byId[lists.at(at)]);
      return;
    }
    let rejected = 0;
    for (let at = from; at < to; at++) {
      const id = lists.at(at);
      const other = glances.areAlike(group.id, id) ? byId[id] : undefined;
      // Of rows made from one sentence each is like all others, which one comparison shows.
      if (!other || other === group || (group.mayHaveNear && other.mayHaveNear)) continue;
      if (rejected < MOST_REJECTED && !store.areNear(group.id, id)) rejected++;
      else mayBeNear(group, other);
    }
  }

  private readonly placeOf = (id: number): number => this.byId[id]?.members[0] ?? -1;

  private forget(group: Group): void {
    for (let number = 0; number < this.keys.count(group.id); number++)
      this.lists.remove(this.keys.key(group.id, number), group.id, this.placeOf);
  }
}

function mayBeNear(one: Group, other: Group | undefined): void {
  if (!other || other === one) return;
  one.mayHaveNear = true;
  other.mayHaveNear = true;
}

export const firstOf = ({ members }: Group): number => members[0] ?? -1;

/** Puts an item in its place of an ordered list. */
function insert<T>(list: T[], item: T, order: (item: T) => number): void {
  const place = order(item);
  let [from, to] = [0, list.length];
  if (from < to && order(list[to - 1] as T) < place) from = to;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (order(list[middle] as T) < place) from = middle + 1;
    else to = middle;
  }
  list.splice(from, 0, item);
}
