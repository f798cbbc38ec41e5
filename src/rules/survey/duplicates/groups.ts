import { Postings } from "./postings";
import { WordStore } from "./word-store";

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

/** So many groups share a word when it is crowded. */
const CROWDED = 256;
/** So many that are alike at a glance are looked at closely. */
const MOST_REJECTED = 8;
/** Rare words of a text, roughly. */
const RARE_WORDS = 6;

/** The agreements of a table in groups of the same words, and the groups by the words in which they can be nearly alike. */
export class Groups {
  private readonly store = new WordStore();
  private readonly byKey = new Map<number, Group>();
  /** Numbers of the groups by one of their rare words, in the order of their first members. */
  private readonly byWord: Postings;
  private readonly byId: Group[] = [];

  private readonly groups: (Group | null)[] = [];

  /** @param texts of all agreements at the beginning, by index */
  constructor(texts: readonly string[]) {
    const { store, byId } = this;
    for (let index = 0; index < texts.length; index++) {
      const key = this.keyOf(texts[index] ?? "");
      let group = key === null ? null : (this.byKey.get(key) ?? null);
      if (group) group.members.push(index);
      else if (key !== null) group = this.introduce(key, index);
      this.groups.push(group);
    }
    store.countWords();
    for (const { id } of byId) store.findRareWords(id);
    this.byWord = new Postings(byId.length * RARE_WORDS);
    for (let id = byId.length - 1; id >= 0; id--) {
      const group = byId[id];
      if (group) this.prependPlaces(group);
    }
  }

  /** The group of an agreement; null when its text is no agreement of its own. */
  of(index: number): Group | null {
    return this.groups[index] ?? null;
  }

  enter(text: string, index: number): void {
    const key = this.keyOf(text);
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

  /** In how many lists other groups stand that may be nearly the same as this one. */
  lists(group: Group): number {
    return this.store.rareCount(group.id);
  }

  /**
   * Visits those of one of these lists that do not differ much at a glance, in the order of their first members, until a
   * visit says that no more is wanted: in a table made from one sentence every list holds every row.
   */
  visit(group: Group, number: number, wantsMore: (other: Group) => boolean): void {
    const { store, byWord, byId } = this;
    for (let at = byWord.first(store.rareWord(group.id, number)); at >= 0; at = byWord.next(at)) {
      const id = byWord.at(at);
      if (id === group.id || !store.areAlikeAtAGlance(group.id, id)) continue;
      const other = byId[id];
      if (other && !wantsMore(other)) return;
    }
  }

  /** The words of the agreements of a group. */
  wordsOf(group: Group): Uint32Array {
    return this.store.wordsOf(group.id);
  }

  areNear(one: Group, other: Group): boolean {
    return this.store.areNear(one.id, other.id);
  }

  private keyOf(text: string): number | null {
    if (text === "") return null;
    this.store.read(text);
    const { lastWords, lastLetters, lastKey } = this.store;
    return lastWords < FEWEST_WORDS || lastLetters < FEWEST_LETTERS ? null : lastKey;
  }

  /** Makes a group of the text that was read last. */
  private introduce(key: number, index: number): Group {
    const group = { id: this.store.add(), key, members: [index], mayHaveNear: false };
    this.byKey.set(key, group);
    this.byId[group.id] = group;
    return group;
  }

  private makeKnown(group: Group): void {
    this.store.findRareWords(group.id);
    for (let number = 0; number < this.lists(group); number++) this.lookFromPlace(group, number);
    this.makePlaces(group);
  }

  private makePlaces(group: Group): void {
    for (let number = 0; number < this.lists(group); number++)
      this.byWord.insert(this.store.rareWord(group.id, number), group.id, this.placeOf);
  }

  /** The same for a group whose first member stands before those of all others that have their places. */
  private prependPlaces(group: Group): void {
    const count = this.lists(group);
    for (let number = 0; number < count; number++) {
      this.lookFromPlace(group, number);
      this.byWord.prepend(this.store.rareWord(group.id, number), group.id);
    }
  }

  /**
   * Notes which groups in one of a group's lists may be nearly the same: a pair is looked at from one side only. A list that
   * is crowded is looked at when somebody asks, lest a table made from one sentence takes long before its first row.
   */
  private lookFromPlace(group: Group, number: number): void {
    const { store, byWord, byId } = this;
    const first = byWord.first(store.rareWord(group.id, number));
    let [at, seen, rejected] = [first, 0, 0];
    for (; at >= 0 && seen < CROWDED; at = byWord.next(at), seen++) {
      const id = byWord.at(at);
      const other = store.areAlikeAtAGlance(group.id, id) ? byId[id] : undefined;
      // Of rows made from one sentence each is like all others, which one comparison shows.
      if (!other || other === group || (group.mayHaveNear && other.mayHaveNear)) continue;
      if (rejected < MOST_REJECTED && !store.areNear(group.id, id)) rejected++;
      else mayBeNear(group, other);
    }
    if (seen < CROWDED) return;
    group.mayHaveNear = true;
    // It becomes crowded now.
    if (at < 0) for (at = first; at >= 0; at = byWord.next(at)) mayBeNear(group, byId[byWord.at(at)]);
  }

  private readonly placeOf = (id: number): number => this.byId[id]?.members[0] ?? -1;

  private forget(group: Group): void {
    for (let number = 0; number < this.lists(group); number++) {
      this.byWord.remove(this.store.rareWord(group.id, number), group.id);
    }
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
