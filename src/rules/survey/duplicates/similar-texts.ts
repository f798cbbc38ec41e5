import { WordStore } from "./word-store";

/** Texts are nearly the same when they share this much of their words (Dice, each occurrence counted) … */
const SHARED_WORDS = 0.84;
/** … and this much of their pairs of words, so that order counts. */
const SHARED_PAIRS = 0.62;
/** In shorter texts one other word makes another agreement, so that they must have the same words. */
const FEWEST_WORDS = 8;

/** So many words of a text may be missing in one that is nearly the same. */
const mayMiss = (words: number): number => (words < FEWEST_WORDS ? 0 : 1 + Math.floor(words / 8));

/** So many words, counted in both together, may be in one only of a text of this size and one that is nearly the same. */
const mayDiffer = (words: number): number => {
  // A longer text misses mayMiss(longer) words of its own, so that it cannot be longer than this.
  const longest = Math.ceil(((words + 1) * 8) / 7);
  return mayMiss(words) + mayMiss(longest);
};

/**
 * In a table of thousands of rows made from one sentence all are like all. A text is compared with so many others by one
 * word, the earliest ones, and so many like it are remembered: enough to name one, without the work of naming all.
 */
const MOST_BY_WORD = 256;
const MOST_SIMILAR = 64;

export interface SimilarText {
  readonly text: string;
  /** Share of the words in common, between 0 and 1. */
  readonly likeness: number;
}

const NONE: readonly SimilarText[] = [];

/**
 * Texts with those that are nearly the same, kept up to date. Exact where the table is not crowded: a pair is found whenever
 * it is like enough, by the prefix filter (Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins in data cleaning", 2006): of
 * texts that miss at most k of each other's words, the k + 1 rarest of each have a word in common.
 */
export class SimilarTexts {
  private readonly store: WordStore;
  private readonly texts: (string | null)[] = [];
  private readonly byWord = new Map<number, number[]>();
  private readonly similar = new Map<number, Map<number, number>>();
  /** The last text that each text was compared with, so that no pair is compared twice. */
  private readonly seenBy: number[] = [];
  private unseen = new Int32Array(64);
  /** Some pairs were left out: what is known depends on the order in which texts came, so that it is to be made anew. */
  isCrowded = false;

  /** @param first texts that show which words are rare; they have to be added too */
  constructor(first: Iterable<string>) {
    this.store = new WordStore(first);
  }

  /** Puts in a text that is not there yet; gives its number. */
  add(text: string): number {
    const id = this.store.add(text);
    this.texts.push(text);
    this.seenBy.push(-1);
    for (let index = 0; index < this.prefix(id); index++) this.enter(id, this.store.rareWord(id, index));
    return id;
  }

  remove(id: number): void {
    this.texts[id] = null;
    for (let index = 0; index < this.prefix(id); index++) {
      const word = this.store.rareWord(id, index);
      const left = this.byWord.get(word)?.filter((other) => other !== id) ?? [];
      if (left.length > 0) this.byWord.set(word, left);
      else this.byWord.delete(word);
    }
    for (const other of this.similar.get(id)?.keys() ?? []) this.similar.get(other)?.delete(id);
    this.similar.delete(id);
  }

  /** Texts that are nearly the same as this one, itself left out. */
  similarTo(id: number): readonly SimilarText[] {
    const similar = this.similar.get(id);
    if (!similar) return NONE;
    return [...similar].map(([other, likeness]) => ({ text: this.texts[other] ?? "", likeness }));
  }

  /** How many words and letters a text has. */
  sizeOf(id: number): { readonly words: number; readonly letters: number } {
    return { words: this.store.size(id), letters: this.store.letters(id) };
  }

  /** How many of its rarest words a text is looked up by. */
  private prefix(id: number): number {
    const size = this.store.size(id);
    return Math.min(size, mayMiss(size) + 1);
  }

  /** Compares a text with those that are looked up by the same word, and adds it to them. */
  private enter(id: number, word: number): void {
    const ids = this.byWord.get(word);
    if (!ids) {
      this.byWord.set(word, [id]);
      return;
    }
    for (const other of this.candidates(id, ids)) {
      if ((this.similar.get(id)?.size ?? 0) >= MOST_SIMILAR) {
        this.isCrowded = true;
        break;
      }
      this.compare(id, other);
    }
    if (ids.length < MOST_BY_WORD) ids.push(id);
    else this.isCrowded = true;
  }

  /** Those of the texts that were not compared with this one before, and do not differ from it at a glance. */
  private candidates(id: number, ids: readonly number[]): Int32Array {
    const { seenBy } = this;
    if (this.unseen.length < ids.length) this.unseen = new Int32Array(ids.length * 2);
    const { unseen } = this;
    let count = 0;
    for (let at = 0; at < ids.length; at++) {
      const other = ids[at] ?? 0;
      if (seenBy[other] === id || other === id) continue;
      seenBy[other] = id;
      unseen[count++] = other;
    }
    return unseen.subarray(0, this.store.keepNear(id, unseen, count, mayDiffer(this.store.size(id))));
  }

  private compare(a: number, b: number): void {
    const { store } = this;
    const [sizeA, sizeB] = [store.size(a), store.size(b)];
    const total = sizeA + sizeB;
    const needed = Math.max(
      sizeA - mayMiss(sizeA),
      sizeB - mayMiss(sizeB),
      Math.ceil((SHARED_WORDS / 2) * total - 1e-9),
    );
    if (needed > Math.min(sizeA, sizeB)) return;
    const common = store.inCommon(a, b, needed);
    if (common < needed || store.sharedPairs(a, b) < SHARED_PAIRS) return;
    this.link(a, b, (2 * common) / total);
    this.link(b, a, (2 * common) / total);
  }

  private link(from: number, to: number, likeness: number): void {
    const similar = this.similar.get(from) ?? new Map<number, number>();
    if (similar.size >= MOST_SIMILAR) {
      this.isCrowded = true;
      return;
    }
    similar.set(to, likeness);
    this.similar.set(from, similar);
  }
}
