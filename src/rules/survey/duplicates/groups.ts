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
}

const NONE: readonly number[] = [];

/** The agreements of a table in groups of the same words, and the groups by the words in which they can be nearly alike. */
export class Groups {
  private readonly store = new WordStore();
  private readonly byKey = new Map<number, Group>();
  /** Numbers of the groups by one of their rare words, in the order of their first members. */
  private readonly byWord = new Map<number, number | number[]>();
  private readonly byId: Group[] = [];

  private readonly groups: (Group | null)[] = [];

  /** @param texts of all agreements at the beginning, by index */
  constructor(texts: readonly string[]) {
    const groups: Group[] = [];
    for (let index = 0; index < texts.length; index++) {
      const key = this.keyOf(texts[index] ?? "");
      let group = key === null ? null : (this.byKey.get(key) ?? null);
      if (group) group.members.push(index);
      else if (key !== null) groups.push((group = this.introduce(key, index)));
      this.groups.push(group);
    }
    for (const group of groups) {
      this.store.findRareWords(group.id);
      this.appendPlaces(group);
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

  /** Those of one of these lists that do not differ much at a glance, in the order of their first members. */
  list(group: Group, number: number): readonly number[] {
    const found = this.byWord.get(this.store.rareWord(group.id, number));
    return typeof found === "object" ? this.store.atAGlance(group.id, found) : NONE;
  }

  withId(id: number): Group | null {
    return this.byId[id] ?? null;
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
    const group = { id: this.store.add(), key, members: [index] };
    this.byKey.set(key, group);
    this.byId[group.id] = group;
    return group;
  }

  private makeKnown(group: Group): void {
    this.store.findRareWords(group.id);
    this.makePlaces(group);
  }

  private makePlaces(group: Group): void {
    for (let number = 0; number < this.lists(group); number++) {
      const word = this.store.rareWord(group.id, number);
      const there = this.byWord.get(word);
      if (there === undefined) this.byWord.set(word, group.id);
      else insert(typeof there === "object" ? there : this.listOf(word, there), group.id, this.placeOf);
    }
  }

  /** The same for a group whose first member stands behind those of all others. */
  private appendPlaces(group: Group): void {
    const count = this.lists(group);
    for (let number = 0; number < count; number++) {
      const word = this.store.rareWord(group.id, number);
      const there = this.byWord.get(word);
      if (there === undefined) this.byWord.set(word, group.id);
      else if (typeof there === "object") there.push(group.id);
      else this.byWord.set(word, [there, group.id]);
    }
  }

  /** A group that stood alone under a word, in a list to which others can be added. */
  private listOf(word: number, id: number): number[] {
    const list = [id];
    this.byWord.set(word, list);
    return list;
  }

  private readonly placeOf = (id: number): number => this.byId[id]?.members[0] ?? -1;

  private forget(group: Group): void {
    for (let number = 0; number < this.lists(group); number++) {
      const word = this.store.rareWord(group.id, number);
      const there = this.byWord.get(word);
      if (there === group.id) this.byWord.delete(word);
      else if (typeof there === "object") there.splice(there.indexOf(group.id), 1);
    }
  }
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
